import type { Kysely } from 'kysely';
import { bodiesOf } from '../../reckoning/attribution/kin.ts';
import { fold } from '../../reckoning/gather/mention.ts';
import { listed, run } from '../engine/rows.ts';
import type { JoinedRow, Tables } from '../engine/tables.ts';
import { fault } from '../faults.ts';
import { actorsCalled } from '../lists/known-actor.ts';
import { incidentsConcerned } from '../names/concerned.ts';
import { joinsIn } from '../names/joins.ts';
import { type NameKey, placeIn } from '../names/key.ts';
import { holding } from '../project/holding.ts';
import type { Body } from '../project/register.ts';
import { theSource } from '../sources.ts';

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
export async function checkJoin(db: Kysely<Tables>, body: Body<'name-joined'>): Promise<void> {
  const { of, name, to, known } = body;
  for (const one of [name, to]) if (fold(one) === '') throw fault('no-name', { name: one });
  const same = known?.name !== undefined && known.name === known.to;
  if (same || fold(name) === fold(to)) throw fault('same-name', { name, to });
  const rows = await db.selectFrom('joined').selectAll().where('of', '=', of).execute();
  const joined = (one: string, actor?: string | null): JoinedRow | undefined =>
    rows.find((row) => row.name === fold(one)) ?? rows.find((row) => actor != null && row.actor === actor);
  const already = joined(name, known?.name);
  if (already !== undefined) {
    const entry = await holding(db, 'joining', `${of}/${already.name}`);
    throw fault('joined-already', { name: already.written, to: already.to, entry: entry?.seq });
  }
  const path = [name, to];
  for (let row = joined(to, known?.to); row !== undefined; row = joined(row.to, row.to_actor)) {
    path.push(row.to);
    const back = fold(row.to) === fold(name) || (row.to_actor !== null && row.to_actor === known?.name);
    if (back) throw fault('names-in-circle', { path: path.join(' → ') });
    if (path.length > rows.length + 2) break;
  }
  await checkTold(db, body, rows);
}

/**
 * Which level of the name is meant, where the case has it on one only: a province is not put where the town of its name is.
 * Throws where reports name no such place, or one on several levels.
 */
export async function leveled(db: Kysely<Tables>, body: Body<'place-fixed'>): Promise<Body<'place-fixed'>> {
  const { place, country, level } = body;
  if (fold(place) === '') throw fault('no-name', { name: place });
  const told = await placesCalled(db, place);
  const here = told.filter((one) => one.country === country);
  if (here.length === 0) throw fault('no-place', { name: place, detail: elsewhere(country, told) });
  if (level !== undefined) return body;
  if (here.length > 1) throw fault('place-unclear', { name: place, levels: here.map((one) => one.level).join(', ') });
  return { ...body, level: here[0].level };
}

/** The places of this name, or of one that was joined with it. */
async function placesCalled(db: Kysely<Tables>, place: string): Promise<ReturnType<typeof placeIn>[]> {
  const joins = await joinsIn(db);
  const joined = joins.rows.filter(({ of, name }) => of === 'place' && fold(joins.place(name) ?? '') === fold(place));
  const rows = await run<{ key: NameKey }>(
    db,
    `SELECT DISTINCT named.key FROM json_each(?) AS asked CROSS JOIN named
       ON "of" = 'place' AND named.key >= asked.value || '/' AND named.key < asked.value || '0' ORDER BY named.key`,
    listed([fold(place), ...joined.map(({ name }) => name)]),
  );
  const told = rows.map(({ key }) => placeIn(key));
  return [...new Map(told.map((one) => [`${one.country} ${one.level}`, one])).values()];
}

function elsewhere(country: string | null, told: readonly ReturnType<typeof placeIn>[]): string {
  const where = country === null ? 'without a country' : `in ${country}`;
  const others = [...new Set(told.map((one) => one.country ?? 'without a country'))];
  return others.length === 0 ? where : `${where}, but ${others.join(', ')}`;
}

/** Throws where the case has nobody and nothing of this name: a slip of the pen would join nothing. */
async function checkTold(db: Kysely<Tables>, body: Body<'name-joined'>, rows: readonly JoinedRow[]): Promise<void> {
  const { of, name } = body;
  if (rows.some(({ to }) => fold(to) === fold(name)) || (await incidentsConcerned(db, body)).length > 0) return;
  const graded = of === 'source' && (await theSource(db, name)) !== null;
  if (!graded) throw fault('unknown-name', { name, of });
}
