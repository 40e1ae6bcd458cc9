import type { PlaceLevel } from '../../model/place.ts';

export type Direction =
  | 'north'
  | 'south'
  | 'east'
  | 'west'
  | 'northeast'
  | 'northwest'
  | 'southeast'
  | 'southwest'
  | 'centre';

/** How a mention stands to the place it names, where the event is not simply in it. */
export interface PlaceRelation {
  /** `distance`: "40 km north of X"; `near`: "near, outside, on the outskirts of X"; `part`: "northern X". */
  readonly kind: 'distance' | 'near' | 'part';
  /** Kilometres: the distance told, or the radius that "near" leaves open. */
  readonly km?: number;
  readonly direction?: Direction;
  /** The relating words ("40 km (25 miles) north of"), as UTF-16 offsets. */
  readonly start: number;
  readonly end: number;
}

/** Words of one sentence that name a place. Offsets are UTF-16 indexes; `to` and `end` are exclusive. */
export interface PlaceMention {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  /** The words themselves: "Idlib province", "Circle of Bankass", "Jolo Cathedral", "northern Iraq". */
  readonly name: string;
  /** What the gazetteer is asked for: "Idlib", "Bankass", "Jolo", "Iraq". '' for a site without a proper name. */
  readonly core: string;
  readonly level: PlaceLevel;
  /** The type word that says what it is ("province", "village", "cathedral"), in lower case. */
  readonly type?: string;
  /** A river, a lake, a sea. */
  readonly water?: true;
  /** Countries that have divisions of this type, if only a few do: "cercle" is Malian. */
  readonly typeCountries?: readonly string[];
  /** ISO 3166-1 alpha-2 where the words themselves say so: a country's name, "the Malian capital", "Syria's Idlib". */
  readonly country?: string;
  readonly relation?: PlaceRelation;
  /** Position in the sentence's list of the mention that contains this one: "Clairton" within "Pennsylvania". */
  readonly within?: number;
  /** Places coordinated under one type word or preposition share a number: "the towns of X and Y". */
  readonly group?: number;
  /** The place line of an agency report: "BAMAKO, June 19 (Reuters) -". */
  readonly dateline?: true;
  /** Stands where an actor would ("Iran said"): most likely a government, not a location. */
  readonly role?: 'actor-like';
  /** How sure the words are that a place is meant, 0..1. */
  readonly score: number;
  /** The rule trail: which pattern, which lexicon entry. */
  readonly why: readonly string[];
}

/** The mentions of a sentence that are kept, each still within the one that contains it, if that is kept too. */
export function placesKept(
  places: readonly PlaceMention[],
  isKept: (place: PlaceMention) => boolean,
): readonly PlaceMention[] {
  const kept = places.filter(isKept);
  if (kept.length === places.length) return places;
  return kept.map(({ within, ...place }) => {
    const outer = within === undefined ? -1 : kept.indexOf(places[within]);
    return outer < 0 ? place : { ...place, within: outer };
  });
}
