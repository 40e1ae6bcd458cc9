import * as z from 'zod';
import { Kind, Measure, Relation } from '../../../model/index.ts';
import { EntryTold } from '../entry.ts';
import { Head } from '../head.ts';
import { Hold } from '../hold.ts';
import { IncidentLine } from '../incidents/schema.ts';
import { IncidentDated } from '../named.ts';
import { Signed } from '../signed.ts';
import { AccountTold, MentionTold, SayingTold, SideTold, TellerTold } from './account.ts';
import { AttributionTold, FindingTold, type LeftTold, RuledChange, TollTold, Verification } from './toll.ts';

export type { AccountTold, LeftTold, MentionTold, SayingTold, SideTold, TellerTold, TollTold };

/** Everything that is said of an incident, what was decided, and what the rules make of it. */
export const IncidentTold = z.object({
  head: Head,
  /** Where the id that was asked for was merged, the incident that stands for it now. */
  line: IncidentLine,
  tellers: z.array(TellerTold),
  mentions: z.array(MentionTold),
  sayings: z.array(SayingTold),
  accounts: z.array(AccountTold),
  disagreements: z.array(
    z.object({ question: z.union([Measure, z.enum(['when', 'where', 'who'])]), sides: z.array(SideTold).readonly() }),
  ),
  /** `chosen`: for this incident, for the case, or by nobody; asked: only to be looked at. */
  rule: z.object({ id: z.string(), chosen: z.enum(['incident', 'case', 'nobody', 'asked']) }),
  tolls: z.array(TollTold),
  findings: z.array(FindingTold),
  attributions: z.array(AttributionTold),
  verification: z.object({ incident: Verification, tolls: z.partialRecord(Measure, Verification) }),
  relations: z
    .array(z.object({ type: Relation.shape.type, direction: z.enum(['to', 'from']), other: IncidentDated }))
    .readonly(),
  notes: z.array(Signed.extend({ note: z.string() })),
});
export type IncidentTold = z.infer<typeof IncidentTold>;

/** What another rule would change. */
export const RuleChangeTold = z.object({
  head: Head,
  from: z.string(),
  to: z.string(),
  changes: z.array(RuledChange),
});
export type RuleChangeTold = z.infer<typeof RuleChangeTold>;

export const Trail = z.object({
  head: Head,
  /** Entries that touch the incident, the newest first. */
  steps: z.array(
    Signed.extend({
      /** An `EntryBody`; of a gathering the placements of the incident's own accounts only. */
      body: EntryTold.shape.body,
      ...Hold,
    }),
  ),
});
export type Trail = z.infer<typeof Trail>;

/** Incidents that may be the same as one, with what they have in common. */
export const NearTold = z.object({
  head: Head,
  near: z.array(
    z.object({
      line: IncidentLine,
      /** Null: one of them has no date, or no point. */
      days: z.int().nullable(),
      km: z.int().nullable(),
      actors: z.array(z.string()).readonly(),
      kinds: z.array(Kind).readonly(),
    }),
  ),
});
export type NearTold = z.infer<typeof NearTold>;
