import type { Kysely } from 'kysely';
import type { IncidentId } from '../../model/index.ts';
import { grouped } from '../../reckoning/grouped.ts';
import { insert, listed, run } from '../engine/rows.ts';
import type { LineRow, NamedRow, Tables } from '../engine/tables.ts';
import { incidentNumber } from '../key.ts';
import { keepNamed } from '../names/keep.ts';
import { type Names, namesIn } from '../names/names.ts';
import { tally } from '../names/tally.ts';
import { namedIn } from '../names/told.ts';
import { type ClaimTold, tellingOf } from './account.ts';
import { type Box, boxesOf, type Facet, facetsOf, SPOTS } from './found-by.ts';
import { lineOf, type Standing } from './line.ts';
import { claimsOf, mentionsOf } from './read.ts';
import { type OfLines, replaceRows } from './replace.ts';

/** So many incidents are made anew at a time. */
const AT_ONCE = 250;

/**
 * Makes the lines of these incidents anew, and of those that their merges lead to, from what the other derived tables say
 * now; then the sources, actors and places that they name. An incident that leads to another, or whose accounts have all
 * gone, has no line.
 */
export async function refreshLines(db: Kysely<Tables>, touched: Iterable<IncidentId>): Promise<void> {
  const ids = [...new Set(touched)].toSorted();
  const names = await namesIn(db);
  for (let from = 0; from < ids.length; from += AT_ONCE) await refresh(db, ids.slice(from, from + AT_ONCE), names);
  await tally(db, names.joins);
}

interface Made {
  readonly line: LineRow;
  readonly facets: readonly Facet[];
  readonly boxes: readonly Box[];
  readonly reports: readonly number[];
  readonly named: readonly NamedRow[];
}

async function refresh(db: Kysely<Tables>, ids: readonly IncidentId[], names: Names): Promise<void> {
  const roots = await run<Omit<Standing, 'merged'>>(
    db,
    `SELECT id, name, withdrawn FROM incident WHERE id IN (
       SELECT root FROM incident WHERE id IN (SELECT value FROM json_each(?)))`,
    listed(ids),
  );
  const rows = [...new Set([...ids, ...roots.map(({ id }) => id)])].map(incidentNumber);
  const made = await madeOf(db, roots, names);
  await keepNamed(db, rows, made);
  await clear(db, listed(rows));
  await insert(
    db,
    'line',
    made.map(({ line }) => line),
  );
  await replaceRows(
    db,
    FACETS,
    rows,
    made.flatMap(({ line, facets }) => facets.map(([facet, value]) => ({ facet, value, line: line.row }))),
  );
  await replaceRows(
    db,
    TOLD,
    rows,
    made.flatMap(({ line, reports }) => reports.map((report) => ({ line: line.row, report }))),
  );
  await insert(
    db,
    'map',
    made.flatMap(({ line, boxes }) => boxes.map((box, i) => ({ spot: line.row * SPOTS + i, ...box }))),
  );
}

const FACETS: OfLines<Tables['facet']> = {
  table: 'facet',
  columns: { facet: 'facet', value: 'value', line: 'line' },
  part: 'facet',
};
const TOLD: OfLines<Tables['told']> = { table: 'told', columns: { line: 'line', report: 'report' }, part: null };

async function madeOf(db: Kysely<Tables>, roots: readonly Omit<Standing, 'merged'>[], names: Names): Promise<Made[]> {
  const asked = listed(roots.map(({ id }) => id));
  const members = grouped(
    await run<{ id: string; root: string }>(
      db,
      'SELECT id, root FROM incident WHERE root IN (SELECT value FROM json_each(?)) ORDER BY id',
      asked,
    ),
    ({ root }) => root,
  );
  const mentions = grouped(await mentionsOf(db, asked), ({ root }) => root);
  const claims = grouped(await claimsOf(db, asked), mentionOf);
  return roots.flatMap((standing) => {
    const own = mentions.get(standing.id) ?? [];
    if (own.length === 0) return [];
    const accounts = own.map((mention) => {
      const told = claims.get(mentionOf({ ...mention, mention: mention.key })) ?? [];
      return { telling: tellingOf(mention, told, names), claims: told };
    });
    const tellings = accounts.map(({ telling }) => telling);
    const merged = (members.get(standing.id) ?? []).map(({ id }) => id).filter((id) => id !== standing.id);
    const line = lineOf({ ...standing, merged }, tellings);
    return [
      {
        line,
        named: standing.withdrawn === null ? namedIn(line.row, accounts, names) : [],
        facets: facetsOf(tellings),
        boxes: boxesOf(tellings),
        reports: [...new Set(own.map(({ added }) => added))],
      },
    ];
  });
}

const mentionOf = ({ report, mention }: Pick<ClaimTold, 'report' | 'mention'>): string => `${report}/${mention}`;

async function clear(db: Kysely<Tables>, rows: string): Promise<void> {
  await run(db, 'DELETE FROM line WHERE row IN (SELECT value FROM json_each(?))', rows);
  await run(
    db,
    'INSERT OR REPLACE INTO remade (line, at) SELECT value, (SELECT max(seq) FROM entry) FROM json_each(?)',
    rows,
  );
  const spots = listed([...Array(SPOTS).keys()]);
  await run(
    db,
    `DELETE FROM map WHERE spot IN (
       SELECT line.value * ${SPOTS} + spot.value FROM json_each(?) AS line, json_each(?) AS spot)`,
    rows,
    spots,
  );
}
