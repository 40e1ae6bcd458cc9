import type { Kysely } from 'kysely';
import type { IncidentId } from '../../model/index.ts';
import type { Tables } from '../engine/tables.ts';

/**
 * Writes anew where the merges of these incidents lead in the end, and those of every incident that is bound up with them.
 * To be called after `merged_into` of one of them has changed.
 */
export async function settleRoots(db: Kysely<Tables>, incidents: readonly IncidentId[]): Promise<void> {
  const bound = await db
    .selectFrom('incident')
    .select(['id', 'merged_into', 'root'])
    .where('root', 'in', (roots) => roots.selectFrom('incident').select('root').where('id', 'in', incidents))
    .execute();
  const into = new Map(bound.map(({ id, merged_into }) => [id, merged_into]));
  for (const { id, root: before } of bound) {
    const root = rootOf(id, into);
    if (root !== before) await db.updateTable('incident').set({ root }).where('id', '=', id).execute();
  }
}

/**
 * Where merges lead from an incident: to one that is merged into none that the case knows. Of a circle, which no command
 * writes, the first by id stands for all, so that none of them is lost.
 */
export function rootOf(incident: IncidentId, into: ReadonlyMap<IncidentId, IncidentId | null>): IncidentId {
  const path: IncidentId[] = [];
  let at = incident;
  while (!path.includes(at)) {
    path.push(at);
    const next = into.get(at);
    if (next == null || !into.has(next)) return at;
    at = next;
  }
  return path.slice(path.indexOf(at)).toSorted()[0];
}
