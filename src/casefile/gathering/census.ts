import { type Kysely, sql } from 'kysely';
import type { Census } from '../../reckoning/gather/census.ts';
import type { Tables } from '../engine/tables.ts';
import { ALL } from '../project/traits.ts';

/** Gives the census of the case for the words of some mentions. */
export type CensusTaker = (tables: Kysely<Tables>, mentions: readonly ReadonlyMap<string, number>[]) => Promise<Census>;

/** Asks for every word once: while mentions are gathered, no word of theirs becomes more common. */
export function censusTaker(): CensusTaker {
  const holders = new Map<string, number>();
  return async (tables, mentions) => {
    const asked = new Set(holders.has(ALL) ? [] : [ALL]);
    for (const words of mentions) for (const word of words.keys()) if (!holders.has(word)) asked.add(word);
    const { rows } = await sql<{ word: string; mentions: number }>`
      SELECT word, mentions FROM json_each(${JSON.stringify([...asked])}) CROSS JOIN word ON word = value
    `.execute(tables);
    for (const { word, mentions } of rows) holders.set(word, mentions);
    return { mentions: holders.get(ALL) ?? 0, holders: (word) => holders.get(word) ?? 0 };
  };
}
