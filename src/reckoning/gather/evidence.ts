import { distanceKm } from './distance.ts';
import type { Mention } from './mention.ts';
import { isSameName } from './spelling.ts';
import { weightFor } from './weights.ts';

/** Something that speaks for (above 0) or against (below 0) two mentions telling of one incident. */
export interface Evidence {
  readonly weight: number;
  /** In plain words: "the same day". */
  readonly why: string;
}

/** Two mentions, and how alike their words are (cosine, 0..1). */
export interface Pair {
  readonly one: Mention;
  readonly other: Mention;
  readonly likeness: number;
}

/** What a witness has seen: a row of its weights, and the words for it, made when somebody asks. */
interface Testimony {
  readonly sight: string;
  readonly why: () => string;
}

type Witness = (pair: Pair) => Testimony | null;

/** Every witness is asked; null: it cannot tell. How much each sight weighs stands in `gathering.json`. */
export const WITNESSES: Readonly<Record<string, Witness>> = {
  date({ one, other }) {
    if (one.days === null || other.days === null) return null;
    const gap = Math.max(one.days.from - other.days.to, other.days.from - one.days.to, 0);
    if (gap > 0) return { sight: banded(GAP_DAYS, gap), why: () => `${gap} days apart` };
    const width = Math.max(one.days.to - one.days.from, other.days.to - other.days.from) + 1;
    if (width === 1) return { sight: 'same day', why: () => 'the same day' };
    return { sight: width <= 7 ? 'within a week' : 'within more', why: () => 'dates that agree' };
  },

  publication({ one, other }) {
    if (one.published === null || other.published === null || (one.days !== null && other.days !== null)) return null;
    const gap = Math.abs(one.published - other.published);
    return { sight: banded(GAP_DAYS, gap), why: () => `published ${gap} days apart` };
  },

  distance({ one, other }) {
    if (one.spot === null || other.spot === null) return null;
    const km = distanceKm(one.spot, other.spot);
    const beyond = Math.max(0, km - one.spot.radiusKm - other.spot.radiusKm);
    return { sight: banded(BEYOND_KM, beyond), why: () => `places ${Math.round(km)} km apart` };
  },

  place({ one, other }) {
    const shared = commonTo(one.places, other.places);
    if (shared !== undefined) return { sight: 'same', why: () => `both at "${shared}"` };
    for (const name of one.places)
      for (const second of other.places)
        if (isSameName(name, second)) return { sight: 'spelled otherwise', why: () => `"${name}" and "${second}"` };
    const province = commonTo(one.provinces, other.provinces);
    if (one.places.size === 0 || other.places.size === 0)
      return province === undefined ? null : { sight: 'province alone', why: () => `both in "${province}"` };
    return province === undefined
      ? { sight: 'other', why: () => 'no place in common' }
      : { sight: 'other in one province', why: () => `other places in "${province}"` };
  },

  country({ one, other }) {
    if (one.country === null || other.country === null) return null;
    if (one.country === other.country) return { sight: 'same', why: () => `both in ${one.country}` };
    return { sight: 'other', why: () => `${one.country} and ${other.country}` };
  },

  people({ one, other }) {
    if (one.people.size === 0 || other.people.size === 0) return null;
    const shared = [...one.people].filter((name) => other.people.has(name));
    if (shared.length === 0) return { sight: 'others', why: () => 'name other people' };
    return { sight: `${Math.min(shared.length, 3)} names`, why: () => `both name ${shared.join(' ')}` };
  },

  actors({ one, other }) {
    if (one.actors.size === 0 || other.actors.size === 0) return null;
    const shared = commonTo(one.actors, other.actors);
    if (shared === undefined) return { sight: 'others', why: () => 'by others' };
    return { sight: 'same', why: () => `both by "${shared}"` };
  },

  kinds({ one, other }) {
    if (one.kinds.size === 0 || other.kinds.size === 0) return null;
    const shared = commonTo(one.kinds, other.kinds);
    if (shared === undefined) return { sight: 'others', why: () => 'of other kinds' };
    return { sight: 'same', why: () => `both ${shared}` };
  },

  killed({ one, other }) {
    const [a, b] = [one.tolls.killed, other.tolls.killed];
    if (a?.low == null || b?.low == null) return null;
    const [few, many] = a.low <= b.low ? [a, b] : [b, a];
    const why = () => `${few.low} and ${many.low} killed`;
    if (few.low === many.low && few.high === many.high)
      return { sight: many.low! >= SEVERAL ? 'same, several' : 'same', why: () => `both ${many.low} killed` };
    if (few.high === null || few.high >= many.low!) return { sight: 'may agree', why };
    return { sight: many.low! > FAR * few.low! + 2 ? 'far apart' : 'apart', why };
  },

  extent({ one, other }) {
    if (one.extent === null && other.extent === null) return null;
    if (one.extent !== null && other.extent !== null)
      return one.extent === other.extent ? null : { sight: 'whole and part', why: () => 'a whole and a part of one' };
    const [whole, plain] = one.extent === null ? [other, one] : [one, other];
    const [all, some] = [whole.tolls.killed?.low, plain.tolls.killed?.low];
    if (whole.extent === 'part' || all == null || some == null || some > PART * all) return null;
    return { sight: 'toll of a part', why: () => `${some} of ${all} killed in one of its parts` };
  },

  wording({ likeness }) {
    return { sight: banded(LIKENESS, likeness), why: () => `words ${Math.round(100 * likeness)} % alike` };
  },
};

/** From so many dead on, the same number is no chance. */
const SEVERAL = 3;
/** Tolls as many times as great as the other are told of other incidents, or at other times. */
const FAR = 3;
/** A toll that is no more than this share of that of a whole is the toll of one of its parts. */
const PART = 0.7;

/** Upper bounds of bands; what is beyond the last is "more". */
const GAP_DAYS = [2, 4, 8, 32];
const BEYOND_KM = [1, 25, 100];
const LIKENESS = [0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.45];

function banded(bounds: readonly number[], value: number): string {
  const bound = bounds.find((below) => value < below);
  return bound === undefined ? 'more' : `below ${bound}`;
}

function commonTo<T>(one: ReadonlySet<T>, other: ReadonlySet<T>): T | undefined {
  for (const item of one) if (other.has(item)) return item;
  return undefined;
}

const ASKED = Object.entries(WITNESSES);

/** The sum of what speaks for and against. */
export function weightOf(pair: Pair): number {
  let sum = 0;
  for (const [name, witness] of ASKED) {
    const seen = witness(pair);
    if (seen !== null) sum += weightFor(name, seen.sight);
  }
  return sum;
}

/** What speaks for and against in words, the strongest first. */
export function evidenceOn(pair: Pair): Evidence[] {
  return ASKED.flatMap(([name, witness]): Evidence[] => {
    const seen = witness(pair);
    return seen === null ? [] : [{ weight: weightFor(name, seen.sight), why: seen.why() }];
  }).toSorted((one, other) => Math.abs(other.weight) - Math.abs(one.weight));
}
