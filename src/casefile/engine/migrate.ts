import { createHash } from 'node:crypto';
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
    if (from < DERIVED_STEP) connection.exec(`INSERT INTO derivation (statements) VALUES ('${derivation()}')`);
    connection.exec(`pragma application_id = ${APPLICATION_ID}; pragma user_version = ${SCHEMA}`);
    connection.exec('commit');
  } catch (error) {
    connection.exec('rollback');
    throw error;
  }
}

/** The step that makes the derived tables, counted from 1. */
const DERIVED_STEP = 2;

/** The statements that make the derived tables anew. */
export function derivedSql(): string {
  return sql(STEPS[DERIVED_STEP - 1]);
}

/** SHA-256 of those statements, with the number at their head: whether a file's derived tables are those of this program. */
export function derivation(): string {
  return createHash('sha256').update(derivedSql()).digest('hex');
}

/** Whether the derived tables of a file were made by the same statements. */
export function isDerivedAlike(connection: Connection): boolean {
  const found = connection.prepare("SELECT 1 FROM sqlite_master WHERE name = 'derivation'").all();
  if (found.length === 0) return false;
  return connection.prepare('SELECT 1 FROM derivation WHERE statements = ?').all(derivation()).length > 0;
}

function sql(step: string): string {
  return readFileSync(new URL(step, folder), 'utf8');
}
