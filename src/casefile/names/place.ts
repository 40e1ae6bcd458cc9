import type { Incident, PlaceCandidate, PlaceLevel } from '../../model/index.ts';
import { type Spot, spotOf } from '../../reckoning/gather/mention.ts';
import type { Names } from './names.ts';

/** A place of a mention as the table `mention` keeps it; the most specific first. */
export interface KeptPlace {
  readonly level: PlaceLevel;
  readonly name: string;
  /** ISO 3166-1 alpha-2, of the place or else of the incident; null: none is said. */
  readonly country: string | null;
  /** Null: no one entry of the gazetteer fits, or the place is a country. */
  readonly spot: Spot | null;
  /** The entry of the gazetteer that gave the spot; null: none did. */
  readonly gazetteer: string | null;
  /** The entries of the gazetteer that the words could mean where none was taken. */
  readonly candidates: readonly PlaceCandidate[];
  /** How far from the named place it may have been, in km; 0: it was there. */
  readonly away: number;
}

/** A place as people have named it. */
export interface PlaceTold extends KeptPlace {
  /** The name as the report writes it. */
  readonly written: string;
  /** A person put it there. */
  readonly fixed: boolean;
}

/** The reader's radius about a point that it moved is a third of the distance told. */
const MOVED = 3;

export function keptPlaces({ where, country }: Pick<Incident, 'where' | 'country'>): KeptPlace[] {
  return where.map((place) => ({
    level: place.level,
    name: place.name,
    country: place.country ?? country,
    spot: spotOf({ where: [place] }),
    gazetteer: place.gazetteer ?? null,
    candidates: place.candidates ?? [],
    away: (place.radiusKm ?? 0) * (AWAY[place.precision] ?? 0),
  }));
}

const AWAY: Readonly<Record<string, number>> = { near: MOVED, unlocated: 1 };

/**
 * The places of one account. Where a person put one, it stands there; what is told to be so far from it lies in a circle
 * that holds that too, and what had its point from it ("the market" of a town) moves along.
 */
export function placesTold(places: readonly KeptPlace[], names: Names): PlaceTold[] {
  const fixes = places.map((place) => names.fixed(place));
  return places.map((place, i) => {
    const like = fixes[i] !== null ? i : fixes.findIndex((fix, j) => fix !== null && sameSpot(places[j], place));
    const told = { ...place, written: place.name, name: names.joins.place(place.name) ?? place.name };
    if (like === -1) return { ...told, fixed: false };
    const { radiusKm, ...point } = fixes[like]!;
    const spot = { ...point, radiusKm: radiusKm + place.away };
    return { ...told, spot, gazetteer: null, candidates: [], fixed: true };
  });
}

function sameSpot({ spot: one }: KeptPlace, { spot: other }: KeptPlace): boolean {
  return one !== null && other !== null && one.lat === other.lat && one.lon === other.lon;
}
