import type { Kysely } from 'kysely';
import { run } from '../engine/rows.ts';
import type { Tables } from '../engine/tables.ts';
import type { Finding } from './finding.ts';

/**
 * Checks what no comparison of rows can see: whether the file's pages hang together and every index, the full text and the
 * map's among them, leads to the rows that are there.
 */
export async function verifyStructure(tables: Kysely<Tables>): Promise<Finding[]> {
  const found = await run<{ integrity_check: string }>(tables, 'PRAGMA main.integrity_check(20)');
  return found
    .map(({ integrity_check }) => integrity_check)
    .filter((said) => said !== 'ok')
    .map((said) => ({ part: 'derived', message: `an index is not as it should be: ${said}` }));
}
