import type { Mention } from './mention.ts';
import type { Wording } from './words.ts';

/** A key that more mentions have brings no two of them together: it would make the work grow with their square. */
const CROWDED = 150;

/** So many of its most telling words a mention is looked up by. */
const LOOKED_UP = 12;

const DAYS_A_CELL = 7;

/** Finds the mentions that may tell of the same incident, without comparing all with all. */
export interface Candidates {
  /** Those known that share a key with this one, in the order in which they were added. */
  of(mention: number): number[];
  add(mention: number): void;
}

/** Candidates by place and week, by the names of people, and by telling words. */
export function candidatesAmong(mentions: readonly Mention[], wording: Wording): Candidates {
  const holders = new Map<string, number[]>();
  const keys = (i: number) => keysOf(mentions[i], wording.telling(i).slice(0, LOOKED_UP));
  return {
    of(i) {
      const found = new Set<number>();
      for (const key of keys(i).asked) {
        const known = holders.get(key) ?? [];
        if (known.length <= CROWDED) for (const other of known) found.add(other);
      }
      return [...found].toSorted((one, other) => one - other);
    },
    add(i) {
      for (const key of keys(i).kept) {
        const known = holders.get(key);
        if (known === undefined) holders.set(key, [i]);
        else if (known.length <= CROWDED) known.push(i);
      }
    },
  };
}

/** A mention is kept under its week, and asked for under the weeks beside it too. */
function keysOf({ days, published, places, people }: Mention, words: readonly string[]) {
  const day = days?.from ?? published;
  const weeks = day === null ? [null] : [0, -1, 1].map((step) => Math.floor(day / DAYS_A_CELL) + step);
  const timeless = [...words.map((word) => `word ${word}`), ...[...people].map((name) => `name ${name}`)];
  const inWeek = (week: number | null) => [...places].map((place) => `place ${place} ${week}`);
  return { kept: [...timeless, ...inWeek(weeks[0])], asked: [...timeless, ...weeks.flatMap(inWeek)] };
}
