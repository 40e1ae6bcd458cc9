import type { Lexeme } from './lexeme.ts';

/** Fixed phrases and what each stands for; the longest that fits wins. */
export interface Phrasebook<T> {
  /** Whether any phrase begins with this lexeme. */
  opens(word: string): boolean;
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
    opens: (word) => byFirst.has(word),
    at(lexemes, at) {
      const shelf = at < lexemes.length ? byFirst.get(lexemes[at].lower) : undefined;
      if (shelf === undefined) return null;
      for (const { words, value } of shelf) if (stands(words, lexemes, at)) return { to: at + words.length, value };
      return null;
    },
  };
}

function stands(words: readonly string[], lexemes: readonly Lexeme[], at: number): boolean {
  if (at + words.length > lexemes.length) return false;
  for (let i = 1; i < words.length; i++) if (lexemes[at + i].lower !== words[i]) return false;
  return true;
}
