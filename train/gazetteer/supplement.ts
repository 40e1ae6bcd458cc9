import { readFileSync } from 'node:fs';
import { levelOfFeature } from '../../src/reading/place/feature.ts';
import { foldName } from '../../src/reading/place/fold.ts';
import { kilometres } from '../../src/reading/place/sphere.ts';
import type { PlaceRow } from './sources.ts';

/**
 * Rows with the names of `regions.txt` added: as further names of a row that already stands for the same thing (same
 * country and level, a name in common, and near), else as rows of their own, without a GeoNames id (id 0).
 */
export function withRegions<R extends PlaceRow>(
  rows: readonly R[],
): { rows: readonly R[]; added: readonly PlaceRow[] } {
  const byName = new Map<string, number[]>();
  rows.forEach((row, index) => {
    for (const name of [row.name, ...row.alternates])
      byName.set(foldName(name), [...(byName.get(foldName(name)) ?? []), index]);
  });
  const merged = [...rows];
  const added: PlaceRow[] = [];
  for (const region of regions()) {
    const names = [region.name, ...region.alternates];
    const same = names
      .flatMap((name) => byName.get(foldName(name)) ?? [])
      .filter((index) => isSame(rows[index], region))
      .sort((a, b) => rows[b].population - rows[a].population)[0];
    if (same === undefined) added.push(region);
    else merged[same] = { ...merged[same], alternates: [...new Set([...merged[same].alternates, ...names])] };
  }
  return { rows: merged, added };
}

function isSame(row: PlaceRow, region: PlaceRow): boolean {
  const level = levelOfFeature(row.feature);
  if (row.country !== region.country || level !== levelOfFeature(region.feature)) return false;
  return kilometres(row, region) <= (level === 'province' ? 400 : 40);
}

function regions(): PlaceRow[] {
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
