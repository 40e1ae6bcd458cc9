import type { Lexeme } from './lexeme.ts';

/** Fixed phrases and what each stands for; the longest that fits wins. */
export interface Phrasebook<T> {
  /** The phrase that starts at lexeme `at`, with the index after its last lexeme; null when there is none. */
  at(lexemes: readonly Lexeme[], at: number): { readonly to: number; readonly value: T } | null;
}

/** Keys are lexemes between white space, as in patterns: "three - quarters of a". */
export function phrasebook<T>(entries: Iterable<readonly [string, T]>): Phrasebook<T> {
  const byFirst = new Map<string, { words: string[]; value: T }[]>();
  for (const [phrase, value] of entries) {
    const words = phrase.split(' ');
    const shelf = byFirst.get(words[0]) ?? [];
    shelf.push({ words, value });
    byFirst.set(words[0], shelf);
  }
  for (const shelf of byFirst.values()) shelf.sort((a, b) => b.words.length - a.words.length);
  return {
    at(lexemes, at) {
      const found = byFirst
        .get(lexemes[at]?.lower ?? '')
        ?.find(({ words }) => words.every((word, i) => lexemes[at + i]?.lower === word));
      return found === undefined ? null : { to: at + found.words.length, value: found.value };
    },
  };
}
