import type { Kysely } from 'kysely';
import { fold } from '../../reckoning/gather/mention.ts';
import { type Cell, listed, run } from '../engine/rows.ts';
import type { AuthorityRow, Tables } from '../engine/tables.ts';
import { fault } from '../faults.ts';
import { knownCalled } from '../lists/known-actor.ts';
import { holding } from '../project/holding.ts';
import type { Joins } from './joins.ts';
import { joinsUnder, listedUnder, type Of } from './key.ts';

/** Which of a list's names, and which page of them. */
export interface NamesAsked {
  /** Words in a row of one of its names, the last of which may be a beginning, whatever their case and marks. */
  readonly text?: string;
  readonly limit?: number;
  readonly offset?: number;
}

/** Another name of the same. */
export interface Alias {
  readonly name: string;
  /** Who has it so: a person who joined it, reports that write it, or what Recount knows of the actor. */
  readonly by: 'person' | 'reports' | 'recount';
  /** The entry that joined it; null: no person did. */
  readonly entry: number | null;
}

/** The names of the case that are asked for, the most told first. Throws `no-words` where the text has none. */
export async function authorities(
  db: Kysely<Tables>,
  of: Of,
  { text, limit = -1, offset = 0 }: NamesAsked,
  joins: Joins,
): Promise<AuthorityRow[]> {
  const { sql, values } = called(of, text, joins);
  return run<AuthorityRow>(
    db,
    `SELECT * FROM authority WHERE "of" = ? AND ${sql} ORDER BY weight DESC, name, key LIMIT ? OFFSET ?`,
    of,
    ...values,
    limit,
    offset,
  );
}

/** How many there are. Throws likewise. */
export async function countAuthorities(
  db: Kysely<Tables>,
  of: Of,
  { text }: NamesAsked,
  joins: Joins,
): Promise<number> {
  const { sql, values } = called(of, text, joins);
  const [{ n }] = await run<{ n: number }>(
    db,
    `SELECT count(*) AS n FROM authority WHERE "of" = ? AND ${sql}`,
    of,
    ...values,
  );
  return n;
}

function called(of: Of, text: string | undefined, joins: Joins): { sql: string; values: readonly Cell[] } {
  if (text === undefined) return { sql: 'true', values: [] };
  const words = fold(text);
  if (words === '') throw fault('no-words', { words: text });
  const known = of === 'actor' ? knownCalled(words).map((id) => listedUnder(of, `id:${id}`, joins)) : [];
  return {
    sql: `key IN (SELECT key FROM called WHERE "of" = ? AND words >= ? AND words < ? || char(1114111)
      UNION ALL SELECT value FROM json_each(?))`,
    values: [of, words, words, listed(known)],
  };
}

/** The other names of a listed one: those that a person joined with it first, then as reports write it. */
export async function aliasesOf(db: Kysely<Tables>, row: AuthorityRow, joins: Joins): Promise<Alias[]> {
  const joined: Alias[] = [];
  for (const { name, written } of joinsUnder(row.of, row.key, joins)) {
    const entry = await holding(db, 'joining', `${row.of}/${name}`);
    joined.push({ name: written, by: 'person', entry: entry?.seq ?? null });
  }
  const told = new Set([row.name, ...joined.map(({ name }) => name)].map(fold));
  const written = (JSON.parse(row.names) as string[]).filter((name) => !told.has(fold(name)));
  const distinct = [...new Map(written.toReversed().map((name) => [fold(name), name])).values()].toReversed();
  return [...joined, ...distinct.map((name): Alias => ({ name, by: 'reports', entry: null }))];
}
