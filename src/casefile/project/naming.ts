import type { Kysely } from 'kysely';
import type { IncidentId } from '../../model/index.ts';
import { fold } from '../../reckoning/gather/mention.ts';
import { listed, run } from '../engine/rows.ts';
import type { JoinedRow, Tables } from '../engine/tables.ts';
import { keysOfName, type NameKey } from '../names/key.ts';
import { markStale } from '../names/stale.ts';
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
    const after = await run<JoinedRow>(db, 'SELECT * FROM joined WHERE "of" = ? AND name = ?', of, name);
    for (const row of [...before, ...after]) await tallyAnew(db, row);
    if (of === 'source') continue;
    touched.push(...(await incidentsNaming(db, of, name)));
    for (const actor of new Set([...before, ...after].map((row) => row.actor)))
      if (actor !== null) touched.push(...(await incidentsNaming(db, 'known-actor', actor)));
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

/** Whom a join concerns is listed anew, under both names. */
async function tallyAnew(db: Kysely<Tables>, { of, name, actor, to, to_actor }: JoinedRow): Promise<void> {
  const keys =
    of === 'place'
      ? (await run<{ key: NameKey }>(db, PLACES, ...Array(2).fill(listed([name, fold(to)])))).map(({ key }) => key)
      : [...keysOfName(of, name, actor), ...keysOfName(of, to, to_actor)];
  await markStale(
    db,
    keys.map((key) => [of, key] as const),
  );
}

const CALLED = `known."of" = 'place' AND known.key >= asked.value || '/' AND known.key < asked.value || '0'`;

/** The keys of places that are so called, wherever they are. */
const PLACES = `
  SELECT known.key FROM json_each(?) AS asked CROSS JOIN named AS known ON ${CALLED}
  UNION SELECT known.key FROM json_each(?) AS asked CROSS JOIN authority AS known ON ${CALLED}`;

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
