import * as z from 'zod';
import {
  About,
  ClaimValue,
  Group,
  IncidentId,
  Kind,
  Measure,
  Modality,
  PerpetratorStatus,
  PlaceLevel,
  Reference,
  Relation,
  Sha256,
  Span,
} from '../../../model/index.ts';
import { REASON_CODES } from '../../../reckoning/index.ts';
import { EntryTold } from '../entry.ts';
import { IncidentLine } from '../incidents/schema.ts';

/** The last entry, read before what stands beside it. */
const head = z.int();

const Spot = z.object({ lat: z.number(), lon: z.number(), radiusKm: z.number() });

/** A claim's short id, such as `clm-7k2m9x4t0q`. */
const ClaimId = z.string();

/** Who decided something, when and why. */
const By = z.object({ entry: z.int(), author: z.string(), at: z.string(), reason: z.string().nullable() });

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
  circle: z.boolean(),
});
export type TellerTold = z.infer<typeof TellerTold>;

/** A report's account of the incident: when and where, as people have corrected it. */
export const MentionTold = z.object({
  mention: Reference,
  summary: z.string(),
  background: z.boolean(),
  found: By.nullable(),
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
  confidence: z.number().nullable(),
  /** How the actor is spoken of; null: the claim names none. */
  status: PerpetratorStatus.nullable(),
  /** `key`: claims with one key are one voice; `name`: the speaker, with who carried it. */
  voice: z.object({ key: z.string(), name: z.string(), type: z.string().nullable() }),
  span: Span,
  /** The whole sentence. */
  quote: Span,
  judgement: z.enum(['open', 'accepted', 'corrected', 'rejected']),
  corrected: ClaimValue.nullable(),
  correctedGroup: Group.nullable(),
  /** What the reader had when a person judged, where it has something else now. */
  judgedOn: z.object({ value: ClaimValue, group: Group.optional() }).nullable(),
  credibility: z.int().nullable(),
  /** The judgement that holds; null: nobody has judged. */
  judged: By.nullable(),
  /** Null: the reader found it. */
  found: By.nullable(),
});
export type SayingTold = z.infer<typeof SayingTold>;

/** A figure as the rules see it: whose word it is in the end, and over whom it came. */
export const AccountTold = z.object({
  claim: ClaimId,
  measure: Measure,
  group: Group,
  low: z.int().nullable(),
  high: z.int().nullable(),
  vague: z.boolean(),
  total: z.boolean(),
  addition: z.boolean(),
  negated: z.boolean(),
  voice: z.string(),
  through: z.array(z.string()),
  circle: z.boolean(),
  reliability: z.string(),
});
export type AccountTold = z.infer<typeof AccountTold>;

const Bounds = { low: z.int().nullable(), high: z.int().nullable() };
const Figure = z.object({ ...Bounds, best: z.int().nullable(), open: z.boolean() });

/** A claim that a rule leaves out, and why; `voice` and `rule` as the reason has them. */
const Left = z.object({
  claim: ClaimId,
  why: z.object({ code: z.enum(REASON_CODES), voice: z.string().optional(), rule: z.string().optional() }),
});
export type LeftTold = z.infer<typeof Left>;

/** A cell of the grid of tolls; 'all' is everybody but the attackers. */
export const TollTold = Figure.extend({
  measure: Measure,
  group: z.union([Group, z.literal('all')]),
  used: z.array(ClaimId),
  derived: z.array(z.object({ ...Bounds, made: z.enum(['sum', 'parts']), claims: z.array(ClaimId) })),
  left: z.array(Left),
});
export type TollTold = z.infer<typeof TollTold>;

/** One side of a disagreement: what is said, and by whom. */
const Side = z.object({
  said: z.union([
    z.object({ ...Bounds, vague: z.boolean() }),
    z.object({ edtf: z.string() }),
    z.object({ place: z.string() }),
    z.object({ actor: z.string(), status: PerpetratorStatus }),
  ]),
  voices: z.array(z.string()),
});
export type SideTold = z.infer<typeof Side>;

const Verification = z.object({
  status: z.enum(['unverified', 'one-source', 'corroborated', 'disputed']),
  voices: z.int(),
  independent: z.int(),
});

/** Everything that is said of an incident, what was decided, and what the rules make of it. */
export const IncidentTold = z.object({
  head,
  /** Where the id that was asked for was merged, the incident that stands for it now. */
  line: IncidentLine,
  tellers: z.array(TellerTold),
  mentions: z.array(MentionTold),
  sayings: z.array(SayingTold),
  accounts: z.array(AccountTold),
  disagreements: z.array(
    z.object({ question: z.union([Measure, z.enum(['when', 'where', 'who'])]), sides: z.array(Side) }),
  ),
  /** `chosen`: for this incident, for the case, or by nobody; asked: only to be looked at. */
  rule: z.object({ id: z.string(), chosen: z.enum(['incident', 'case', 'nobody', 'asked']) }),
  tolls: z.array(TollTold),
  findings: z.array(
    z.object({
      measure: Measure,
      kind: z.enum(['impossible', 'doubtful', 'unassigned']),
      parts: z.array(z.object({ group: Group, count: z.int() })),
      of: z.int(),
    }),
  ),
  attributions: z.array(
    z.object({
      actor: z.string(),
      name: z.string(),
      /** Null: what is said of it meets no level, or was rejected. */
      level: z.string().nullable(),
      accounts: z.array(
        z.object({ claim: ClaimId, voice: z.string(), status: PerpetratorStatus, judgement: z.string() }),
      ),
    }),
  ),
  verification: z.object({ incident: Verification, tolls: z.partialRecord(Measure, Verification) }),
  relations: z.array(
    z.object({
      type: Relation.shape.type,
      direction: z.enum(['to', 'from']),
      other: z.object({ id: IncidentId, name: z.string(), earliest: z.string().nullable() }),
    }),
  ),
  notes: z.array(z.object({ entry: z.int(), author: z.string(), at: z.string(), note: z.string() })),
});
export type IncidentTold = z.infer<typeof IncidentTold>;

export const RuleChangeTold = z.object({
  head,
  from: z.string(),
  to: z.string(),
  /** Cells that another rule gives another figure; null: it has no such cell. */
  changes: z.array(
    z.object({
      measure: Measure,
      group: z.union([Group, z.literal('all')]),
      before: Figure.nullable(),
      after: Figure.nullable(),
      gained: z.array(ClaimId),
      lost: z.array(Left),
    }),
  ),
});
export type RuleChangeTold = z.infer<typeof RuleChangeTold>;

export const Trail = z.object({
  head,
  /** Entries that touch the incident, the newest first. */
  steps: z.array(
    z.object({
      entry: z.int(),
      author: z.string(),
      at: z.string(),
      /** An `EntryBody`; of a gathering the placements of the incident's own accounts only. */
      body: EntryTold.shape.body,
      /** The entry that took it back; null: none did. */
      undone: z.int().nullable(),
      /** It is a decision that may still be taken back. */
      open: z.boolean(),
    }),
  ),
});
export type Trail = z.infer<typeof Trail>;

export const NearTold = z.object({
  head,
  near: z.array(
    z.object({
      line: IncidentLine,
      /** Null: one of them has no date, or no point. */
      days: z.int().nullable(),
      km: z.int().nullable(),
      actors: z.array(z.string()),
      kinds: z.array(Kind),
    }),
  ),
});
export type NearTold = z.infer<typeof NearTold>;
