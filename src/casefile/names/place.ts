import type { Incident, Place, PlaceLevel } from '../../model/index.ts';
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
  /** How many entries of the gazetteer the words could mean where none was taken. */
  readonly candidates: number;
}

/** A place as people have named it. */
export interface PlaceTold extends KeptPlace {
  /** The name as the report writes it. */
  readonly written: string;
  /** A person put it there. */
  readonly fixed: boolean;
}

export function keptPlaces({ where, country }: Pick<Incident, 'where' | 'country'>): KeptPlace[] {
  return where.map((place) => ({
    level: place.level,
    name: place.name,
    country: place.country ?? country,
    spot: spotOf({ where: [place] }),
    gazetteer: place.gazetteer ?? null,
    candidates: place.candidates?.length ?? 0,
  }));
}

export function placeTold(place: KeptPlace, names: Names): PlaceTold {
  const fixed = names.fixed(place);
  return {
    ...place,
    written: place.name,
    name: names.joins.place(place.name) ?? place.name,
    fixed: fixed !== null,
    ...(fixed !== null && { spot: fixed, gazetteer: null, candidates: 0 }),
  };
}

/** The same for a place as the reader has it. */
export function placeNamed(place: Place, country: string | null, names: Names): Place {
  const [kept] = keptPlaces({ where: [place], country });
  const { name, spot, fixed } = placeTold(kept, names);
  if (!fixed || spot === null) return { ...place, name };
  const { gazetteer: _, candidates: __, ...own } = place;
  return { ...own, name, ...spot, precision: 'near' };
}
