import type { Kysely } from 'kysely';
import type { IncidentId } from '../../model/index.ts';
import { listed, run } from '../engine/rows.ts';
import type { Tables } from '../engine/tables.ts';

/**
 * Writes anew where the merges of these incidents lead in the end, and those of every incident that is bound up with them.
 * To be called after `merged_into` of one of them has changed. Gives the incidents that now stand otherwise, those that
 * they led to and those that they lead to.
 */
export async function settleRoots(db: Kysely<Tables>, incidents: readonly IncidentId[]): Promise<IncidentId[]> {
  const bound = await run<{ id: IncidentId; merged_into: IncidentId | null; before: IncidentId }>(
    db,
    `SELECT id, merged_into, root AS before FROM incident WHERE root IN (
       SELECT root FROM incident WHERE id IN (SELECT value FROM json_each(?)))`,
    listed(incidents),
  );
  const into = new Map(bound.map(({ id, merged_into }) => [id, merged_into]));
  const moved = bound
    .map(({ id, before }) => ({ id, before, root: rootOf(id, into) }))
    .filter(({ before, root }) => root !== before);
  for (const { id, root } of moved) await run(db, 'UPDATE incident SET root = ? WHERE id = ?', root, id);
  return [...new Set(moved.flatMap((one) => Object.values(one)))];
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
