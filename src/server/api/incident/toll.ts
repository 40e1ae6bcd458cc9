import * as z from 'zod';
import { Group, Measure, PerpetratorStatus } from '../../../model/index.ts';
import { REASON_CODES } from '../../../reckoning/index.ts';
import { Bounds, Cell, CellChange, Figure } from '../figure.ts';
import { ClaimId } from './account.ts';

/** A claim that a rule leaves out, and why; `voice` and `rule` as the reason has them. */
export const LeftTold = z.object({
  claim: ClaimId,
  why: z.object({ code: z.enum(REASON_CODES), voice: z.string().optional(), rule: z.string().optional() }),
});
export type LeftTold = z.infer<typeof LeftTold>;

/** A cell of the grid of tolls. */
export const TollTold = Figure.extend({
  ...Cell,
  used: z.array(ClaimId),
  derived: z.array(z.object({ ...Bounds, made: z.enum(['sum', 'parts']), claims: z.array(ClaimId) })),
  left: z.array(LeftTold),
});
export type TollTold = z.infer<typeof TollTold>;

/** What a cell loses and gains by another rule, beside its figure. */
export const RuledChange = CellChange.extend({ gained: z.array(ClaimId), lost: z.array(LeftTold) });

/** What the sums of a toll show: `of` is the whole that the parts are held against. */
export const FindingTold = z.object({
  measure: Measure,
  kind: z.enum(['impossible', 'doubtful', 'unassigned']),
  parts: z.array(z.object({ group: Group, count: z.int() })).readonly(),
  of: z.int(),
});

/** An actor, and how sure it is that it did it. */
export const AttributionTold = z.object({
  actor: z.string(),
  name: z.string(),
  /** Null: what is said of it meets no level, or was rejected. */
  level: z.string().nullable(),
  accounts: z.array(z.object({ claim: ClaimId, voice: z.string(), status: PerpetratorStatus, judgement: z.string() })),
});

export const VerificationStatus = z.enum(['unverified', 'one-source', 'corroborated', 'disputed']);

/** How far something is borne out, and by how many voices. */
export const Verification = z.object({ status: VerificationStatus, voices: z.int(), independent: z.int() });
