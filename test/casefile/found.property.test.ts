import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type CaseFile,
  claimFound,
  gatherCase,
  incidentIdOf,
  mentionFound,
  orphansIn,
  reportsToReread,
  spanOf,
  verify,
  writeReadings,
} from '../../src/casefile/index.ts';
import { keptJson } from '../../src/casefile/record/keep.ts';
import { type Decision, Fault, type Reading } from '../../src/model/index.ts';
import { READER } from '../../src/reading/reader.ts';
import { add, by, decide, newCase } from './case.ts';

const TEXT =
  'Gunmen killed 20 people in Bandiagara, Mali, on 18 June 2022, police said.\n' +
  'Fatalities stood at 23 by nightfall. In Sévaré, eleven were laid to rest.';
const WORDS = ['20 people', '23', 'eleven'];
const reason = 'as chance has it';

/** What may happen to a case; `pick` chooses among what is there. */
type Deed = (file: CaseFile, pick: number) => Promise<void>;

const rowsOf = (file: CaseFile, table: 'claim' | 'mention') =>
  file.tables.selectFrom(table).select(['report', 'key']).orderBy('key').execute();
const among = <T>(all: readonly T[], pick: number): T => all[pick % all.length];
const NOBODY = { report: '0'.repeat(64), key: 'killed@1-2' };

const DEEDS: Readonly<Record<string, Deed>> = {
  async findClaim(file, pick) {
    const { report, key } = among(await rowsOf(file, 'mention'), pick) ?? NOBODY;
    const span = await spanOf(file.tables, report, among(WORDS, pick), null);
    const value = { low: pick, high: pick, vague: false, text: span.text };
    const said = { mention: key, about: 'killed', value, span, total: true, voice: null, modality: 'stated' } as const;
    await file.write((writing) => writing.decide([(db) => claimFound(db, report, said)], by()));
  },
  async findIncident(file, pick) {
    const { sha256 } = await file.tables.selectFrom('report').select('sha256').executeTakeFirstOrThrow();
    const span = await spanOf(file.tables, sha256, among(['killed', 'laid to rest'], pick), null);
    const said = { incident: null, span, summary: `Burials ${pick}`, kinds: [] };
    await file.write((writing) => writing.decide([(db) => mentionFound(db, sha256, said)], by()));
  },
  async judge(file, pick) {
    const claim = among(await rowsOf(file, 'claim'), pick) ?? NOBODY;
    const judgement = among(['accepted', 'rejected', 'open'] as const, pick);
    await decide(file, { type: 'claim-judged', claim, judgement, reason });
  },
  async split(file, pick) {
    const mention = among(await rowsOf(file, 'mention'), pick) ?? NOBODY;
    const place = await file.tables
      .selectFrom('mention')
      .select('incident')
      .where('key', '=', mention.key)
      .executeTakeFirst();
    const into = incidentIdOf({ ...mention, key: `${mention.key}/${pick}` });
    const from = place?.incident ?? incidentIdOf(mention);
    await decide(file, { type: 'incident-split', from, into, mentions: [mention], reason });
  },
  async merge(file, pick) {
    const ids = (await file.tables.selectFrom('incident').select('id').orderBy('id').execute()).map(({ id }) => id);
    await decide(file, { type: 'incidents-merged', into: among(ids, pick), from: [among(ids, pick + 1)], reason });
  },
  async undo(file, pick) {
    const { seq } = await file.head();
    await decide(file, { type: 'decision-undone', entry: 1 + (pick % seq), reason });
  },
  async readAgain(file, pick) {
    const [unread] = await reportsToReread(file, READER, true);
    const reading = await keptJson<Reading>(file.tables, unread.reading);
    among(READINGS, pick)(reading);
    reading.document.reader = { name: 'recount', version: `9.${pick}.${(await file.head()).seq}` };
    await writeReadings(file, [{ unread, reading }], by());
    await gatherCase(file, by('recount'));
  },
};

const shorter = (reading: Reading) => {
  const [own] = reading.incidents;
  if (own === undefined || own.trigger.text.length < 3) return;
  own.trigger = { start: own.trigger.start, end: own.trigger.end - 1, text: own.trigger.text.slice(0, -1) };
};
const READINGS: readonly ((reading: Reading) => void)[] = [
  shorter,
  (reading) => {
    reading.incidents = [];
    reading.claims = [];
  },
  ({ claims }) => {
    claims.splice(0, 1);
  },
  () => {},
];

test('whatever is found, judged, moved, taken back and read again, the record bears it out and no find is lost', async () => {
  const deed = fc.tuple(fc.constantFrom(...Object.keys(DEEDS)), fc.nat({ max: 40 }));
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { minLength: 3, maxLength: 14 }), async (deeds) => {
      const file = await newCase();
      await add(file, TEXT);
      await gatherCase(file, by('recount'));
      for (const [name, pick] of deeds) await DEEDS[name](file, pick).catch(refused);
      expect((await verify(file)).findings).toEqual([]);
      const lost = new Set((await orphansIn(file)).map(({ entry }) => entry));
      expect((await standingFinds(file)).filter(({ there, seq }) => !there && !lost.has(seq))).toEqual([]);
    }),
    { numRuns: 20 },
  );
}, 120_000);

/** The case may refuse a deed. */
function refused(error: unknown): void {
  if (error instanceof Fault) return;
  throw error;
}

/** Every claim that a person found and nobody has taken back, and whether it is in the case. */
async function standingFinds(file: CaseFile): Promise<{ seq: number; there: boolean }[]> {
  const made = await file.tables.selectFrom('claim').select('made').where('made', 'is not', null).execute();
  const held = await file.tables
    .selectFrom('decision')
    .innerJoin('entry', 'entry.seq', 'decision.seq')
    .select(['decision.seq', 'decision.subject', 'entry.body'])
    .where('register', '=', 'finding')
    .where('undone', '=', 0)
    .execute();
  const last = held.filter(({ seq, subject }) => !held.some((other) => other.subject === subject && other.seq > seq));
  return last
    .filter(({ body }) => (JSON.parse(body) as Decision).type === 'claim-made')
    .map(({ seq }) => ({ seq, there: made.some((row) => row.made === seq) }));
}
