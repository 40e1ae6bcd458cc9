import { CompiledQuery, type Kysely } from 'kysely';
import type { Tables } from './tables.ts';

/** What SQLite stores in a cell, as JSON can say it. */
export type Cell = string | number | null;

/**
 * Runs one statement that is written out, `?` standing for its values: for what runs so often that making it anew each time
 * would cost more than running it. A list goes in as one value, `listed`.
 */
export async function run<Row>(
  db: Kysely<Tables>,
  statement: string,
  ...values: readonly (Cell | Uint8Array)[]
): Promise<Row[]> {
  return (await db.executeQuery<Row>(CompiledQuery.raw(statement, [...values]))).rows;
}

/** Each cell of a row and the SQL that gives it. */
export type Columns<Row> = { readonly [Name in keyof Row]-?: string };

/**
 * As `run`, for many rows: `from` is the statement from its FROM on. They are handed over as one text, since cell by cell that
 * takes longer than most questions. Not for numbers with a fraction: the text would keep fifteen digits of them.
 */
export async function runMany<Row>(
  db: Kysely<Tables>,
  columns: Columns<Row>,
  from: string,
  ...values: readonly Cell[]
): Promise<Row[]> {
  const names = Object.keys(columns) as (keyof Row & string)[];
  const [{ rows }] = await run<{ rows: string }>(
    db,
    `SELECT json_group_array(json_object(${names.map((name) => `'${name}', "${name}"`).join(', ')})) AS rows
     FROM (SELECT ${names.map((name) => `${columns[name]} AS "${name}"`).join(', ')} ${from})`,
    ...values,
  );
  return JSON.parse(rows) as Row[];
}

/** A list as `json_each` takes it. Half a character, which no text of a file can hold, becomes U+FFFD. */
export function listed(values: readonly unknown[]): string {
  const text = JSON.stringify(values);
  if (!text.includes('\\ud')) return text;
  return text.replace(/(?<!\\)((?:\\\\)*)\\ud[89a-f][0-9a-f]{2}/g, '$1\ufffd');
}

/** Inserts rows that all have the same columns; numbers must be such as JSON gives back unchanged. */
export async function insert(db: Kysely<Tables>, table: keyof Tables, rows: readonly object[]): Promise<void> {
  if (rows.length === 0) return;
  const columns = Object.keys(rows[0]);
  await run(
    db,
    `INSERT INTO ${table} (${columns.map((name) => `"${name}"`).join(', ')})
     SELECT ${columns.map((_, i) => `value ->> ${i}`).join(', ')} FROM json_each(?)`,
    listed(rows.map((row) => Object.values(row))),
  );
}
