import * as z from 'zod';
import {
  About,
  ClaimValue,
  Group,
  Measure,
  Modality,
  PerpetratorStatus,
  PlaceLevel,
  Reference,
  Reliability,
  Sha256,
  Span,
} from '../../../model/index.ts';
import { Bounds } from '../figure.ts';
import { Judged } from '../judged.ts';
import { SignedWhy } from '../signed.ts';
import { Spot } from '../spot.ts';

/** A claim's short id, such as `clm-7k2m9x4t0q`. */
export const ClaimId = z.string();

/** A report in the tree of copies; the earliest first. */
export const TellerTold = z.object({
  report: Sha256,
  name: z.string(),
  /** Of the voice that the report is itself. */
  key: z.string(),
  lang: z.string(),
  published: z.string().nullable(),
  /** The report that it copies; null: none of these. */
  of: Sha256.nullable(),
  root: Sha256,
  /** Share of its words that stand in `of`, 0 to 1; null: a person decided that it copies. */
  contained: z.number().nullable(),
  /** Its reports copy each other in a circle. */
  circle: z.boolean(),
});
export type TellerTold = z.infer<typeof TellerTold>;

/** A report's account of the incident: when and where, as people have corrected it. */
export const MentionTold = z.object({
  mention: Reference,
  summary: z.string(),
  background: z.boolean(),
  /** Null: the reader found it. */
  found: SignedWhy.nullable(),
  /** ISO 8601 days; null: no bound. */
  dates: z.array(z.object({ edtf: z.string(), earliest: z.string().nullable(), latest: z.string().nullable() })),
  places: z.array(
    z.object({
      name: z.string(),
      /** As the report writes it. */
      written: z.string(),
      level: PlaceLevel,
      /** Null: nobody knows which place it is. */
      spot: Spot.nullable(),
      fixed: z.boolean(),
      candidates: z.int(),
    }),
  ),
  spot: Spot.nullable(),
});
export type MentionTold = z.infer<typeof MentionTold>;

/** One claim with its words, whose word it is, and what was decided on it. */
export const SayingTold = z.object({
  id: ClaimId,
  claim: Reference,
  /** Key of the account that it belongs to. */
  mention: z.string(),
  about: About,
  value: ClaimValue,
  group: Group.nullable(),
  /** Null: it is no figure. */
  total: z.boolean().nullable(),
  addition: z.boolean(),
  negated: z.boolean(),
  modality: Modality,
  /** 0..1; null: a person found it. */
  confidence: z.number().nullable(),
  /** How the actor is spoken of; null: the claim names none. */
  status: PerpetratorStatus.nullable(),
  /** `key`: claims with one key are one voice; `name`: the speaker, with who carried it. */
  voice: z.object({ key: z.string(), name: z.string(), type: z.string().nullable() }),
  span: Span,
  /** The whole sentence. */
  quote: Span,
  ...Judged,
  /** The judgement that holds; null: nobody has judged. */
  judged: SignedWhy.nullable(),
  /** Null: the reader found it. */
  found: SignedWhy.nullable(),
});
export type SayingTold = z.infer<typeof SayingTold>;

/** A figure as the rules see it: whose word it is in the end, and over whom it came. */
export const AccountTold = z.object({
  claim: ClaimId,
  measure: Measure,
  group: Group,
  ...Bounds,
  vague: z.boolean(),
  total: z.boolean(),
  addition: z.boolean(),
  negated: z.boolean(),
  voice: z.string(),
  through: z.array(z.string()).readonly(),
  circle: z.boolean(),
  reliability: Reliability,
});
export type AccountTold = z.infer<typeof AccountTold>;

/** One side of a disagreement: what is said, and by whom. */
export const SideTold = z.object({
  said: z.union([
    z.object({ ...Bounds, vague: z.boolean() }),
    z.object({ edtf: z.string() }),
    z.object({ place: z.string() }),
    z.object({ actor: z.string(), status: PerpetratorStatus }),
  ]),
  voices: z.array(z.string()).readonly(),
});
export type SideTold = z.infer<typeof SideTold>;
