import type { Kysely } from 'kysely';
import { grouped } from '../../reckoning/grouped.ts';
import { type Columns, insert, listed, run, runMany } from '../engine/rows.ts';
import type { Tables } from '../engine/tables.ts';

/** A table whose rows are of lines. */
export interface OfLines<Row> {
  readonly table: 'facet' | 'told' | 'named';
  readonly columns: Columns<Row>;
  /** Rows of a line that have the same here are written together; null: all of the line's. */
  readonly part: (keyof Row & string) | null;
}

/** What lines had, and what of that and of the new is not alike in both. */
export interface Replaced<Row> {
  readonly before: readonly Row[];
  readonly differing: readonly Row[];
}

/** Puts rows in the place of those that the lines had. What stays as it was, and most does, is not written again. */
export async function replaceRows<Row extends { readonly line: number }>(
  db: Kysely<Tables>,
  { table, columns, part }: OfLines<Row>,
  lines: readonly number[],
  rows: readonly Row[],
): Promise<Replaced<Row>> {
  const before = await runMany<Row>(
    db,
    columns,
    `FROM ${table} WHERE line IN (SELECT value FROM json_each(?))`,
    listed(lines),
  );
  const names = Object.keys(columns) as (keyof Row)[];
  const [old, now] = [before, rows].map((some) => some.map((row) => JSON.stringify(names.map((name) => row[name]))));
  const differing = [...lacking(before, old, now), ...lacking(rows, now, old)];
  const partOf = (row: Row) => (part === null ? null : row[part]);
  const parts = grouped(differing, partOf);
  for (const [value, some] of parts)
    await run(
      db,
      `DELETE FROM ${table} WHERE line IN (SELECT value FROM json_each(?))${part === null ? '' : ` AND "${part}" = ?`}`,
      listed([...new Set(some.map(({ line }) => line))]),
      ...(part === null ? [] : [value as string]),
    );
  const touched = new Set(differing.map((row) => `${row.line} ${partOf(row)}`));
  await insert(
    db,
    table,
    rows.filter((row) => touched.has(`${row.line} ${partOf(row)}`)),
  );
  return { before, differing };
}

/** The rows whose texts the others have not. */
function lacking<Row>(rows: readonly Row[], texts: readonly string[], others: readonly string[]): Row[] {
  const known = new Set(others);
  return rows.filter((_, i) => !known.has(texts[i]));
}
