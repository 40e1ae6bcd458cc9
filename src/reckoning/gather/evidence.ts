import { distanceKm } from './distance.ts';
import type { Mention } from './mention.ts';

/** Something that speaks for (above 0) or against (below 0) two mentions telling of one incident. */
export interface Evidence {
  readonly weight: number;
  /** In plain words: "both on 18 June 2022". */
  readonly why: string;
}

/** Two mentions, and how alike their words are (cosine, 0..1). */
export interface Pair {
  readonly one: Mention;
  readonly other: Mention;
  readonly likeness: number;
}

/** Evidence whose words are made when they are asked for: of a thousand pairs that are weighed, one is told. */
interface Testimony {
  readonly weight: number;
  readonly why: () => string;
}

type Witness = (pair: Pair) => Testimony | null;

/** Every witness is asked; null: it cannot tell. */
export const WITNESSES: Readonly<Record<string, Witness>> = {
  date({ one, other }) {
    if (one.days === null || other.days === null) return null;
    const gap = Math.max(one.days.from - other.days.to, other.days.from - one.days.to, 0);
    if (gap > 0) return { weight: banded(DATE_GAP, gap), why: () => `${gap} days apart` };
    const width = Math.max(one.days.to - one.days.from, other.days.to - other.days.from) + 1;
    return {
      weight: width === 1 ? 2.5 : width <= 7 ? 1 : 0.3,
      why: () => (width === 1 ? 'the same day' : 'dates that agree'),
    };
  },

  publication({ one, other }) {
    if (one.published === null || other.published === null || (one.days !== null && other.days !== null)) return null;
    const gap = Math.abs(one.published - other.published);
    return { weight: banded(PUBLICATION_GAP, gap), why: () => `published ${gap} days apart` };
  },

  distance({ one, other }) {
    if (one.spot === null || other.spot === null) return null;
    const km = distanceKm(one.spot, other.spot);
    const beyond = Math.max(0, km - one.spot.radiusKm - other.spot.radiusKm);
    return { weight: banded(DISTANCE, beyond), why: () => `places ${Math.round(km)} km apart` };
  },

  place({ one, other }) {
    const shared = commonTo(one.places, other.places);
    if (shared !== undefined) return { weight: 0.8, why: () => `both at "${shared}"` };
    if (one.places.size === 0 || other.places.size === 0) return null;
    return { weight: -0.2, why: () => 'no place in common' };
  },

  country({ one, other }) {
    if (one.country === null || other.country === null || one.country === other.country) return null;
    return { weight: -4, why: () => `${one.country} and ${other.country}` };
  },

  people({ one, other }) {
    const shared = [...one.people].filter((name) => other.people.has(name));
    if (shared.length > 0) return { weight: Math.min(shared.length, 3), why: () => `both name ${shared.join(' ')}` };
    return one.people.size === 0 || other.people.size === 0 ? null : { weight: -0.3, why: () => 'name other people' };
  },

  actors({ one, other }) {
    const shared = commonTo(one.actors, other.actors);
    return shared === undefined ? null : { weight: 1, why: () => `both by "${shared}"` };
  },

  kinds({ one, other }) {
    if (one.kinds.size === 0 || other.kinds.size === 0) return null;
    const shared = commonTo(one.kinds, other.kinds);
    if (shared !== undefined) return { weight: 0.4, why: () => `both ${shared}` };
    return { weight: -0.5, why: () => 'of other kinds' };
  },

  killed({ one, other }) {
    const [a, b] = [one.tolls.killed, other.tolls.killed];
    if (a?.low == null || b?.low == null) return null;
    const [few, many] = [Math.min(a.low, b.low), Math.max(a.low, b.low)];
    if (few === many) return { weight: many >= 3 ? 2 : 0.6, why: () => `both ${many} killed` };
    return { weight: many > 3 * few + 2 ? -1 : 0, why: () => `${few} and ${many} killed` };
  },

  wording({ likeness }) {
    return { weight: banded(LIKENESS, likeness), why: () => `words ${Math.round(100 * likeness)} % alike` };
  },
};

/** Upper bounds, each with its weight; the last one holds for all beyond. */
type Bands = readonly (readonly [below: number, weight: number])[];

const DATE_GAP: Bands = [
  [2, 0.8],
  [4, 0],
  [8, -1],
  [32, -4],
  [Number.POSITIVE_INFINITY, -8],
];

const PUBLICATION_GAP: Bands = [
  [2, 2.3],
  [8, 0.9],
  [31, -0.7],
  [Number.POSITIVE_INFINITY, -2.7],
];

const DISTANCE: Bands = [
  [1, 0.4],
  [25, 0],
  [100, -1],
  [Number.POSITIVE_INFINITY, -3],
];

const LIKENESS: Bands = [
  [0.05, -4],
  [0.1, -2],
  [0.15, -1],
  [0.2, 0],
  [0.25, 0.9],
  [0.3, 1.3],
  [Number.POSITIVE_INFINITY, 2.1],
];

function banded(bands: Bands, value: number): number {
  return (bands.find(([below]) => value < below) ?? bands[bands.length - 1])[1];
}

function commonTo<T>(one: ReadonlySet<T>, other: ReadonlySet<T>): T | undefined {
  for (const item of one) if (other.has(item)) return item;
  return undefined;
}

const ASKED = Object.values(WITNESSES);

/** The sum of what speaks for and against. */
export function weightOf(pair: Pair): number {
  let sum = 0;
  for (const witness of ASKED) sum += witness(pair)?.weight ?? 0;
  return sum;
}

/** What speaks for and against in words, the strongest first. */
export function evidenceOn(pair: Pair): Evidence[] {
  return ASKED.flatMap((witness) => witness(pair) ?? [])
    .toSorted((one, other) => Math.abs(other.weight) - Math.abs(one.weight))
    .map(({ weight, why }) => ({ weight, why: why() }));
}
