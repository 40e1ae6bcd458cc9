import type { Kysely } from 'kysely';
import type { IncidentId, Reference } from '../../model/index.ts';
import { fold } from '../../reckoning/gather/mention.ts';
import { listed, run } from '../engine/rows.ts';
import type { Tables } from '../engine/tables.ts';
import { markStale } from '../names/stale.ts';
import { canonicalJson } from '../record/canonical.ts';
import { account } from './account.ts';
import { finding } from './finding.ts';
import { judgement } from './judgement.ts';
import { fixPlaces, joinNames } from './naming.ts';
import { referred } from './referred.ts';
import { type Body, type Register, register, subjectOf } from './register.ts';
import { settleRoots } from './root.ts';

const credibility = register({
  types: ['claim-graded'],
  subjects: ({ claim }) => [subjectOf(claim)],
  async hold(db, subjects, body) {
    await run(
      db,
      `UPDATE claim SET credibility = ? FROM json_each(?) AS asked
       WHERE claim.report = asked.value ->> 0 AND claim.key = asked.value ->> 1`,
      body?.credibility ?? null,
      referred(subjects),
    );
    return [];
  },
});

const merge = register({
  types: ['incidents-merged'],
  subjects: ({ from }) => from,
  async hold(db, incidents, body) {
    await run(
      db,
      'UPDATE incident SET merged_into = ? WHERE id IN (SELECT value FROM json_each(?))',
      body?.into ?? null,
      listed(incidents),
    );
    return settleRoots(db, body === null ? incidents : [...incidents, body.into]);
  },
});

const naming = register({
  types: ['incident-renamed'],
  subjects: ({ incident }) => [incident],
  async hold(db, incidents, body) {
    await run(
      db,
      'UPDATE incident SET name = ? WHERE id IN (SELECT value FROM json_each(?))',
      body?.name ?? null,
      listed(incidents),
    );
    return incidents;
  },
});

const withdrawal = register({
  types: ['incident-withdrawn'],
  subjects: ({ incident }) => [incident],
  async hold(db, incidents, body) {
    await run(
      db,
      'UPDATE incident SET withdrawn = ? WHERE id IN (SELECT value FROM json_each(?))',
      body?.reason ?? null,
      listed(incidents),
    );
    return incidents;
  },
});

const placement = register({
  types: ['incidents-gathered', 'incident-split', 'mention-made'],
  subjects: (body) => mentionsPlaced(body).map(subjectOf),
  async hold(db, subjects, body) {
    const placed =
      body?.type === 'incidents-gathered'
        ? new Map(body.placed.map(({ mention, incident }) => [subjectOf(mention), incident]))
        : new Map<string, IncidentId>();
    const place = (subject: string) => {
      if (body?.type === 'mention-made') return body.incident;
      return body?.type === 'incident-split' ? body.into : (placed.get(subject) ?? null);
    };
    const asked = referred(subjects, (subject) => [place(subject)]);
    const before = await run<{ incident: IncidentId }>(
      db,
      `SELECT DISTINCT m.incident FROM json_each(?) AS asked
       JOIN mention AS m ON m.report = asked.value ->> 0 AND m.key = asked.value ->> 1
       WHERE m.incident IS NOT NULL`,
      asked,
    );
    await run(
      db,
      `UPDATE mention SET incident = asked.value ->> 2 FROM json_each(?) AS asked
       WHERE mention.report = asked.value ->> 0 AND mention.key = asked.value ->> 1`,
      asked,
    );
    return [...before.map(({ incident }) => incident), ...subjects.flatMap((subject) => place(subject) ?? [])];
  },
});

function mentionsPlaced(body: Body<'incidents-gathered' | 'incident-split' | 'mention-made'>): readonly Reference[] {
  if (body.type === 'mention-made') return [body.mention];
  return body.type === 'incident-split' ? body.mentions : body.placed.map(({ mention }) => mention);
}

/** A split tells what it parts from what it leaves. */
const difference = register({
  types: ['incidents-different', 'incident-split'],
  subjects: (body) => [(body.type === 'incident-split' ? [body.from, body.into] : body.incidents).toSorted().join('|')],
  hold: eachSubject(async (db, subject, body) => {
    const pair = subject.split('|');
    await run(db, 'DELETE FROM different WHERE a = ? AND b = ?', ...pair);
    if (body !== null) await run(db, 'INSERT INTO different (a, b) VALUES (?, ?)', ...pair);
  }),
});

const independence = register({
  types: ['independence-decided'],
  subjects: ({ report }) => [report],
  hold: eachSubject(async (db, report, body) => {
    await run(db, 'DELETE FROM independence WHERE report = ?', report);
    if (body !== null) await run(db, 'INSERT INTO independence (report, copies) VALUES (?, ?)', report, body.copies);
  }),
});

const rule = register({
  types: ['rule-chosen'],
  subjects: ({ incident }) => [incident ?? '*'],
  hold: eachSubject(async (db, incident, body) => {
    await run(db, 'DELETE FROM rule WHERE incident = ?', incident);
    if (body !== null) await run(db, 'INSERT INTO rule (incident, rule) VALUES (?, ?)', incident, body.rule);
  }),
});

const reliability = register({
  types: ['source-graded'],
  subjects: ({ source }) => [fold(source)],
  hold: eachSubject(async (db, name, body) => {
    await run(db, 'DELETE FROM source WHERE name = ?', name);
    await markStale(db, [['source', name]]);
    if (body === null) return;
    const { source, reliability, sourceType = null } = body;
    await run(
      db,
      'INSERT INTO source (name, written, reliability, type) VALUES (?, ?, ?, ?)',
      name,
      source,
      reliability,
      sourceType,
    );
  }),
});

const joining = register({
  types: ['name-joined'],
  subjects: ({ of, name }) => [`${of}/${fold(name)}`],
  hold: joinNames,
});

const fixing = register({
  types: ['place-fixed'],
  subjects: ({ place, country, level }) => [[country ?? '', level ?? '', fold(place)].join('/')],
  hold: fixPlaces,
});

const setting = register({
  types: ['setting-changed'],
  subjects: ({ setting }) => [setting],
  hold: eachSubject(async (db, name, body) => {
    await run(db, 'DELETE FROM setting WHERE name = ?', name);
    if (body !== null)
      await run(db, 'INSERT INTO setting (name, value) VALUES (?, ?)', name, canonicalJson(body.value));
  }),
});

/** What people noted of an incident. Each note holds beside the others, so there is nothing to write: `notesOf` asks for them. */
const note = register({
  types: ['incident-noted'],
  beside: true,
  subjects: ({ incident }) => [incident],
  hold: async () => [],
});

/** Of decisions that no line shows: each subject by itself. */
function eachSubject<Body>(hold: (db: Kysely<Tables>, subject: string, body: Body | null) => Promise<void>) {
  return async (db: Kysely<Tables>, subjects: readonly string[], body: Body | null): Promise<readonly IncidentId[]> => {
    for (const subject of subjects) await hold(db, subject, body);
    return [];
  };
}

/**
 * Every kind of decision that holds until the next one on the same subject, or until it is undone. Where several hold again,
 * they do so in this order: what is found before what hangs on it.
 */
export const REGISTERS: Readonly<Record<string, Register>> = {
  account,
  placement,
  finding,
  judgement,
  credibility,
  merge,
  naming,
  withdrawal,
  difference,
  independence,
  rule,
  reliability,
  joining,
  fixing,
  setting,
  note,
};
