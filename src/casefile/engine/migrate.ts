import { readdirSync, readFileSync } from 'node:fs';
import type { Connection } from './sqlite.ts';

const folder = new URL('../sql/', import.meta.url);

/** The numbered steps of `sql/`, the first one first. */
const STEPS = readdirSync(folder)
  .filter((name) => /^\d{3}-[a-z-]+\.sql$/.test(name))
  .sort();

/** The version of the tables that this program writes. */
export const SCHEMA = STEPS.length;

/** "Rcnt": tells a case file from other SQLite files (`PRAGMA application_id`). */
export const APPLICATION_ID = 0x52636e74;

/** Makes the tables of a new file, or those that an older version had not. All or nothing. */
export function migrate(connection: Connection, from: number): void {
  connection.exec('begin immediate');
  try {
    for (const step of STEPS.slice(from)) connection.exec(sql(step));
    connection.exec(`pragma application_id = ${APPLICATION_ID}; pragma user_version = ${SCHEMA}`);
    connection.exec('commit');
  } catch (error) {
    connection.exec('rollback');
    throw error;
  }
}

/** The statements that make the derived tables anew. */
export function derivedSql(): string {
  return sql(STEPS[1]);
}

function sql(step: string): string {
  return readFileSync(new URL(step, folder), 'utf8');
}
