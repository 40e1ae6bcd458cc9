import type { Kysely } from 'kysely';
import type { Entry, EntryBody, IncidentId } from '../../model/index.ts';
import type { Tables } from '../engine/tables.ts';
import { holding } from './holding.ts';
import { addReading, addReport } from './received.ts';
import type { Register } from './register.ts';
import { REGISTERS } from './registers.ts';
import { settleRoots } from './root.ts';

const registers = Object.entries(REGISTERS);

/** Brings the derived tables up to an entry: all entries before it have been projected. */
export async function project(db: Kysely<Tables>, { seq, body }: Entry): Promise<void> {
  if (body.type === 'report-added') return addReport(db, body, seq);
  if (body.type === 'decision-undone') return undo(db, body.entry);
  if (body.type === 'reading-made') {
    await addReading(db, body);
    return holdAgain(db, body.report);
  }
  await found(db, incidentsIn(body), seq);
  for (const [name, register] of registers)
    if (register.types.includes(body.type)) await decide(db, name, register, seq, body);
}

/** The incidents that an entry may found. */
function incidentsIn(body: EntryBody): IncidentId[] {
  if (body.type === 'incidents-gathered') return [...new Set(body.placed.map(({ incident }) => incident))];
  return body.type === 'incident-split' ? [body.into] : [];
}

async function found(db: Kysely<Tables>, incidents: readonly IncidentId[], seq: number): Promise<void> {
  for (const id of incidents)
    await db
      .insertInto('incident')
      .values({ id, founded: seq, name: null, merged_into: null, root: id, withdrawn: null })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  const awaiting = await db.selectFrom('incident').select('id').where('merged_into', 'in', incidents).execute();
  if (awaiting.length > 0) await settleRoots(db, [...incidents, ...awaiting.map(({ id }) => id)]);
}

async function decide(db: Kysely<Tables>, name: string, register: Register, seq: number, body: EntryBody) {
  for (const subject of register.subjects(body)) {
    await db
      .insertInto('decision')
      .values({ register: name, subject, seq })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    await register.hold(db, subject, body);
  }
}

async function undo(db: Kysely<Tables>, seq: number): Promise<void> {
  const touched = await db.selectFrom('decision').select(['register', 'subject']).where('seq', '=', seq).execute();
  await db.updateTable('decision').set({ undone: 1 }).where('seq', '=', seq).execute();
  for (const { register, subject } of touched) await holdLast(db, register, subject);
}

/** After a new reading of a report: what was decided on its claims and mentions holds of those that are still there. */
async function holdAgain(db: Kysely<Tables>, report: string): Promise<void> {
  const decided = await db
    .selectFrom('decision')
    .select(['register', 'subject'])
    .distinct()
    .where('subject', '>=', `${report}/`)
    .where('subject', '<', `${report}0`)
    .where('register', 'in', ['placement', 'judgement', 'credibility'])
    .execute();
  for (const { register, subject } of decided) await holdLast(db, register, subject);
}

async function holdLast(db: Kysely<Tables>, register: string, subject: string): Promise<void> {
  await REGISTERS[register].hold(db, subject, (await holding(db, register, subject))?.body ?? null);
}
