import type { CaseFile } from '../casefile.ts';
import { type Cell, run } from '../engine/rows.ts';

/**
 * The rows that a statement selects, in its order. They come as one text: a hundred thousand cells of one number each would
 * take far longer to be handed over.
 */
export async function rowsOf({ tables }: CaseFile, statement: string, ...values: readonly Cell[]): Promise<number[]> {
  const [{ rows }] = await run<{ rows: string }>(
    tables,
    `SELECT json_group_array(row) AS rows FROM (SELECT NULL AS row WHERE FALSE UNION ALL SELECT * FROM (${statement}))`,
    ...values,
  );
  return JSON.parse(rows) as number[];
}
