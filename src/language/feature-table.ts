import { mix } from './hash.ts';

/** What a feature is made of: the name of one thing seen, or two such things mixed, in this order. */
export type Made<Seen extends string> = Seen | readonly [Made<Seen>, Made<Seen>];

/**
 * A list of features, worked out in two short loops: code with a call for every mixture outgrows what the engine makes
 * into one piece. A mixture that several features share is mixed once.
 */
export interface FeatureTable<Seen extends string> {
  /** Where what was seen is to be put before `hash` is called. */
  readonly seen: Int32Array;
  /** Index in `seen` of each thing by its name. */
  readonly at: Readonly<Record<Seen, number>>;
  /** Writes to `out` the hash of each feature, mixed with its number in the list, from 1; returns how many there are. */
  hash(out: Int32Array): number;
}

/** The table of features over things of these names. */
export function featureTable<Seen extends string>(
  names: readonly Seen[],
  features: readonly Made<Seen>[],
): FeatureTable<Seen> {
  const left: number[] = [];
  const right: number[] = [];
  const places = new Map<string, number>(names.map((name, i) => [name, i]));
  const placeOf = (made: Made<Seen>): number => {
    const key = JSON.stringify(made);
    const known = typeof made === 'string' ? places.get(made) : places.get(key);
    if (known !== undefined) return known;
    const [a, b] = made as readonly [Made<Seen>, Made<Seen>];
    const parts = [placeOf(a), placeOf(b)];
    left.push(parts[0]);
    right.push(parts[1]);
    const place = names.length + left.length - 1;
    places.set(key, place);
    return place;
  };
  const of = Uint16Array.from(features, placeOf);
  const [lefts, rights] = [Uint16Array.from(left), Uint16Array.from(right)];
  const seen = new Int32Array(names.length + left.length);
  return {
    seen,
    at: Object.fromEntries(names.map((name, i) => [name, i])) as Record<Seen, number>,
    hash(out) {
      let to = names.length;
      for (let i = 0; i < lefts.length; i++) seen[to++] = mix(seen[lefts[i]], seen[rights[i]]);
      for (let i = 0; i < of.length; i++) out[i] = mix(i + 1, seen[of[i]]);
      return of.length;
    },
  };
}
