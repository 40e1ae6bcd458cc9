import { type Kysely, sql } from 'kysely';
import type { IncidentId } from '../model/index.ts';
import type { CaseFile } from './casefile.ts';
import { derivation, derivedSql } from './engine/migrate.ts';
import { DERIVATION, DERIVED, FULL_TEXT, REMADE, type Tables } from './engine/tables.ts';
import { refreshLines } from './lists/refresh.ts';
import { wordDifferences } from './lists/word-check.ts';
import { project } from './project/project.ts';
import { entriesOf } from './record/ledger.ts';

/** Throws the derived tables away and makes them again from the record. Gives the number of entries. */
export function rebuild(file: CaseFile, step: () => void = () => {}): Promise<number> {
  return file.write(async ({ tables }) => {
    for (const table of [...DERIVED, FULL_TEXT, REMADE, DERIVATION])
      await tables.schema.dropTable(table).ifExists().execute();
    await run(tables, derivedSql());
    await tables.insertInto(DERIVATION).values({ statements: derivation() }).execute();
    return replay(tables, step);
  });
}

/** Rows of a derived table that the record does not bear out. */
export interface Difference {
  readonly table: string;
  /** Rows that the record gives and the table has not; a changed row counts here and in `surplus`. */
  readonly lacking: number;
  readonly surplus: number;
}

/**
 * Where the derived tables differ from what the record gives. They are made again beside the others: temporary tables
 * stand before permanent ones of the same name, so that the same projection fills them.
 */
export async function differences(tables: Kysely<Tables>, step: () => void): Promise<Difference[]> {
  await run(
    tables,
    derivedSql()
      .replace(/CREATE TABLE/g, 'CREATE TEMP TABLE')
      .replace(/CREATE VIRTUAL TABLE /g, 'CREATE VIRTUAL TABLE temp.')
      .replace(/CREATE INDEX /g, 'CREATE INDEX temp.'),
  );
  try {
    await replay(tables, step);
    const found: Difference[] = [];
    for (const table of DERIVED) {
      const [lacking, surplus] = [
        await minus(tables, 'temp', 'main', table),
        await minus(tables, 'main', 'temp', table),
      ];
      if (lacking + surplus > 0) found.push({ table, lacking, surplus });
    }
    return [...found, ...(await wordDifferences(tables))];
  } finally {
    for (const table of [...DERIVED, FULL_TEXT, REMADE, DERIVATION])
      await sql`DROP TABLE IF EXISTS ${sql.id('temp', table)}`.execute(tables);
  }
}

/** Projects every entry into the empty derived tables. Gives the number of entries. */
async function replay(tables: Kysely<Tables>, step: () => void): Promise<number> {
  let count = 0;
  const touched = new Set<IncidentId>();
  for await (const entry of entriesOf(tables)) {
    for (const incident of await project(tables, entry)) touched.add(incident);
    count++;
    step();
  }
  await refreshLines(tables, touched);
  return count;
}

/** The number of rows that a schema's table has and another's has not. */
async function minus(tables: Kysely<Tables>, one: string, other: string, table: string): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    SELECT count(*) AS n FROM (SELECT * FROM ${sql.id(one, table)} EXCEPT SELECT * FROM ${sql.id(other, table)})
  `.execute(tables);
  return rows[0].n;
}

async function run(tables: Kysely<Tables>, script: string): Promise<void> {
  for (const statement of script.split(/;\s*$/m))
    if (/\bCREATE\b/.test(statement)) await sql.raw(statement).execute(tables);
}
