import * as z from 'zod';
import { Group, Measure } from './claim.ts';
import { Count } from './count.ts';
import { Place } from './place.ts';
import { Span } from './span.ts';

export const Kind = z.enum([
  'killing',
  'injury',
  'abduction',
  'bombing',
  'shooting',
  'stabbing',
  'vehicle-attack',
  'airstrike',
  'shelling',
  'rocket-or-missile',
  'battle',
  'arson',
  'looting',
  'property-destruction',
  'livestock-theft',
  'displacement',
  'arrest',
  'torture',
  'sexual-violence',
  'assault',
  'threat',
  'siege',
  'coup',
  'suicide',
  'other',
]);
export type Kind = z.infer<typeof Kind>;

export const PerpetratorStatus = z.enum(['asserted', 'suspected', 'claimed', 'denied']);
export type PerpetratorStatus = z.infer<typeof PerpetratorStatus>;

export const Perpetrator = z.object({
  name: z.string(),
  /** Key of `knowledge/actors` where the name is a known actor's. */
  actor: z.string().optional(),
  /** Names of the bodies that the actor is part of, nearest first; absent where none is known. */
  partOf: z.array(z.string()).optional(),
  span: Span,
  status: PerpetratorStatus,
  claims: z.array(z.string()),
});
export type Perpetrator = z.infer<typeof Perpetrator>;

/** A person told apart from the mass, named or not: casualty recording is names before numbers. */
export const Victim = z.object({
  name: z.string().optional(),
  text: z.string(),
  outcome: Measure,
  group: Group,
  age: z.int().optional(),
  sex: z.enum(['female', 'male']).optional(),
  role: z.string().optional(),
  span: Span,
  claims: z.array(z.string()),
});
export type Victim = z.infer<typeof Victim>;

export const TollMeasure = z.enum([...Measure.options, 'attackersKilled']);
export type TollMeasure = z.infer<typeof TollMeasure>;

/** A figure reckoned from claims by a named rule; the claims it used are listed. */
export const TollEntry = Count.extend({ rule: z.string(), claims: z.array(z.string()) });
export type TollEntry = z.infer<typeof TollEntry>;

export const When = z.object({
  /** Extended Date/Time Format (ISO 8601-2); null: the report supports no date. */
  edtf: z.string().nullable(),
  earliest: z.string().optional(),
  latest: z.string().optional(),
  precision: z.enum(['day', 'week', 'month', 'year', 'decade', 'interval', 'unknown']),
  spans: z.array(Span),
});
export type When = z.infer<typeof When>;

export const Relation = z.object({
  type: z.enum(['retaliation-for', 'response-to', 'follows', 'part-of']),
  to: z.string(),
  span: Span.optional(),
});
export type Relation = z.infer<typeof Relation>;

/** One violent or coercive event with its own time and place, as one report tells it. */
export const Incident = z.object({
  id: z.string(),
  /** One plain line, built from the parts below. */
  summary: z.string(),
  /** True: the report mentions it only as context, an earlier or other event. */
  background: z.boolean(),
  /** Most specific first. */
  kinds: z.array(Kind),
  trigger: Span,
  when: When,
  /** Most specific first. */
  where: z.array(Place),
  country: z.string().length(2).nullable(),
  perpetrators: z.array(Perpetrator),
  targets: z.array(z.object({ text: z.string(), group: Group, span: Span })),
  victims: z.array(Victim),
  means: z.array(z.object({ text: z.string(), span: Span })),
  /** Unknown is absent, never 0. Attackers' own deaths stand apart in `attackersKilled`. */
  toll: z.partialRecord(TollMeasure, TollEntry),
  relations: z.array(Relation),
  claims: z.array(z.string()),
});
export type Incident = z.infer<typeof Incident>;
