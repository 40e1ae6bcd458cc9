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
  const changed = (JSON.parse(rows) as number[]).map((row): Changed => {
    const [old, own] = [before.get(row) ?? [], after.get(row) ?? []];
    return { row, own, differing: days.get(row) === dated.get(row) ? differing(old, own) : [...old, ...own] };
  });
  const touched = changed.filter((line) => line.differing.length > 0);
  if (touched.length === 0) return;
  await run(
    db,
    'DELETE FROM named WHERE line IN (SELECT value FROM json_each(?))',
    listed(touched.map(({ row }) => row)),
  );
  await insert(
    db,
    'named',
    touched.flatMap(({ own }) => own),
  );
  await markStale(
    db,
    touched.flatMap((line) => line.differing.map(({ of, key }) => [of, key] as const)),
  );
}

interface Changed {
  readonly row: number;
  readonly own: readonly NamedRow[];
  /** What the line named or names, and not both alike. */
  readonly differing: readonly NamedRow[];
}

function differing(before: readonly NamedRow[], after: readonly NamedRow[]): NamedRow[] {
  const [old, own] = [before, after].map((rows) => new Map(rows.map((row) => [textOf(row), row])));
  return [...[...old].filter(([text]) => !own.has(text)), ...[...own].filter(([text]) => !old.has(text))].map(
    ([, row]) => row,
  );
}

const NAMED = 'SELECT * FROM named WHERE line IN (SELECT value FROM json_each(?))';
const LINES = 'SELECT row, earliest, latest FROM line WHERE row IN (SELECT value FROM json_each(?))';

const daysOf = ({ earliest, latest }: Made['line']): string => `${earliest}/${latest}`;

const textOf = ({ of, key, report, name, claims, carried, spot }: NamedRow): string =>
  [of, key, report, name, claims, carried, spot].join('\n');
