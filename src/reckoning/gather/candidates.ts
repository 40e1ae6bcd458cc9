import { KEPT_UNDER, keysOf, sharers } from './keys.ts';
import type { Mention } from './mention.ts';
import type { Wording } from './wording.ts';

/** Finds the mentions that may tell of the same incident, without comparing all with all. */
export interface Candidates {
  /** Those known that share a key with this one, and how much they share. */
  of(mention: number): Map<number, number>;
  add(mention: number): void;
}

/** Candidates by the keys of `keysOf`. */
export function candidatesAmong(mentions: readonly Mention[], wording: Wording): Candidates {
  const holders = new Map<string, number[]>();
  const keys = (i: number) => keysOf(mentions[i], wording.telling(i).slice(0, KEPT_UNDER));
  return {
    of: (i) => sharers(keys(i).asked, holders),
    add(i) {
      for (const key of keys(i).kept) {
        const known = holders.get(key);
        if (known === undefined) holders.set(key, [i]);
        else known.push(i);
      }
    },
  };
}
