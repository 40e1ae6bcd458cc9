import type { Kysely } from 'kysely';
import { languageCodes } from '../../language/index.ts';
import type { IncidentId } from '../../model/index.ts';
import { fold } from '../../reckoning/gather/mention.ts';
import { lastingVoice } from '../../reckoning/independence/voice.ts';
import { listed, run } from '../engine/rows.ts';
import type { Tables } from '../engine/tables.ts';
import type { Body } from '../project/register.ts';
import { type Joins, joinsIn } from './joins.ts';
import { keysOfName, keysUnder, listedUnder, type NameKey, type Of } from './key.ts';

type Naming = Body<'name-joined'> | Body<'place-fixed'>;

/**
 * The incidents that stand and name whom or what the decision is about, those that name both names of a join first, then
 * those of most reports.
 */
export async function incidentsConcerned(db: Kysely<Tables>, body: Naming): Promise<IncidentId[]> {
  const joins = await joinsIn(db);
  const of = body.type === 'place-fixed' ? 'place' : body.of;
  const [name, to] = body.type === 'place-fixed' ? [body.place, null] : [body.name, body.to];
  const known = body.type === 'name-joined' ? body.known : undefined;
  const own = await keysCalled(db, of, name, known?.name ?? null, joins);
  const other = to === null ? [] : await keysCalled(db, of, to, known?.to ?? null, joins);
  const written = of === 'actor' ? await writtenSo(db, name) : [];
  const rows = await run<{ id: IncidentId }>(
    db,
    `WITH own AS (
       SELECT line FROM named WHERE "of" = ? AND key IN (SELECT value FROM json_each(?))
       UNION SELECT line FROM json_each(?) AS asked CROSS JOIN named
         ON "of" = 'actor' AND named.key = asked.value ->> 0 AND name = asked.value ->> 1
     ),
     other AS (SELECT line FROM named WHERE "of" = ? AND key IN (SELECT value FROM json_each(?)))
     SELECT line.id FROM own JOIN line ON line.row = own.line
     ORDER BY own.line IN other DESC, line.reports DESC, line.id`,
    of,
    listed(own),
    listed(written),
    of,
    listed(other),
  );
  return rows.map(({ id }) => id);
}

/** Every key under which somebody or something of this name is told. */
async function keysCalled(
  db: Kysely<Tables>,
  of: Of,
  name: string,
  actor: string | null,
  joins: Joins,
): Promise<NameKey[]> {
  const keys =
    of === 'place'
      ? await keysFrom(db, of, `${fold(name)}/`)
      : [...keysOfName(of, name, actor), ...(of === 'source' ? await sameVoice(db, name) : [])];
  return [...new Set(keys.flatMap((key) => keysUnder(of, listedUnder(of, key, joins), joins)))];
}

/** Keys, and what reports write, of actors that are told under this very name, also where they were read as a known one. */
async function writtenSo(db: Kysely<Tables>, name: string): Promise<(readonly [key: NameKey, name: string])[]> {
  const rows = await run<{ key: NameKey; name: string }>(
    db,
    `SELECT DISTINCT key, name FROM named WHERE "of" = 'actor' AND key IN (
       SELECT key FROM called WHERE "of" = 'actor' AND words = ?)`,
    fold(name),
  );
  return rows.filter((row) => fold(row.name) === fold(name)).map((row) => [row.key, row.name]);
}

/** The sources that are one voice with this one in whatever report. */
async function sameVoice(db: Kysely<Tables>, name: string): Promise<NameKey[]> {
  const voices = new Set(languageCodes.flatMap((lang) => lastingVoice(name, lang) ?? []));
  if (voices.size === 0) return [];
  const keys = await keysFrom(db, 'source', '');
  return keys.filter((key) => languageCodes.some((lang) => voices.has(lastingVoice(key, lang) ?? '')));
}

async function keysFrom(db: Kysely<Tables>, of: Of, beginning: string): Promise<NameKey[]> {
  const rows = await run<{ key: NameKey }>(
    db,
    `SELECT DISTINCT key FROM named WHERE "of" = ? AND key >= ? AND key < ? || char(1114111)`,
    of,
    beginning,
    beginning,
  );
  return rows.map(({ key }) => key);
}
