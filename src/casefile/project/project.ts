import type { Kysely } from 'kysely';
import type { Entry, EntryBody, IncidentId } from '../../model/index.ts';
import { grouped } from '../../reckoning/grouped.ts';
import { listed, run } from '../engine/rows.ts';
import type { Tables } from '../engine/tables.ts';
import { addReading, addReport } from './received.ts';
import type { Register } from './register.ts';
import { REGISTERS } from './registers.ts';
import { settleRoots } from './root.ts';

const registers = Object.entries(REGISTERS);

/**
 * Brings the derived tables up to an entry: all entries before it have been projected. Gives the incidents whose lines are
 * to be made anew, which may wait for more entries.
 */
export async function project(db: Kysely<Tables>, { seq, body }: Entry): Promise<readonly IncidentId[]> {
  if (body.type === 'report-added') {
    await addReport(db, body, seq);
    return [];
  }
  if (body.type === 'decision-undone') return undo(db, body.entry);
  if (body.type === 'reading-made') {
    const before = await addReading(db, body);
    return [...before, ...(await holdAgain(db, body.report))];
  }
  const touched = await found(db, incidentsIn(body), seq);
  for (const [name, register] of registers)
    if (register.types.includes(body.type)) touched.push(...(await decide(db, name, register, seq, body)));
  return touched;
}

/** The incidents that an entry may found. */
function incidentsIn(body: EntryBody): IncidentId[] {
  if (body.type === 'incidents-gathered') return [...new Set(body.placed.map(({ incident }) => incident))];
  return body.type === 'incident-split' ? [body.into] : [];
}

async function found(db: Kysely<Tables>, incidents: readonly IncidentId[], seq: number): Promise<IncidentId[]> {
  if (incidents.length === 0) return [];
  const ids = listed(incidents);
  await run(
    db,
    'INSERT OR IGNORE INTO incident (id, founded, root) SELECT value, ?, value FROM json_each(?)',
    seq,
    ids,
  );
  const awaiting = await run<{ id: IncidentId }>(
    db,
    'SELECT id FROM incident WHERE merged_into IN (SELECT value FROM json_each(?))',
    ids,
  );
  return awaiting.length === 0 ? [] : settleRoots(db, [...incidents, ...awaiting.map(({ id }) => id)]);
}

async function decide(db: Kysely<Tables>, name: string, register: Register, seq: number, body: EntryBody) {
  const subjects = register.subjects(body);
  await run(
    db,
    'INSERT OR IGNORE INTO decision (register, subject, seq) SELECT ?, value, ? FROM json_each(?)',
    name,
    seq,
    listed(subjects),
  );
  return register.hold(db, subjects, body);
}

async function undo(db: Kysely<Tables>, seq: number): Promise<IncidentId[]> {
  const decided = await run<Decided>(db, 'SELECT register, subject FROM decision WHERE seq = ?', seq);
  await run(db, 'UPDATE decision SET undone = 1 WHERE seq = ?', seq);
  return holdLast(db, decided);
}

/** After a new reading of a report: what was decided on its claims and mentions holds of those that are still there. */
async function holdAgain(db: Kysely<Tables>, report: string): Promise<IncidentId[]> {
  return holdLast(
    db,
    await run<Decided>(
      db,
      `SELECT DISTINCT register, subject FROM decision
       WHERE register IN ('placement', 'judgement', 'credibility') AND subject >= ? AND subject < ?`,
      `${report}/`,
      `${report}0`,
    ),
  );
}

interface Decided {
  readonly register: string;
  readonly subject: string;
}

/** Writes of each subject what its last decision says that is not undone. */
async function holdLast(db: Kysely<Tables>, decided: readonly Decided[]): Promise<IncidentId[]> {
  const touched: IncidentId[] = [];
  for (const [register, own] of grouped(decided, (one) => one.register)) {
    const subjects = own.map(({ subject }) => subject);
    const last = await run<{ subject: string; seq: number | null }>(
      db,
      `SELECT value AS subject, (SELECT max(seq) FROM decision WHERE register = ? AND subject = value AND undone = 0) AS seq
       FROM json_each(?)`,
      register,
      listed(subjects),
    );
    for (const [seq, held] of grouped(last, ({ seq }) => seq)) {
      const body = seq === null ? null : await bodyOf(db, seq);
      touched.push(
        ...(await REGISTERS[register].hold(
          db,
          held.map(({ subject }) => subject),
          body,
        )),
      );
    }
  }
  return touched;
}

async function bodyOf(db: Kysely<Tables>, seq: number): Promise<EntryBody> {
  const [{ body }] = await run<{ body: string }>(db, 'SELECT body FROM entry WHERE seq = ?', seq);
  return JSON.parse(body) as EntryBody;
}
