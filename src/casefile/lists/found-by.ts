import { endings } from '../names/endings.ts';
import type { Telling } from './account.ts';

/** What a line is found by: sets of `facet`, and the boxes that its spots lie in. */
export type Facet = readonly [facet: 'kind' | 'country' | 'place' | 'actor' | 'known-actor', value: string];

/** Every facet that some account gives an incident, each once. Names stand under each of their words and what follows it. */
export function facetsOf(tellings: readonly Telling[]): Facet[] {
  const facets = tellings.flatMap(({ kinds, mention, places, doers }): Facet[] => [
    ...kinds.map((kind): Facet => ['kind', kind]),
    ...(mention.country === null ? [] : [['country', mention.country] as const]),
    ...eachOnce(places.flatMap(bothNames)).flatMap((name) => endings(name).map((ending): Facet => ['place', ending])),
    ...eachOnce(doers.flatMap(({ name, written }) => [name, written.name])).flatMap((name) =>
      endings(name).map((ending): Facet => ['actor', ending]),
    ),
    ...doers
      .flatMap(({ actor, written }) => [actor, written.actor])
      .flatMap((actor): Facet[] => (actor === null ? [] : [['known-actor', actor]])),
  ]);
  return [...new Map(facets.map((facet) => [facet.join(' '), facet])).values()];
}

const eachOnce = (names: readonly string[]): string[] => [...new Set(names)];

/** A joined name is found under what it was joined with and as the report writes it. */
const bothNames = ({ name, written }: Telling['places'][number]): string[] => [name, written];

/** A box in degrees. `east` is above `west`; a box may reach over the date line, beyond 180. */
export interface Box {
  readonly west: number;
  readonly east: number;
  readonly south: number;
  readonly north: number;
}

/** So many boxes a line has at most; what lies beyond them is taken into the last. */
export const SPOTS = 8;

const KM_A_DEGREE = 111.2;

/** The boxes around the spots that the accounts give, each once. */
export function boxesOf(tellings: readonly Telling[]): Box[] {
  const spots = tellings.flatMap(({ spot }) => spot ?? []);
  const boxes = spots.map(({ lat, lon, radiusKm }): Box => {
    const high = radiusKm / KM_A_DEGREE;
    const narrowing = Math.cos((Math.min(89, Math.abs(lat) + high) * Math.PI) / 180);
    const wide = Math.min(180, high / narrowing);
    return { west: lon - wide, east: lon + wide, south: lat - high, north: lat + high };
  });
  const distinct = [...new Map(boxes.map((box) => [Object.values(box).join(' '), box])).values()];
  if (distinct.length <= SPOTS) return distinct;
  return [...distinct.slice(0, SPOTS - 1), distinct.slice(SPOTS - 1).reduce(around)];
}

function around(one: Box, other: Box): Box {
  return {
    west: Math.min(one.west, other.west),
    east: Math.max(one.east, other.east),
    south: Math.min(one.south, other.south),
    north: Math.max(one.north, other.north),
  };
}
