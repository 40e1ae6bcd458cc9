import type { CaseFile } from '../casefile.ts';
import { run } from '../engine/rows.ts';

/** Who has written in the ledger, by name; from name to name along the index, however many entries each has written. */
export async function authorsOf({ tables }: Pick<CaseFile, 'tables'>): Promise<string[]> {
  const rows = await run<{ author: string | null }>(
    tables,
    `WITH RECURSIVE each (author) AS (
       SELECT min(author) FROM entry
       UNION ALL SELECT (SELECT min(author) FROM entry WHERE author > each.author) FROM each WHERE author IS NOT NULL
     ) SELECT author FROM each`,
  );
  return rows.flatMap(({ author }) => author ?? []);
}
