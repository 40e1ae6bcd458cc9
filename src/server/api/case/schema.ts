import * as z from 'zod';
import { Kind, Sha256 } from '../../../model/index.ts';

/** A named rule as a person chooses it. */
export const RuleSaid = z.object({ id: z.string(), name: z.string(), says: z.string(), source: z.string() });

/** What stands over every page: which case it is, who works on it, how far it has come. */
export const CaseFacts = z.object({
  name: z.string(),
  /** The file's name without its folder. */
  file: z.string(),
  author: z.string(),
  head: z.object({ seq: z.int(), hash: Sha256 }),
  reports: z.int(),
  /** That stand. */
  incidents: z.int(),
  claims: z.int(),
  /** Claims that nobody has decided on. */
  undecided: z.int(),
  /** Of tolls, the default first. */
  rules: z.array(RuleSaid),
  /** The rule of incidents that have none of their own. */
  rule: z.string(),
  /** Every kind that an incident may be of. */
  kinds: z.array(Kind),
  version: z.string(),
});
export type CaseFacts = z.infer<typeof CaseFacts>;

/** How far some work has come: `of` names the work, `now` is what the API answers of it. */
export const News = z.object({ of: z.string(), now: z.unknown() });
export type News = z.infer<typeof News>;
