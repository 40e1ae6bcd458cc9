import type { Kysely } from 'kysely';
import type { Decision, IncidentId, Reference } from '../../model/index.ts';
import type { Tables } from '../engine/tables.ts';
import { fault } from '../faults.ts';
import { incidentIdOf } from '../key.ts';
import { theClaim, theReport } from './named.ts';

/**
 * The split that takes accounts out of an incident: each named by its report, whose accounts of the incident all go, or by
 * one of its claims (`clm-...`). The new incident's id comes from the earliest account that goes.
 * Throws `not-of-incident`, and what naming a report or a claim throws.
 */
export async function splitOf(
  db: Kysely<Tables>,
  from: IncidentId,
  accounts: readonly string[],
  reason: string,
): Promise<Decision> {
  const own = await db
    .selectFrom('incident')
    .innerJoin('mention', 'mention.incident', 'incident.id')
    .innerJoin('report', 'report.sha256', 'mention.report')
    .select(['mention.report', 'mention.key', 'report.published'])
    .where('root', '=', from)
    .execute();
  const ordered = own.toSorted(
    (one, other) =>
      (one.published ?? '9999').localeCompare(other.published ?? '9999') ||
      one.report.localeCompare(other.report) ||
      one.key.localeCompare(other.key),
  );
  const going = new Set<Reference>();
  for (const name of accounts) {
    const { report, key } = await accountNamed(db, name);
    const told = ordered.filter((one) => one.report === report && (key === null || one.key === key));
    if (told.length === 0) throw fault('not-of-incident', { id: name });
    for (const one of told) going.add(one);
  }
  const mentions = ordered.filter((one) => going.has(one)).map(({ report, key }) => ({ report, key }));
  return { type: 'incident-split', from, into: await freshId(db, mentions[0]), mentions, reason };
}

/** A null key: every account of the report. */
async function accountNamed(db: Kysely<Tables>, name: string): Promise<{ report: string; key: string | null }> {
  if (!name.startsWith('clm-')) return { report: await theReport(db, name), key: null };
  const { claim } = await theClaim(db, name);
  const { mention } = await db
    .selectFrom('claim')
    .select('mention')
    .where('report', '=', claim.report)
    .where('key', '=', claim.key)
    .executeTakeFirstOrThrow();
  return { report: claim.report, key: mention };
}

/**
 * The id that the mention founds; where it has founded an incident already, the id of the first number after it that is
 * free, because an id is never given to another incident.
 */
export async function freshId(db: Kysely<Tables>, { report, key }: Reference): Promise<IncidentId> {
  for (let n = 1; ; n++) {
    const id = incidentIdOf({ report, key: n === 1 ? key : `${key}/${n}` });
    const known = await db.selectFrom('incident').select('id').where('id', '=', id).executeTakeFirst();
    if (known === undefined) return id;
  }
}
