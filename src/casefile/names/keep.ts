import type { Kysely } from 'kysely';
import { listed, run } from '../engine/rows.ts';
import type { LineRow, NamedRow, Tables } from '../engine/tables.ts';
import { type OfLines, replaceRows } from '../lists/replace.ts';
import { markStale } from './stale.ts';

/** What a line names, with the days that are told of it. */
interface Made {
  readonly line: Pick<LineRow, 'row' | 'earliest' | 'latest'>;
  readonly named: readonly NamedRow[];
}

/**
 * Puts what the lines name now in the place of what they named, and notes whom that concerns. To be called while `line` still
 * has these lines as they were. `rows` are all of them, also those that are gone.
 */
export async function keepNamed(db: Kysely<Tables>, rows: readonly number[], made: readonly Made[]): Promise<void> {
  const own = made.flatMap(({ named }) => named);
  const days = new Map((await run<Made['line']>(db, LINES, listed(rows))).map((line) => [line.row, daysOf(line)]));
  const dated = new Map(made.map(({ line }) => [line.row, daysOf(line)]));
  const { before, differing } = await replaceRows(db, NAMED, rows, own);
  const moved = [...before, ...own].filter(({ line }) => days.get(line) !== dated.get(line));
  const stale = new Map([...differing, ...moved].map(({ of, key }) => [`${of} ${key}`, [of, key] as const]));
  if (stale.size > 0) await markStale(db, [...stale.values()]);
}

const NAMED: OfLines<NamedRow> = {
  table: 'named',
  columns: {
    of: '"of"',
    key: 'key',
    line: 'line',
    report: 'report',
    name: 'name',
    claims: 'claims',
    carried: 'carried',
    spot: 'spot',
  },
  part: 'of',
};

const LINES = 'SELECT row, earliest, latest FROM line WHERE row IN (SELECT value FROM json_each(?))';

const daysOf = ({ earliest, latest }: Made['line']): string => `${earliest}/${latest}`;
