import type { Kysely } from 'kysely';
import type { Decision, Entry, EntryBody, IncidentId } from '../../model/index.ts';
import type { Tables } from '../engine/tables.ts';
import { fault } from '../faults.ts';
import { REGISTERS } from '../project/registers.ts';
import { entriesOf } from '../record/ledger.ts';

/**
 * Throws `decided-meanwhile` where an entry after `seen`, and up to `last`, decided on the same as the decision, or made,
 * parted or withdrew an incident that it is about: who gave the decision had not seen it.
 */
export async function checkSeen(db: Kysely<Tables>, decision: Decision, seen: number, last: number): Promise<void> {
  const asked = new Set(await aboutOf(db, decision));
  for await (const entry of entriesOf(db, seen)) {
    if (entry.seq > last) return;
    const both = (await aboutOf(db, entry.body)).some((subject) => asked.has(subject));
    if (both) throw fault('decided-meanwhile', { entry: entry.seq, author: entry.author, at: entry.at });
  }
}

/** Everything that an entry decides on, and the incidents that it makes, parts or withdraws. */
async function aboutOf(db: Kysely<Tables>, body: EntryBody): Promise<string[]> {
  if (body.type === 'decision-undone') return [`entry ${body.entry}`, ...(await aboutEntry(db, body.entry))];
  const decided = Object.entries(REGISTERS).flatMap(([name, { types, beside, subjects }]) =>
    types.includes(body.type) && !beside ? subjects(body).map((subject) => `${name} ${subject}`) : [],
  );
  return [...decided, ...incidentsOf(body).map((incident) => `incident ${incident}`)];
}

async function aboutEntry(db: Kysely<Tables>, seq: Entry['seq']): Promise<string[]> {
  const row = await db.selectFrom('entry').select('body').where('seq', '=', seq).executeTakeFirst();
  const body = row === undefined ? null : (JSON.parse(row.body) as EntryBody);
  return body === null || body.type === 'decision-undone' ? [] : aboutOf(db, body);
}

function incidentsOf(body: EntryBody): readonly IncidentId[] {
  switch (body.type) {
    case 'incidents-merged':
      return [body.into, ...body.from];
    case 'incident-split':
      return [body.from, body.into];
    case 'incidents-different':
      return body.incidents;
    case 'incident-withdrawn':
      return [body.incident];
    default:
      return [];
  }
}
