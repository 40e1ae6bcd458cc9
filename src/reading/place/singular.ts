import type { PlaceLexicon } from './lexicon.ts';

/** What a word may be the plural of: for "churches" both "church" and "churche"; nothing for a word without the ending. */
export function singularsOf(word: string, { plurals }: Pick<PlaceLexicon, 'plurals'>): string[] {
  return plurals
    .filter(([plural]) => word.endsWith(plural))
    .map(([plural, singular]) => word.slice(0, word.length - plural.length) + singular);
}
