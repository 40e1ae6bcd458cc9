import type { Kysely } from 'kysely';
import { bodiesOf } from '../../reckoning/attribution/kin.ts';
import { fold } from '../../reckoning/gather/mention.ts';
import type { JoinedRow, Tables } from '../engine/tables.ts';
import { fault } from '../faults.ts';
import { actorsCalled } from '../lists/known-actor.ts';
import { holding } from '../project/holding.ts';
import type { Body } from '../project/register.ts';

/** A join keeps which known actors the names were, so that what it means does not change with what Recount knows. */
export function knownNames(body: Body<'name-joined'>): Body<'name-joined'> {
  if (body.of !== 'actor') return body;
  const [name, to] = [theActor(body.known?.name, body.name), theActor(body.known?.to, body.to)];
  if (name === undefined && to === undefined) return body;
  const partOf = to === undefined ? [] : [...bodiesOf(to)];
  return { ...body, known: { ...(name !== undefined && { name }), ...(to !== undefined && { to }), partOf } };
}

/** The known actor that is meant: the one that was told, else the only one that is so called. */
function theActor(told: string | undefined, name: string): string | undefined {
  const called = actorsCalled(name);
  return told ?? (called.length === 1 ? called[0] : undefined);
}

/** Throws where names cannot be joined: one is none, they are one, the first is joined already, or the second leads back. */
export async function checkJoin(db: Kysely<Tables>, { of, name, to, known }: Body<'name-joined'>): Promise<void> {
  for (const one of [name, to]) if (fold(one) === '') throw fault('no-name', { detail: `"${one}"` });
  const same = known?.name !== undefined && known.name === known.to;
  if (same || fold(name) === fold(to)) throw fault('same-name', { detail: `"${name}" and "${to}"` });
  const rows = await db.selectFrom('joined').selectAll().where('of', '=', of).execute();
  const joined = (one: string, actor?: string | null): JoinedRow | undefined =>
    rows.find((row) => row.name === fold(one)) ?? rows.find((row) => actor != null && row.actor === actor);
  const already = joined(name, known?.name);
  if (already !== undefined) {
    const entry = await holding(db, 'joining', `${of}/${already.name}`);
    throw fault('joined-already', { detail: `"${already.written}" is "${already.to}" by entry ${entry?.seq}` });
  }
  const path = [name, to];
  for (let row = joined(to, known?.to); row !== undefined; row = joined(row.to, row.to_actor)) {
    path.push(row.to);
    const back = fold(row.to) === fold(name) || (row.to_actor !== null && row.to_actor === known?.name);
    if (back) throw fault('names-in-circle', { detail: path.map((one) => `"${one}"`).join(' to ') });
    if (path.length > rows.length + 2) return;
  }
}

/** Throws where no place can be meant. */
export function checkFix({ place }: Body<'place-fixed'>): void {
  if (fold(place) === '') throw fault('no-name', { detail: `"${place}"` });
}
