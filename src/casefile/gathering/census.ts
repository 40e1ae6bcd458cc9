import { type Kysely, sql } from 'kysely';
import type { Census } from '../../reckoning/gather/census.ts';
import type { Tables } from '../engine/tables.ts';
import { ALL } from '../project/traits.ts';

/** The census of the case, asked for the words of these mentions alone. */
export async function censusOver(
  tables: Kysely<Tables>,
  mentions: readonly ReadonlyMap<string, number>[],
): Promise<Census> {
  const words = new Set([ALL, ...mentions.flatMap((own) => [...own.keys()])]);
  const { rows } = await sql<{ word: string; mentions: number }>`
    SELECT word, mentions FROM json_each(${JSON.stringify([...words])}) CROSS JOIN word ON word = value
  `.execute(tables);
  const holders = new Map(rows.map(({ word, mentions }) => [word, mentions]));
  return { mentions: holders.get(ALL) ?? 0, holders: (word) => holders.get(word) ?? 0 };
}
