import type { Sentence } from '../language/words.ts';

const SHORTEST_STEM = 3;
const LONGEST_ENDING = 4;
const MOST_WORDS = 50_000;

/** Tells, from the words alone, whether a sentence can hold one of a lexicon's entries. */
export type Gate = (sentence: Sentence) => boolean;

/**
 * A gate over base forms: a word passes that begins with an entry, less its final e or y, and goes on for no more than
 * an ending; or that is one of the irregular forms. Lets too many through, never too few. Keeps what it has decided of
 * each word.
 */
export function gateOf(entries: Iterable<string>, irregular: Iterable<string> = []): Gate {
  const exact = new Set(irregular);
  const stems = new Map<string, string[]>();
  for (const entry of entries) {
    exact.add(entry);
    const stem = entry.length > SHORTEST_STEM ? entry.replace(/[ey]$/u, '') : entry;
    const key = stem.slice(0, SHORTEST_STEM);
    stems.set(key, [...(stems.get(key) ?? []), stem]);
  }
  const passes = (word: string): boolean =>
    exact.has(word) ||
    (stems.get(word.slice(0, SHORTEST_STEM)) ?? []).some(
      (stem) => word.startsWith(stem) && word.length - stem.length <= LONGEST_ENDING,
    );
  const decided = new Map<string, boolean>();
  return ({ words }) => {
    for (const { lower } of words) {
      let answer = decided.get(lower);
      if (answer === undefined) {
        answer = passes(lower);
        if (decided.size < MOST_WORDS) decided.set(lower, answer);
      }
      if (answer) return true;
    }
    return false;
  };
}
