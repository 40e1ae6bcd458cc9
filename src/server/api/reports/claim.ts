import * as z from 'zod';
import { About, ClaimValue, Group, Modality, Reference } from '../../../model/index.ts';
import { Judged } from '../judged.ts';
import { SignedWhy } from '../signed.ts';

/** Half-open, in code points of the report's text. */
export const Stretch = z.object({ start: z.int().nonnegative(), end: z.int().nonnegative() });
export type Stretch = z.infer<typeof Stretch>;

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
  ...Judged,
  /** Key of the incident of the report that it is about. */
  mention: z.string(),
  span: Stretch,
  /** The whole sentence. */
  quote: Stretch,
  /** The rule trail. */
  why: z.array(z.string()).readonly(),
  /** Who found it; null: the reader did. */
  found: SignedWhy.nullable(),
  /** The judgement that holds; null: nobody has judged it. */
  decided: SignedWhy.nullable(),
});
export type ClaimTold = z.infer<typeof ClaimTold>;
