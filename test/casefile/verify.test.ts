import fc from 'fast-check';
import Database from 'libsql';
import { describe, expect, test } from 'vitest';
import { type CaseFile, incidentIdOf, openCase, rebuild, verify } from '../../src/casefile/index.ts';
import { type Decision, type Deed, Fault, type Reference } from '../../src/model/index.ts';
import { add, append, decide, newCase } from './case.ts';

const REPORTS = [
  'Gunmen killed 20 people in Bandiagara on 18 June 2022, police said. Nine others were wounded.',
  'Armed men killed at least 15 villagers near Bankass on Saturday, according to residents.',
];

async function aCase(): Promise<{ file: CaseFile; claims: Reference[]; mentions: Reference[] }> {
  const file = await newCase();
  await add(file, ...REPORTS);
  const mentions = await file.tables.selectFrom('mention').select(['report', 'key']).execute();
  const claims = await file.tables.selectFrom('claim').select(['report', 'key']).execute();
  await append(
    file,
    ...mentions.map(
      (mention): Deed => ({
        type: 'incidents-gathered',
        rule: 'gather@1',
        placed: [{ mention, incident: incidentIdOf(mention), score: null, why: [] }],
      }),
    ),
  );
  await decide(file, { type: 'claim-judged', claim: claims[0], judgement: 'accepted' });
  return { file, claims, mentions };
}

/** Writes to the file behind the ledger's back, as somebody with a SQLite tool could. */
function tamper(file: CaseFile, ...statements: string[]): void {
  const connection = new Database(file.path);
  for (const trigger of ['kept_is_not_changed', 'kept_is_not_deleted', 'entry_is_not_changed', 'entry_is_not_deleted'])
    connection.exec(`DROP TRIGGER IF EXISTS ${trigger}`);
  connection.exec('PRAGMA ignore_check_constraints = ON');
  for (const statement of statements) connection.exec(statement);
  connection.close();
}

const messages = async (file: CaseFile) => (await verify(file)).findings.map(({ message }) => message);

test('nothing was changed: nothing is found, and the head is the last entry', async () => {
  const { file } = await aCase();
  const { head, findings } = await verify(file);
  expect(findings).toEqual([]);
  expect(head).toEqual(await file.head());
});

test('the file itself refuses to change or delete what is on the record', async () => {
  const { file } = await aCase();
  for (const statement of [
    "UPDATE entry SET author = 'x'",
    'DELETE FROM entry',
    'UPDATE kept SET size = 1',
    'DELETE FROM kept',
  ]) {
    const connection = new Database(file.path);
    expect(() => connection.exec(statement)).toThrow('append-only');
    connection.close();
  }
});

describe('what was changed is named', () => {
  test.each([
    ['an author', "UPDATE entry SET author = 'somebody' WHERE seq = 2", /entry 2/],
    ['a time', "UPDATE entry SET at = '2020-01-01T00:00:00.000Z' WHERE seq = 3", /entry 3/],
    [
      'a body',
      `UPDATE entry SET body = replace(body, 'accepted', 'rejected') WHERE body LIKE '%accepted%'`,
      /content of entry/,
    ],
    ['an entry taken out', 'DELETE FROM entry WHERE seq = 4', /entry 4 is missing/],
    ['the first entry taken out', 'DELETE FROM entry WHERE seq = 1', /entry 1 is missing/],
    ['a body that is no JSON', "UPDATE entry SET body = '{' WHERE seq = 2", /entry 2 cannot be understood/],
    ['a kept text', "UPDATE kept SET bytes = x'00' WHERE rowid = 2", /stored bytes of [0-9a-f]{64} were changed/],
    ['how a kept text is packed', "UPDATE kept SET packing = 'eeflate' WHERE packing = 'deflate'", /is something else/],
    ['a kept text taken out', 'DELETE FROM kept WHERE rowid = 1', /holds nothing with the hash/],
    ['a derived figure', "UPDATE claim SET low = 200 WHERE about = 'killed'", /table claim differs/],
    ['a derived row taken out', 'DELETE FROM mention', /table mention differs/],
    ['a derived row too many', "INSERT INTO source VALUES ('radio', 'Radio', 'A', NULL)", /table source differs/],
  ])('%s', async (_, statement, said) => {
    const { file } = await aCase();
    tamper(file, statement);
    expect((await messages(file)).join('\n')).toMatch(said);
  });

  test('the last entry taken out shows in the head that somebody noted', async () => {
    const { file } = await aCase();
    const noted = await file.head();
    tamper(file, `DELETE FROM entry WHERE seq = ${noted.seq}`);
    expect((await verify(file)).head).not.toEqual(noted);
  });
});

/** What holds a report's words, the ledger, and what is derived from them. */
const CELLS: Readonly<Record<string, readonly string[]>> = {
  kept: ['sha256', 'packing', 'seal', 'bytes'],
  entry: ['at', 'author', 'body', 'content', 'previous', 'hash'],
  claim: ['report', 'key', 'mention', 'about', 'value', 'party', 'voice', 'modality', 'judgement'],
  mention: ['report', 'key', 'local', 'summary', 'kinds', 'edtf', 'earliest', 'country', 'incident'],
  incident: ['id'],
};

test('any single byte of a report, a claim, an incident or an entry that is changed is found', async () => {
  const { file } = await aCase();
  const connection = new Database(file.path);
  const cells = Object.entries(CELLS).flatMap(([table, columns]) =>
    columns.flatMap((column) =>
      (
        connection
          .prepare(
            `SELECT DISTINCT typeof(${column}) AS type, cast(${column} AS blob) AS value FROM ${table} WHERE ${column} <> ''`,
          )
          .all() as { type: string; value: ArrayBuffer }[]
      ).map((cell) => ({ table, column, ...cell })),
    ),
  );
  connection.close();
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...cells),
      fc.nat(),
      fc.integer({ min: 1, max: 255 }),
      async (cell, where, flip) => {
        const { table, column, type, value } = cell;
        const before = Buffer.from(value);
        const after = Buffer.from(value.slice(0));
        after[where % after.length] ^= flip;
        const put = (one: Buffer, other: Buffer) =>
          `UPDATE ${table} SET ${column} = cast(x'${other.toString('hex')}' AS ${type})
         WHERE cast(${column} AS blob) = x'${one.toString('hex')}'`;
        tamper(file, put(before, after));
        const found = await messages(file);
        tamper(file, put(after, before));
        expect(found).not.toEqual([]);
      },
    ),
    { numRuns: 60 },
  );
  expect(await messages(file)).toEqual([]);
});

/** Writes a decision, or writes nothing where the case refuses it. */
async function decidedOrRefused(file: CaseFile, decision: Decision): Promise<void> {
  const { seq } = await file.head();
  const refused = await decide(file, decision).then(
    () => false,
    (error) => error instanceof Fault,
  );
  expect((await file.head()).seq).toBe(refused ? seq : seq + 1);
}

test('the derived tables made anew are the ones that were there, whatever was decided', async () => {
  const { file, claims, mentions } = await aCase();
  const incidents = mentions.map(incidentIdOf);
  const reports = [...new Set(claims.map(({ report }) => report))];
  const reference = fc.constantFrom(...claims);
  const incident = fc.constantFrom(...incidents);
  const reason = fc.constant('as the test has it');
  const decision = fc.oneof(
    fc.record({
      type: fc.constant('claim-judged' as const),
      claim: reference,
      judgement: fc.constantFrom('accepted' as const, 'rejected' as const, 'open' as const),
    }),
    fc.record({
      type: fc.constant('claim-graded' as const),
      claim: reference,
      credibility: fc.integer({ min: 1, max: 6 }),
    }),
    fc.record({
      type: fc.constant('incident-renamed' as const),
      incident,
      name: fc.constantFrom('Bankass', 'Bandiagara'),
    }),
    fc.record({
      type: fc.constant('incidents-merged' as const),
      into: incident,
      from: fc.array(incident, { minLength: 1, maxLength: 2 }),
      reason,
    }),
    fc.record({
      type: fc.constant('incident-split' as const),
      from: incident,
      into: fc.constantFrom('inc-0000000000', ...incidents),
      mentions: fc.subarray(mentions, { minLength: 1 }),
      reason,
    }),
    fc.record({
      type: fc.constant('incidents-different' as const),
      incidents: fc.tuple(incident, incident),
      reason,
    }),
    fc.record({ type: fc.constant('incident-withdrawn' as const), incident, reason }),
    fc.record({
      type: fc.constant('independence-decided' as const),
      report: fc.constantFrom(...reports),
      copies: fc.constantFrom(null, ...reports),
      reason,
    }),
    fc.record({
      type: fc.constant('rule-chosen' as const),
      incident: fc.oneof(incident, fc.constant(null)),
      rule: fc.constantFrom('range@1', 'majority@1', 'none@1'),
    }),
    fc.record({
      type: fc.constant('source-graded' as const),
      source: fc.constantFrom('police', 'residents'),
      reliability: fc.constantFrom('A' as const, 'B' as const, 'F' as const),
    }),
    fc.record({ type: fc.constant('decision-undone' as const), entry: fc.integer({ min: 1, max: 60 }), reason }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(decision, { minLength: 1, maxLength: 8 }), async (decisions) => {
      for (const one of decisions) await decidedOrRefused(file, one);
      expect(await messages(file)).toEqual([]);
    }),
    { numRuns: 15 },
  );
  const before = await file.tables.selectFrom('claim').selectAll().orderBy('key').execute();
  expect(await rebuild(file)).toBe((await file.head()).seq);
  expect(await file.tables.selectFrom('claim').selectAll().orderBy('key').execute()).toEqual(before);
});

test('a second process may verify while the first has the file open', async () => {
  const { file } = await aCase();
  const second = openCase(file.path);
  expect((await verify(second)).findings).toEqual([]);
  await second.close();
});
