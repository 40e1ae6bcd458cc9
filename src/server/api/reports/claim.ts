import * as z from 'zod';
import { About, ClaimValue, Group, Modality, Reference, Sha256 } from '../../../model/index.ts';

/** Half-open, in code points of the report's text. */
export const Stretch = z.object({ start: z.int().nonnegative(), end: z.int().nonnegative() });
export type Stretch = z.infer<typeof Stretch>;

export const Judgement = z.enum(['open', 'accepted', 'corrected', 'rejected']);
export type Judgement = z.infer<typeof Judgement>;

/** Who wrote an entry that a person answers for. */
const Signed = z.object({
  entry: z.int(),
  author: z.string(),
  /** RFC 3339, UTC. */
  at: z.string(),
  /** Null: none was given. */
  reason: z.string().nullable(),
});

/** A claim where it stands in its report, and what people decided on it. */
export const ClaimTold = z.object({
  id: z.string(),
  claim: Reference,
  about: About,
  /** As the reader has it, or the person who found it. */
  value: ClaimValue,
  group: Group.nullable(),
  /** Null: the report itself. */
  voice: z.object({ name: z.string(), role: z.string().nullable() }).nullable(),
  via: z.string().nullable(),
  modality: Modality,
  negated: z.boolean(),
  /** The incident's total (true) or a part of it (false); null: no figure, or nothing says. */
  total: z.boolean().nullable(),
  /** 0..1; null: a person found it. */
  confidence: z.number().nullable(),
  judgement: Judgement,
  /** What a person reads in the same words instead. */
  corrected: ClaimValue.nullable(),
  correctedGroup: Group.nullable(),
  /** What the reader had when a person judged, where it has something else now: to be judged again. */
  judgedOn: z.object({ value: ClaimValue, group: Group.optional() }).nullable(),
  credibility: z.int().nullable(),
  /** Key of the incident of the report that it is about. */
  mention: z.string(),
  span: Stretch,
  /** The whole sentence. */
  quote: Stretch,
  /** The rule trail. */
  why: z.array(z.string()).readonly(),
  /** Who found it; null: the reader did. */
  found: Signed.nullable(),
  /** The judgement that holds; null: nobody has judged it. */
  decided: Signed.nullable(),
});
export type ClaimTold = z.infer<typeof ClaimTold>;

/** A report as a claim names it. */
export const ReportNamed = z.object({ sha256: Sha256, name: z.string(), published: z.string().nullable() });
