import * as z from 'zod';
import { Count } from './count.ts';
import { Place } from './place.ts';
import { Span } from './span.ts';

/** What is counted of people. */
export const Measure = z.enum(['killed', 'injured', 'abducted', 'missing', 'displaced', 'detained']);
export type Measure = z.infer<typeof Measure>;

/** What a claim is about: a measure, or one of the facts of an incident. */
export const About = z.enum([...Measure.options, 'perpetrator', 'when', 'where', 'kind', 'damage', 'motive']);
export type About = z.infer<typeof About>;

export const Group = z.enum(['civilian', 'combatant', 'attacker', 'child', 'woman', 'man', 'person', 'unknown']);
export type Group = z.infer<typeof Group>;

export const Modality = z.enum(['stated', 'reported', 'conditional', 'suspected', 'denied']);
export type Modality = z.infer<typeof Modality>;

/** Who vouches for a claim: the report itself, or the nearest speaker, in the report's own words. */
export const Voice = z.union([
  z.literal('narrator'),
  z.object({ name: z.string(), role: z.string().optional(), span: Span }),
]);
export type Voice = z.infer<typeof Voice>;

export const Outlet = z.object({ name: z.string(), span: Span });
export type Outlet = z.infer<typeof Outlet>;

export const ClaimValue = z.union([
  Count,
  z.object({ edtf: z.string() }),
  Place,
  z.object({ name: z.string(), actor: z.string().optional() }),
  z.object({ text: z.string() }),
]);
export type ClaimValue = z.infer<typeof ClaimValue>;

/** The unit of everything: who says what, in which words, about which incident. */
export const Claim = z.object({
  id: z.string(),
  incident: z.string(),
  about: About,
  value: ClaimValue,
  group: Group.optional(),
  /** Meant as the incident's total for this measure (true) or as a part of it (false). */
  total: z.boolean().optional(),
  negated: z.boolean().optional(),
  /** The words that carry the value. */
  span: Span,
  /** The whole sentence. */
  quote: Span,
  voice: Voice,
  /** The outlet or agency that carried the speaker. */
  via: Outlet.optional(),
  modality: Modality,
  /**
   * For figures of casualties the learnt probability that the value is right (docs/accuracy.md); for who, when and
   * where only how far the rule is trusted.
   */
  confidence: z.number().min(0).max(1),
  /** The rule trail, readable: which pattern, which lexicon entry. */
  why: z.array(z.string()),
});
export type Claim = z.infer<typeof Claim>;
