import type { IncidentId } from '../../model/index.ts';
import type { CaseFile } from '../casefile.ts';
import { listed, run } from '../engine/rows.ts';

/** An incident that lies alone on a map. */
export interface Marked {
  readonly id: IncidentId;
  readonly name: string;
  /** How far from its point it may have happened, in km. */
  readonly radiusKm: number;
}

/** The incidents of these rows, by row. */
export async function markedAt(
  { tables }: Pick<CaseFile, 'tables'>,
  rows: readonly number[],
): Promise<ReadonlyMap<number, Marked>> {
  const found = await run<Marked & { row: number }>(
    tables,
    'SELECT row, id, name, coalesce(radius, 0) AS radiusKm FROM line WHERE row IN (SELECT value FROM json_each(?))',
    listed(rows),
  );
  return new Map(found.map(({ row, ...marked }) => [row, marked]));
}
