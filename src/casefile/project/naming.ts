import type { Kysely } from 'kysely';
import type { IncidentId } from '../../model/index.ts';
import { run } from '../engine/rows.ts';
import type { JoinedRow, Tables } from '../engine/tables.ts';
import type { Body } from './register.ts';

/** Writes what now holds of joined names, `of/name`; gives the incidents that are told under them. */
export async function joinNames(
  db: Kysely<Tables>,
  subjects: readonly string[],
  body: Body<'name-joined'> | null,
): Promise<IncidentId[]> {
  const touched: IncidentId[] = [];
  for (const subject of subjects) {
    const [of, name] = subject.split('/') as [JoinedRow['of'], string];
    const before = await run<JoinedRow>(db, 'DELETE FROM joined WHERE "of" = ? AND name = ? RETURNING *', of, name);
    if (body !== null) await join(db, name, body);
    if (of === 'source') continue;
    touched.push(...(await incidentsNaming(db, of, name)));
    for (const actor of new Set([before[0]?.actor, body?.known?.name]))
      if (actor != null) touched.push(...(await incidentsNaming(db, 'known-actor', actor)));
  }
  return touched;
}

async function join(db: Kysely<Tables>, folded: string, { of, name, to, known }: Body<'name-joined'>): Promise<void> {
  await run(
    db,
    'INSERT INTO joined ("of", name, written, actor, "to", to_actor, part_of) VALUES (?, ?, ?, ?, ?, ?, ?)',
    of,
    folded,
    name,
    known?.name ?? null,
    to,
    known?.to ?? null,
    JSON.stringify(known?.partOf ?? []),
  );
}

/** Writes where a person put a place, `country/level/name`; gives the incidents that are told of there. */
export async function fixPlaces(
  db: Kysely<Tables>,
  subjects: readonly string[],
  body: Body<'place-fixed'> | null,
): Promise<IncidentId[]> {
  const touched: IncidentId[] = [];
  for (const subject of subjects) {
    const [country, level, name] = subject.split('/');
    await run(db, 'DELETE FROM fixed WHERE name = ? AND country = ? AND level = ?', name, country, level);
    if (body !== null)
      await run(
        db,
        'INSERT INTO fixed (name, country, level, written, lat, lon, radius) VALUES (?, ?, ?, ?, ?, ?, ?)',
        name,
        country,
        level,
        body.place,
        body.lat,
        body.lon,
        body.radiusKm,
      );
    touched.push(...(await incidentsNaming(db, 'place', name)));
  }
  return touched;
}

/** The incidents whose lines are found by this facet as they stand. */
async function incidentsNaming(db: Kysely<Tables>, facet: string, value: string): Promise<IncidentId[]> {
  const rows = await run<{ id: IncidentId }>(
    db,
    'SELECT line.id FROM facet JOIN line ON line.row = facet.line WHERE facet.facet = ? AND facet.value = ?',
    facet,
    value,
  );
  return rows.map(({ id }) => id);
}
