import type { Kysely } from 'kysely';
import type { Entry, EntryBody, IncidentId, Sha256 } from '../../model/index.ts';
import { grouped } from '../../reckoning/grouped.ts';
import { listed, run } from '../engine/rows.ts';
import type { Tables } from '../engine/tables.ts';
import { findingsAdrift } from './finding.ts';
import { addReading, addReport } from './received.ts';
import { type Register, subjectOf } from './register.ts';
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
  if (body.type === 'decision-undone') return undo(db, body.entry, seq);
  if (body.type === 'reading-made') {
    const before = await addReading(db, body);
    return [...before, ...(await holdAgain(db, body.report))];
  }
  const touched = await found(db, incidentsIn(body), seq);
  for (const [name, register] of registers)
    if (register.types.includes(body.type)) touched.push(...(await decide(db, name, register, seq, body)));
  return [...touched, ...(await holdHanging(db, body))];
}

/** The incidents that an entry may found. */
function incidentsIn(body: EntryBody): IncidentId[] {
  if (body.type === 'incidents-gathered') return [...new Set(body.placed.map(({ incident }) => incident))];
  if (body.type === 'mention-made') return [body.incident];
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
  return register.hold(db, subjects, body, seq);
}

/** Takes an entry back by another, `by`. */
async function undo(db: Kysely<Tables>, seq: number, by: number): Promise<IncidentId[]> {
  const decided = await run<Decided>(db, 'SELECT register, subject FROM decision WHERE seq = ?', seq);
  await run(db, 'UPDATE decision SET undone = ? WHERE seq = ?', by, seq);
  const touched = await holdLast(db, decided);
  return [...touched, ...(await holdHanging(db, await bodyOf(db, seq)))];
}

/** What hangs on what an entry has made, moved or taken away holds again: judgements on claims, claims on mentions. */
async function holdHanging(db: Kysely<Tables>, body: EntryBody): Promise<IncidentId[]> {
  if (body.type === 'claim-made') return holdLast(db, onClaims([subjectOf(body.claim)]));
  const reports = reportsOf(body);
  const adrift = reports.length === 0 ? [] : await findingsAdrift(db, reports);
  if (adrift.length === 0) return [];
  return holdLast(db, [...adrift.map((subject) => ({ register: 'finding', subject })), ...onClaims(adrift)]);
}

const onClaims = (subjects: readonly string[]): Decided[] =>
  ['judgement', 'credibility'].flatMap((register) => subjects.map((subject) => ({ register, subject })));

/** The reports in which an entry makes or places mentions. */
function reportsOf(body: EntryBody): Sha256[] {
  if (body.type === 'mention-made') return [body.mention.report];
  return body.type === 'incidents-gathered' ? body.placed.map(({ mention }) => mention.report) : [];
}

/**
 * After a new reading of a report: what people found in it is there again, and what was decided on its claims and mentions
 * holds of those that are still there.
 */
async function holdAgain(db: Kysely<Tables>, report: string): Promise<IncidentId[]> {
  const decided = await run<Decided>(
    db,
    `SELECT DISTINCT register, subject FROM decision
     WHERE register IN ('account', 'placement', 'finding', 'judgement', 'credibility') AND subject >= ? AND subject < ?`,
    `${report}/`,
    `${report}0`,
  );
  const found = decided.filter(({ register }) => register === 'finding').map(({ subject }) => subject);
  return holdLast(db, [...decided, ...onClaims(found)]);
}

interface Decided {
  readonly register: string;
  readonly subject: string;
}

/** Writes of each subject what its last decision says that is not undone, register after register. */
async function holdLast(db: Kysely<Tables>, decided: readonly Decided[]): Promise<IncidentId[]> {
  const touched: IncidentId[] = [];
  const byRegister = grouped(decided, (one) => one.register);
  for (const [register, { hold }] of registers) {
    const subjects = [...new Set(byRegister.get(register)?.map(({ subject }) => subject))];
    if (subjects.length === 0) continue;
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
        ...(await hold(
          db,
          held.map(({ subject }) => subject),
          body,
          seq,
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
