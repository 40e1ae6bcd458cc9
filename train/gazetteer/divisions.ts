import { foldName } from '../../src/reading/place/fold.ts';
import type { Boundary, DivisionRow, PlaceRow, Sources } from './sources.ts';

/** Where a point comes from: the extract itself, the middle of the division's places, a namesake in it, or its parent. */
export type PointOf = 'own' | 'places' | 'namesake' | 'parent';

export interface Division extends PlaceRow {
  readonly pointOf: PointOf;
}

export interface Divisions {
  readonly first: readonly Division[];
  readonly second: readonly Division[];
}

/**
 * First and second divisions with a point each. The extracts name divisions without coordinates, so the point is, in
 * this order: the row of the detailed extract, Natural Earth's label point, the median of the division's places, its
 * namesake town, the first division it lies in. Divisions for which none is known are left out.
 */
export function divisionsOf({ places, admin1, admin2, boundaries }: Sources): Divisions {
  const detailed = new Map(places.filter(({ feature }) => /^ADM/.test(feature)).map((row) => [row.id, row]));
  const drawn = new Map(boundaries.filter(({ id }) => id > 0).map((boundary) => [boundary.id, boundary]));
  const populated = places.filter(({ feature }) => !/^ADM/.test(feature));
  const inFirst = grouped(populated, (place) => place.admin1);
  const inSecond = grouped(populated, (place) => place.admin2);
  const known = { detailed, drawn };
  const first = admin1.flatMap((row) => divisionOf(row, 'ADM1', known, inFirst.get(row.code) ?? [], undefined));
  const parents = new Map(first.map((division) => [division.admin1, division]));
  const second = admin2.flatMap((row) => {
    const parent = parents.get(firstOf(row.code));
    const inside = inSecond.get(row.code) ?? [];
    return divisionOf(row, 'ADM2', known, inside, parent, inFirst.get(firstOf(row.code)) ?? []);
  });
  return { first, second };
}

function divisionOf(
  { code, name, id }: DivisionRow,
  feature: 'ADM1' | 'ADM2',
  { detailed, drawn }: { detailed: Map<number, PlaceRow>; drawn: Map<number, Boundary> },
  inside: readonly PlaceRow[],
  parent: Division | undefined,
  around: readonly PlaceRow[] = [],
): Division[] {
  const row = detailed.get(id);
  const boundary = drawn.get(id);
  const alternates = [...(row ? [row.name, ...row.alternates] : []), ...(boundary?.names ?? [])];
  const common = {
    id,
    name,
    alternates: [...new Set(alternates)].filter((other) => other !== name),
    feature,
    country: code.slice(0, 2),
    admin1: firstOf(code),
    admin2: feature === 'ADM2' ? code : '',
    population: row?.population || inside.reduce((sum, place) => sum + place.population, 0),
  };
  const bare = bareName(name);
  const namesake = around.find(
    (place) => foldName(place.name) === bare || place.alternates.some((a) => foldName(a) === bare),
  );
  if (row) return [{ ...common, lat: row.lat, lon: row.lon, pointOf: 'own' }];
  if (boundary) return [{ ...common, lat: boundary.lat, lon: boundary.lon, pointOf: 'own' }];
  if (inside.length > 0) return [{ ...common, ...middle(inside), pointOf: 'places' }];
  if (namesake) return [{ ...common, lat: namesake.lat, lon: namesake.lon, pointOf: 'namesake' }];
  if (parent) return [{ ...common, lat: parent.lat, lon: parent.lon, pointOf: 'parent' }];
  return [];
}

function grouped(places: readonly PlaceRow[], by: (place: PlaceRow) => string): Map<string, PlaceRow[]> {
  const groups = new Map<string, PlaceRow[]>();
  for (const place of places) {
    const group = groups.get(by(place));
    if (group) group.push(place);
    else groups.set(by(place), [place]);
  }
  return groups;
}

const firstOf = (code: string): string => code.split('.').slice(0, 2).join('.');

function middle(places: readonly PlaceRow[]): { lat: number; lon: number } {
  const median = (values: number[]): number => values.sort((a, b) => a - b)[values.length >> 1];
  return { lat: median(places.map(({ lat }) => lat)), lon: median(places.map(({ lon }) => lon)) };
}

/** "Mopti Region", "Région de Mopti" and "Mopti" are one name: the generic word goes. Folded. */
export function bareName(name: string): string {
  const folded = foldName(name);
  const bare = folded.replace(GENERIC_LAST, '').replace(GENERIC_FIRST, '').trim();
  return bare === '' ? folded : bare;
}

const GENERIC =
  'region|province|district|governorate|county|department|departement|cercle|state|municipality|prefecture|oblast|' +
  'kray|krai|raion|rayon|okrug|republic|parish|canton|commune|comuna|wilaya|muhafazah|muhafazat|vilayet|territory|' +
  'division|subdivision|zone|woreda|sub county|tehsil|taluka|township|borough|provincia|departamento|estado|municipio|' +
  'city|agency|autonomous region|autonomous oblast|metropolitan area|urban agglomeration|capital region|capital district';
const GENERIC_LAST = new RegExp(` (?:${GENERIC})$`);
const GENERIC_FIRST = new RegExp(
  `^(?:autonomous )?(?:${GENERIC})(?: autonome| autonoma)? (?:(?:de|of|du|des|da|do|del)(?: la| le| los)? |d)?(?=[a-z]{3})`,
);
