import { shareInGeneral } from './common-words.ts';

/** How many of the mentions of a case have a word. */
export interface Census {
  readonly mentions: number;
  holders(word: string): number;
}

/** Counted over mentions, each given by its words. */
export function censusOf(mentions: readonly ReadonlyMap<string, number>[]): Census {
  const holders = new Map<string, number>();
  for (const words of mentions) for (const word of words.keys()) holders.set(word, (holders.get(word) ?? 0) + 1);
  return { mentions: mentions.length, holders: (word) => holders.get(word) ?? 0 };
}

/**
 * How many reports from elsewhere stand beside those of the case. In a case of one incident every report names the place:
 * the case alone would take its name for a word that says nothing.
 */
const ELSEWHERE = 500;

/** How much a word says, from 0: the fewer mentions have it, here and in general, the more (inverse document frequency). */
export function rarityIn({ mentions, holders }: Census): (word: string) => number {
  return (word) => Math.log((mentions + ELSEWHERE) / (holders(word) + ELSEWHERE * shareInGeneral(word)));
}
