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
