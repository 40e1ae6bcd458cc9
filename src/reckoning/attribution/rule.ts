import * as z from 'zod';
import { knowledgeJson } from '../../knowledge.ts';

/**
 * How an actor may stand in the accounts: the independent voices that say so, or (`rivals`) the other actors that are
 * named.
 */
export const Ground = z.enum(['claimed', 'named', 'suspected', 'denied', 'rivals']);
export type Ground = z.infer<typeof Ground>;

/** A named rule that says how sure it is who did it: the first level one of whose needs is met. */
export const AttributionRule = z.object({
  id: z.string().regex(/^[a-z-]+@\d+$/),
  name: z.string(),
  says: z.string(),
  source: z.string(),
  levels: z.array(
    z.object({
      level: z.string(),
      says: z.string(),
      /** Any of these is enough; of one, each ground needs so many. */
      needs: z.array(z.partialRecord(Ground, z.int().positive())).min(1),
    }),
  ),
});
export type AttributionRule = z.infer<typeof AttributionRule>;

export const AttributionRules = z.object({ rules: z.array(AttributionRule).min(1) });

/** The rules that Recount knows, the default first. */
export const ATTRIBUTION_RULES: readonly AttributionRule[] = knowledgeJson<z.infer<typeof AttributionRules>>(
  'reckoning/attribution-rules.json',
).rules;
