import type { Kysely } from 'kysely';
import type { PlaceLevel } from '../../model/index.ts';
import { fold, type Spot } from '../../reckoning/gather/mention.ts';
import { run } from '../engine/rows.ts';
import type { FixedRow, Tables } from '../engine/tables.ts';

/** A place as an account names it. */
export interface PlaceNamed {
  readonly name: string;
  readonly level: PlaceLevel;
  /** ISO 3166-1 alpha-2; null: none is said. */
  readonly country: string | null;
}

/** Where a person put a place; null: nobody has. */
export type Fixes = (place: PlaceNamed) => Spot | null;

export async function fixesIn(db: Kysely<Tables>): Promise<Fixes> {
  return fixesOf(await run<FixedRow>(db, 'SELECT * FROM fixed'));
}

export function fixesOf(rows: readonly FixedRow[]): Fixes {
  const known = new Map(rows.map((row) => [[row.name, row.country, row.level].join('|'), row]));
  return ({ name, level, country }) => {
    const at = (meant: string) => known.get([fold(name), country ?? '', meant].join('|'));
    const row = rows.length === 0 ? undefined : (at(level) ?? at(''));
    return row === undefined ? null : { lat: row.lat, lon: row.lon, radiusKm: row.radius };
  };
}
