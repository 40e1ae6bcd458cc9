import type { Kysely } from 'kysely';
import { grouped } from '../../reckoning/grouped.ts';
import { insert, listed, run } from '../engine/rows.ts';
import type { LineRow, NamedRow, Tables } from '../engine/tables.ts';
import { markStale } from './stale.ts';

/** What a line names, with the days that are told of it. */
interface Made {
  readonly line: Pick<LineRow, 'row' | 'earliest' | 'latest'>;
  readonly named: readonly NamedRow[];
}

/**
 * Puts what the lines name now in the place of what they named, and notes whom that concerns. To be called while `line` still
 * has these lines as they were. `rows` lists all of them, also those that are gone.
 */
export async function keepNamed(db: Kysely<Tables>, rows: string, made: readonly Made[]): Promise<void> {
  const before = grouped(await run<NamedRow>(db, NAMED, rows), ({ line }) => line);
  const days = new Map((await run<Made['line']>(db, LINES, rows)).map((line) => [line.row, daysOf(line)]));
  const after = new Map(made.map(({ line, named }) => [line.row, named]));
  const dated = new Map(made.map(({ line }) => [line.row, daysOf(line)]));
  const changed = (JSON.parse(rows) as number[]).filter((row) => {
    const [old, own] = [before.get(row) ?? [], after.get(row) ?? []];
    return days.get(row) !== dated.get(row) || textOf(old) !== textOf(own);
  });
  if (changed.length === 0) return;
  const fresh = changed.flatMap((row) => after.get(row) ?? []);
  const concerned = [...changed.flatMap((row) => before.get(row) ?? []), ...fresh];
  await run(db, 'DELETE FROM named WHERE line IN (SELECT value FROM json_each(?))', listed(changed));
  await insert(db, 'named', fresh);
  await markStale(
    db,
    concerned.map(({ of, key }) => [of, key] as const),
  );
}

const NAMED = 'SELECT * FROM named WHERE line IN (SELECT value FROM json_each(?))';
const LINES = 'SELECT row, earliest, latest FROM line WHERE row IN (SELECT value FROM json_each(?))';

const daysOf = ({ earliest, latest }: Made['line']): string => `${earliest}/${latest}`;

/** Equal for the same rows in any order. */
const textOf = (rows: readonly NamedRow[]): string =>
  rows
    .map(({ of, key, report, name, claims, carried, spot }) =>
      [of, key, report, name, claims, carried, spot].join('\n'),
    )
    .toSorted()
    .join('\n\n');
