import type { Kysely } from 'kysely';
import type { IncidentId } from '../../model/index.ts';
import type { Tables } from '../engine/tables.ts';
import { fault } from '../faults.ts';
import { holding } from '../project/holding.ts';
import { type Body, subjectOf } from '../project/register.ts';
import { familyOf, standing } from './standing.ts';

/** Throws where incidents cannot be merged: not standing, the same, or told apart by a person. */
export async function checkMerge(db: Kysely<Tables>, { into, from }: Body<'incidents-merged'>): Promise<void> {
  const all = [into, ...from];
  for (const id of all) await standing(db, id);
  throwWhereTwice(all);
  const families = await Promise.all(all.map((id) => familyOf(db, id)));
  for (const [i, one] of families.entries())
    for (const other of families.slice(i + 1)) {
      const apart = await apartBetween(db, one, other);
      if (apart !== null) throw fault('told-apart', apart);
    }
}

/** Throws where two incidents cannot be told apart: not standing, the same, or told apart already. */
export async function checkDifference(db: Kysely<Tables>, { incidents }: Body<'incidents-different'>): Promise<void> {
  for (const id of incidents) await standing(db, id);
  throwWhereTwice(incidents);
  const [one, other] = await Promise.all(incidents.map((id) => familyOf(db, id)));
  const apart = await apartBetween(db, one, other);
  if (apart !== null)
    throw fault('decided-already', { detail: `${apart.id} and ${apart.other} (entry ${apart.entry}) are told apart` });
}

/** Throws where a split takes what the incident has not, takes all of it, or leads to an incident that is there. */
export async function checkSplit(db: Kysely<Tables>, { from, into, mentions }: Body<'incident-split'>): Promise<void> {
  await standing(db, from);
  const known = await db.selectFrom('incident').select('id').where('id', '=', into).executeTakeFirst();
  if (known !== undefined) throw fault('incident-exists', { id: into });
  const own = await db
    .selectFrom('mention')
    .select(['report', 'key'])
    .where('incident', 'in', [...(await familyOf(db, from))])
    .execute();
  const left = new Set(own.map(subjectOf));
  for (const mention of mentions)
    if (!left.delete(subjectOf(mention))) throw fault('not-of-incident', { id: subjectOf(mention) });
  if (left.size === 0) throw fault('nothing-left', { id: from });
}

function throwWhereTwice(incidents: readonly IncidentId[]): void {
  const twice = incidents.find((id, i) => incidents.indexOf(id) !== i);
  if (twice !== undefined) throw fault('same-incident', { id: twice });
}

/** Two incidents that a person told apart, and the entry that did so. */
type Apart = {
  readonly id: IncidentId;
  readonly other: IncidentId;
  readonly entry: number | undefined;
};

/** Those of the families that a person told apart; null: none. */
async function apartBetween(
  db: Kysely<Tables>,
  one: ReadonlySet<IncidentId>,
  other: ReadonlySet<IncidentId>,
): Promise<Apart | null> {
  const pairs = await db
    .selectFrom('different')
    .selectAll()
    .where((where) => where.or([where('a', 'in', [...one]), where('b', 'in', [...one])]))
    .orderBy('a')
    .orderBy('b')
    .execute();
  const pair = pairs.find(({ a, b }) => (one.has(a) && other.has(b)) || (one.has(b) && other.has(a)));
  if (pair === undefined) return null;
  const decided = await holding(db, 'difference', `${pair.a}|${pair.b}`);
  return { id: pair.a, other: pair.b, entry: decided?.seq };
}
