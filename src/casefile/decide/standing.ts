import type { Kysely, Selectable } from 'kysely';
import type { IncidentId, Reference, Sha256 } from '../../model/index.ts';
import type { ClaimRow, IncidentRow, Tables } from '../engine/tables.ts';
import { fault } from '../faults.ts';
import { claimIdOf } from '../key.ts';
import { holding } from '../project/holding.ts';

/** The claim as it is read now. Throws `no-claim`. */
export async function claimAt(db: Kysely<Tables>, claim: Reference): Promise<Selectable<ClaimRow>> {
  const row = await db
    .selectFrom('claim')
    .selectAll()
    .where('report', '=', claim.report)
    .where('key', '=', claim.key)
    .executeTakeFirst();
  if (row === undefined) throw fault('no-claim', { id: claimIdOf(claim) });
  return row;
}

/** Throws `no-report` where the case has no report of this hash. */
export async function reportAt(db: Kysely<Tables>, report: Sha256): Promise<void> {
  const row = await db.selectFrom('report').select('sha256').where('sha256', '=', report).executeTakeFirst();
  if (row === undefined) throw fault('no-report', { id: report.slice(0, 10) });
}

/** An incident that stands by itself. Throws `no-incident`, `incident-merged`, `incident-withdrawn`. */
export async function standing(db: Kysely<Tables>, id: IncidentId): Promise<IncidentRow> {
  const row = await db.selectFrom('incident').selectAll().where('id', '=', id).executeTakeFirst();
  if (row === undefined) throw fault('no-incident', { id });
  const entry = async (register: string) => (await holding(db, register, id))?.seq;
  if (row.merged_into !== null)
    throw fault('incident-merged', { id, into: row.merged_into, entry: await entry('merge') });
  if (row.withdrawn !== null) throw fault('incident-withdrawn', { id, entry: await entry('withdrawal') });
  return row;
}

/** The incident and all that were merged into it, however many merges lie between. */
export async function familyOf(db: Kysely<Tables>, id: IncidentId): Promise<Set<IncidentId>> {
  const rows = await db.selectFrom('incident').select('id').where('root', '=', id).execute();
  return new Set(rows.map((row) => row.id));
}
