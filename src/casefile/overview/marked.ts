import type { IncidentId } from '../../model/index.ts';
import type { CaseFile } from '../casefile.ts';
import { listed, run } from '../engine/rows.ts';

interface Marked {
  readonly id: IncidentId;
  readonly name: string;
  readonly radiusKm: number;
}

/** The names of incidents that lie alone on a map, and how far from their points they may have happened, in km; by id. */
export async function namesAndRadii(
  { tables }: Pick<CaseFile, 'tables'>,
  ids: readonly IncidentId[],
): Promise<ReadonlyMap<IncidentId, Omit<Marked, 'id'>>> {
  const rows = await run<Marked>(
    tables,
    'SELECT id, name, coalesce(radius, 0) AS radiusKm FROM line WHERE id IN (SELECT value FROM json_each(?))',
    listed(ids),
  );
  return new Map(rows.map(({ id, ...marked }) => [id, marked]));
}
