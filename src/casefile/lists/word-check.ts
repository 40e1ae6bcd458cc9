import type { Kysely } from 'kysely';
import { run } from '../engine/rows.ts';
import { FULL_TEXT, type Tables } from '../engine/tables.ts';

/** A sum over all places of a word that another report, column or position makes another one; below 2^63 for any case. */
const SUMMED = `
  SELECT term, count(*) AS times,
    sum((doc * 7919 + (col = 'title') * 104729 + "offset" * 31 + 17) % 1000003 * (doc % 9973 + 1) % 998244353) AS places
  FROM`;

/**
 * Where the full text differs from one made anew in `temp`. The index keeps no text to be compared, so every word is
 * compared by how often it stands and by a sum over its places: damage and slips show; a forger who takes the trouble to
 * keep each sum could hide a word from a search, but change nothing that is counted.
 */
export async function wordDifferences(tables: Kysely<Tables>) {
  const named = { main: 'full_text_of_main', temp: 'full_text_of_temp' } as const;
  try {
    for (const [schema, name] of Object.entries(named))
      await run(tables, `CREATE VIRTUAL TABLE temp.${name} USING fts5vocab('${schema}', '${FULL_TEXT}', 'instance')`);
    const lacking = await minus(tables, named.temp, named.main);
    const surplus = await minus(tables, named.main, named.temp);
    return lacking + surplus === 0 ? [] : [{ table: FULL_TEXT, lacking, surplus }];
  } finally {
    for (const name of Object.values(named)) await run(tables, `DROP TABLE IF EXISTS temp.${name}`);
  }
}

/** The number of words that one has and the other has not at all the same places. */
async function minus(tables: Kysely<Tables>, one: string, other: string): Promise<number> {
  const [{ n }] = await run<{ n: number }>(
    tables,
    `SELECT count(*) AS n FROM (${SUMMED} temp.${one} GROUP BY term EXCEPT ${SUMMED} temp.${other} GROUP BY term)`,
  );
  return n;
}
