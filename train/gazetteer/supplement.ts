import { readFileSync } from 'node:fs';
import { levelOfFeature } from '../../src/reading/place/feature.ts';
import { foldName } from '../../src/reading/place/fold.ts';
import { kilometres } from '../../src/reading/place/sphere.ts';
import type { PlaceRow } from './sources.ts';

/**
 * Rows with further places added: as further names of a row that already stands for the same thing (same country and
 * level, a name in common, and near), else as rows of their own, without a GeoNames id (id 0), in the divisions of the
 * nearest settlement.
 */
export function withFurther<R extends PlaceRow>(
  rows: readonly R[],
  further: readonly PlaceRow[],
): { rows: readonly R[]; added: readonly PlaceRow[] } {
  const byName = new Map<string, number[]>();
  rows.forEach((row, index) => {
    for (const name of [row.name, ...row.alternates])
      byName.set(foldName(name), [...(byName.get(foldName(name)) ?? []), index]);
  });
  const merged = [...rows];
  const added: PlaceRow[] = [];
  for (const region of further) {
    const names = [region.name, ...region.alternates];
    const same = names
      .flatMap((name) => byName.get(foldName(name)) ?? [])
      .filter((index) => isSame(rows[index], region))
      .sort((a, b) => rows[b].population - rows[a].population)[0];
    if (same === undefined) added.push(inDivisions(region, rows));
    else merged[same] = { ...merged[same], alternates: [...new Set([...merged[same].alternates, ...names])] };
  }
  return { rows: merged, added };
}

function isSame(row: PlaceRow, region: PlaceRow): boolean {
  const level = levelOfFeature(row.feature);
  if (row.country !== region.country || level !== levelOfFeature(region.feature)) return false;
  return kilometres(row, region) <= (level === 'province' ? 400 : 40);
}

function inDivisions(place: PlaceRow, rows: readonly PlaceRow[]): PlaceRow {
  if (levelOfFeature(place.feature) !== 'settlement') return place;
  let nearest: PlaceRow | null = null;
  let least = NEAREST_KM;
  for (const row of rows) {
    if (row.country !== place.country || levelOfFeature(row.feature) !== 'settlement') continue;
    const away = kilometres(row, place);
    if (away < least) [nearest, least] = [row, away];
  }
  return nearest ? { ...place, admin1: nearest.admin1, admin2: least <= NEAREST_KM / 3 ? nearest.admin2 : '' } : place;
}

/** A settlement this near lies in the same first division, mostly; a third of it, in the same second. */
const NEAREST_KM = 30;

/** The rows of `regions.txt`. */
export function regions(): PlaceRow[] {
  return readFileSync(new URL('regions.txt', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [names, country, feature, lat, lon] = line.split(' / ');
      const [name, ...alternates] = names.split('|');
      const place = { id: 0, name, alternates, lat: Number(lat), lon: Number(lon), feature, country };
      return { ...place, admin1: `${country}.`, admin2: '', population: 0 };
    });
}
