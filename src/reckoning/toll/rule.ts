import * as z from 'zod';
import { knowledgeJson } from '../../knowledge.ts';
import { Fault } from '../../model/index.ts';

/** A named rule that makes a toll of competing accounts: which are kept, which comes first, how they become one. */
export const TollRule = z.object({
  /** Name and version; a rule that gives other figures is another version. */
  id: z.string().regex(/^[a-z-]+@\d+$/),
  name: z.string(),
  /** The rule in one sentence. */
  says: z.string(),
  keep: z.array(z.enum(['standing', 'asserted', 'official', 'decided'])),
  /** Which account of one origin speaks for it. */
  each: z.literal('latest'),
  prefer: z.array(z.enum(['reliability', 'recency', 'lower'])),
  combine: z.enum(['range', 'majority', 'first', 'best-in-range']),
});
export type TollRule = z.infer<typeof TollRule>;

export const TollRules = z.object({ source: z.string(), rules: z.array(TollRule) });

/** The rules that Recount knows, the default first. */
export const TOLL_RULES: readonly TollRule[] =
  knowledgeJson<z.infer<typeof TollRules>>('reckoning/toll-rules.json').rules;

/** Throws `unknown-rule`. */
export function tollRule(id: string): TollRule {
  const rule = TOLL_RULES.find((one) => one.id === id);
  if (rule !== undefined) return rule;
  const known = TOLL_RULES.map((one) => one.id).join(', ');
  throw new Fault('unknown-rule', `There is no rule "${id}".`, `Choose one of ${known}.`);
}
