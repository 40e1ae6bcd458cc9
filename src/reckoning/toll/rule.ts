import * as z from 'zod';
import { knowledgeJson } from '../../knowledge.ts';
import { Fault } from '../../model/index.ts';
import { SPEAKER_TYPES } from '../../reading/actor/speaker.ts';

/** A named rule that makes a toll of competing accounts: which are kept, which comes first, how they become one. */
export const TollRule = z.object({
  /** Name and version; a rule that gives other figures is another version. */
  id: z.string().regex(/^[a-z-]+@\d+$/),
  name: z.string(),
  /** The rule in one sentence. */
  says: z.string(),
  /** Where it comes from, and how far that was read. */
  source: z.string(),
  keep: z.array(z.enum(['standing', 'bounded', 'asserted', 'official', 'decided'])),
  /** Which account of one origin speaks for it. */
  each: z.literal('latest'),
  /** What becomes of "another four": `added` to what the same voice told on an earlier day. */
  additions: z.enum(['left-out', 'added']),
  /** Where nobody tells a whole: `at-least` what the parts of one voice that cannot overlap come to. */
  parts: z.enum(['left-out', 'at-least']),
  prefer: z.array(z.enum(['reliability', 'type', 'credibility', 'recency', 'lower'])),
  combine: z.enum(['range', 'majority', 'corroborated', 'first', 'best-in-range']),
});
export type TollRule = z.infer<typeof TollRule>;

export const TollRules = z.object({
  source: z.string(),
  /** Sorts of speakers, the preferred first; `unknown` is a report itself and a speaker of no known sort. */
  order: z.object({
    about: z.string(),
    types: z.array(z.enum([...SPEAKER_TYPES, 'unknown'])),
  }),
  rules: z.array(TollRule),
});

const data = knowledgeJson<z.infer<typeof TollRules>>('reckoning/toll-rules.json');

/** The rules that Recount knows, the default first. */
export const TOLL_RULES: readonly TollRule[] = data.rules;

/** Sorts of speakers in the order in which a rule prefers them. */
export const SOURCE_ORDER: readonly string[] = data.order.types;

/** Throws `unknown-rule`. */
export function tollRule(id: string): TollRule {
  const rule = TOLL_RULES.find((one) => one.id === id);
  if (rule !== undefined) return rule;
  const known = TOLL_RULES.map((one) => one.id).join(', ');
  throw new Fault('unknown-rule', `There is no rule "${id}".`, `Choose one of ${known}.`, { id, known });
}
