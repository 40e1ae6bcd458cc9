import type { Mention } from './mention.ts';
import { skeleton } from './spelling.ts';

/** Keys under which a mention is found by others that may tell of the same incident. */
export interface Keys {
  /** Those that it is kept under. */
  readonly kept: readonly string[];
  /** Those that it looks under. */
  readonly asked: readonly string[];
}

/** So many of its most telling words a mention is kept under, and looks under: what tells most changes as a case grows. */
export const KEPT_UNDER = 24;
const LOOKED_UP = 12;

/** What more mentions share is no sign of one incident. */
export const CROWDED = 150;

const DAYS_A_CELL = 7;

/**
 * The keys of a mention: place and week, the names of people, and the words given, the most telling one first. It looks
 * under the weeks beside its own too, and under the first of the words.
 */
export function keysOf({ days, published, places, people }: Mention, telling: readonly string[]): Keys {
  const day = days?.from ?? published;
  const weeks = day === null ? [null] : [0, -1, 1].map((step) => Math.floor(day / DAYS_A_CELL) + step);
  const inWeek = (week: number | null) => [...places].map((place) => `place ${skeleton(place)} ${week}`);
  const names = [...people].map((name) => `name ${name}`);
  const words = telling.map((word) => `word ${word}`);
  return {
    kept: [...inWeek(weeks[0]), ...names, ...words],
    asked: [...weeks.flatMap(inWeek), ...names, ...words.slice(0, LOOKED_UP)],
  };
}

/** A place and week in common says as much as so many words or names. */
const PLACE = 3;

const isPlace = (key: string): boolean => key.startsWith('place ');

/** Who shares keys with a mention that looks under these, and how much: holders of a key in the order in which they came. */
export function sharers<T>(asked: readonly string[], holders: ReadonlyMap<string, readonly T[]>): Map<T, number> {
  const shared = new Map<T, number>();
  for (const key of asked)
    for (const other of brought(key, holders.get(key) ?? []))
      shared.set(other, (shared.get(other) ?? 0) + (isPlace(key) ? PLACE : 1));
  return shared;
}

/** So many of them are compared with the mention. */
const COMPARED = 40;

/** Those that share most, numbered in the order in which they came; of equals the newest first. */
export function mostSharing(shared: ReadonlyMap<number, number>): number[] {
  return [...shared]
    .toSorted(([one, few], [other, many]) => many - few || other - one)
    .slice(0, COMPARED)
    .map(([number]) => number);
}

/**
 * Which of a key's holders it brings together with a new one: at most `CROWDED`. Of a crowded word or name none, for it
 * tells nothing; of a crowded place and week the newest, for a single incident may have more reports than that.
 */
function brought<T>(key: string, holders: readonly T[]): readonly T[] {
  if (holders.length <= CROWDED) return holders;
  return isPlace(key) ? holders.slice(-CROWDED) : [];
}
