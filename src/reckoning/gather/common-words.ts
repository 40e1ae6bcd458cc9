import * as z from 'zod';
import { knowledgeJson } from '../../knowledge.ts';

/** `knowledge/en/common-words.json`: words apart by one space, the most frequent first. */
export const CommonWords = z.object({
  source: z.string(),
  words: z.string().regex(/^[\p{L}\p{N}]{2,}( [\p{L}\p{N}]{2,})*$/u),
});

const RANKS = new Map(
  knowledgeJson<z.infer<typeof CommonWords>>('en/common-words.json')
    .words.split(' ')
    .map((word, i) => [word, i + 1]),
);

/** Words in a report, and the share of all words that the most frequent one would have (Zipf, 1935: share is 1 / rank). */
const REPORT = 250;
const FIRST = 0.08;

/** A word that is not listed, as if it stood that far behind. */
const UNLISTED = 2 * RANKS.size;

/** The share of reports in which a word may be expected, whatever they are about: 0..1, never 0. */
export function shareInGeneral(word: string): number {
  return 1 - Math.exp((-REPORT * FIRST) / (RANKS.get(word) ?? UNLISTED));
}
