import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  type CaseFile,
  countIncidents,
  createCase,
  gatherCase,
  type IncidentFilter,
  incidentsOf,
  openCase,
  type Page,
  rebuild,
  verify,
} from '../../src/casefile/index.ts';
import type { Decision, Reference } from '../../src/model/index.ts';
import { add, by, decide, newCase } from './case.ts';

const REPORTS = [
  "Gunmen of JNIM killed 20 people in Bankass, Mali, on 18 June 2022, police said. They burned the market of Ba N'Daw.",
  'At least 31 villagers were killed when armed men raided Bankass, Mali, on 18 June 2022, residents said.',
  'A roadside bomb killed three soldiers near Gao in northern Mali on 15 June 2022, the army said.',
  'Soldiers shot dead two protesters in Ouagadougou, Burkina Faso, in May 2022, witnesses said.',
  'Armed men abducted a teacher in Chibok, Nigeria, the governor said.',
];

async function filled(file: CaseFile): Promise<CaseFile> {
  await add(file, ...REPORTS);
  await gatherCase(file, by('recount'));
  return file;
}

const placesIn = async (file: CaseFile, filter: IncidentFilter, page: Page = {}) =>
  (await incidentsOf(file, filter, page)).map(({ place }) => place);

describe('incidents are found by', () => {
  const folder = mkdtempSync(join(tmpdir(), 'recount-lists-'));
  let file: CaseFile;
  beforeAll(async () => {
    file = await filled(await createCase(join(folder, 'mali.recount'), 'Mali 2022', by()));
  });
  afterAll(async () => {
    await file.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test.each<[what: string, filter: IncidentFilter, found: string[]]>([
    ['nothing: all, by their first day, those without a date last', {}, ['Ouagadougou', 'Gao', 'Bankass', 'Chibok']],
    ['a day that their date allows', { from: '2022-05-20', to: '2022-05-20' }, ['Ouagadougou']],
    ['the first day', { from: '2022-06-15' }, ['Gao', 'Bankass']],
    ['the last day', { to: '2022-06-15' }, ['Ouagadougou', 'Gao']],
    ['country', { country: 'ML' }, ['Gao', 'Bankass']],
    ['place, whatever its case and marks', { place: 'bánkass' }, ['Bankass']],
    ['a word of a place', { place: 'northern' }, ['Gao']],
    ['half a word of a place, which is another place', { place: 'Bank' }, []],
    ['kind', { kind: 'abduction' }, ['Chibok']],
    ['a word of an actor', { actor: 'armed men' }, ['Bankass', 'Chibok']],
    ['another name of a known actor', { actor: 'Support Group for Islam and Muslims' }, ['Bankass']],
    ['the most that some account gives', { killedAtLeast: 25 }, ['Bankass']],
    ['the least that some account gives', { killedAtMost: 3 }, ['Ouagadougou', 'Gao']],
    ['the number of reports', { reportsAtLeast: 2 }, ['Bankass']],
    ['what accounts exclude each other on', { differs: 'toll' }, ['Bankass']],
    ['any disagreement', { differs: 'any' }, ['Bankass']],
    ['another disagreement, which none has', { differs: 'place' }, []],
    ['claims that nobody has decided on', { undecided: true }, ['Ouagadougou', 'Gao', 'Bankass', 'Chibok']],
    ['a word of a report', { text: 'VILLAGERS' }, ['Bankass']],
    ['words of one report, wherever they stand', { text: 'northern bomb' }, ['Gao']],
    ['words of two reports, which no report has together', { text: 'bomb villagers' }, []],
    ['words in a row', { text: '"roadside bomb"' }, ['Gao']],
    ['words not in that row', { text: '"bomb roadside"' }, []],
    ['the beginning of a word', { text: 'protest*' }, ['Ouagadougou']],
    ['a name with an apostrophe', { text: "N'Daw" }, ['Bankass']],
    ['such a name with another apostrophe', { text: 'n’daw' }, ['Bankass']],
    ['what would be a command of the full text', { text: 'market OR bomb' }, []],
    ['a box around them', { box: { west: -5, south: 13, east: -3, north: 15 } }, ['Bankass']],
    ['a box that their place reaches into', { box: { west: -3.48, south: 14, east: -3, north: 14.1 } }, ['Bankass']],
    ['a box beside them', { box: { west: -3.4, south: 14, east: -3, north: 14.1 } }, []],
    [
      'a box over the date line',
      { box: { west: 170, south: -80, east: 0, north: 80 } },
      ['Ouagadougou', 'Gao', 'Bankass'],
    ],
    ['several at once', { country: 'ML', killedAtLeast: 3, to: '2022-06-16' }, ['Gao']],
    ['a withdrawal, which none has', { withdrawn: true }, []],
    ['what no account says', { lacks: 'killed' }, ['Chibok']],
    ['one thing or another that no account says', { lacks: ['date', 'spot'] }, ['Chibok']],
  ])('%s', async (_, filter, found) => {
    expect(await placesIn(file, filter)).toEqual(found);
    expect((await countIncidents(file, filter)).found).toBe(found.length);
  });

  test.each<[sort: NonNullable<Page['sort']>, found: string[]]>([
    ['killed', ['Bankass', 'Gao', 'Ouagadougou', 'Chibok']],
    ['newest', ['Chibok', 'Ouagadougou', 'Gao', 'Bankass']],
  ])('and come in the order of %s', async (sort, found) => {
    expect(await placesIn(file, {}, { sort })).toEqual(found);
  });

  test('and come a page at a time', async () => {
    expect(await placesIn(file, {}, { limit: 2 })).toEqual(['Ouagadougou', 'Gao']);
    expect(await placesIn(file, {}, { limit: 2, offset: 3 })).toEqual(['Chibok']);
  });

  test('those of which it is not known are counted, not forgotten', async () => {
    expect(await countIncidents(file, { from: '2022-06-01' })).toEqual({ found: 2, of: 4, unknown: 1 });
    expect(await countIncidents(file, { killedAtLeast: 1, to: '2022-06-30' })).toEqual({ found: 3, of: 4, unknown: 1 });
    expect(await countIncidents(file, { reportsAtLeast: 1 })).toEqual({ found: 4, of: 4, unknown: 0 });
  });

  test.each([
    [{ text: '* "" ()' }, 'no-words'],
    [{ place: '—' }, 'no-words'],
    [{ kind: 'murder' }, 'unknown-kind'],
  ])('%j is told as %s', async (filter, code) => {
    await expect(incidentsOf(file, filter)).rejects.toMatchObject({ code });
  });

  test.each(['"', 'a"b', 'title:bomb', 'NEAR(a b)', '^bomb', '-bomb', 'bomb*x', '{bomb}', "';--", '\u0000bomb'])(
    'and the search %j is words and nothing else',
    async (text) => {
      const asked = incidentsOf(file, { text }).catch(({ code }) => code);
      expect([['no-words'], [expect.anything()], []]).toContainEqual([await asked].flat());
    },
  );
});

const judged = (claim: Reference, judgement: 'accepted' | 'rejected'): Decision => ({
  type: 'claim-judged',
  claim,
  judgement,
  reason: 'read again',
});

async function claimOf(file: CaseFile, about: string, text: string): Promise<Reference> {
  const rows = await file.tables
    .selectFrom('claim')
    .select(['report', 'key', 'value'])
    .where('about', '=', about)
    .execute();
  const { report, key } = rows.find(({ value }) => value.includes(text))!;
  return { report, key };
}

const bankass = async (file: CaseFile) => (await incidentsOf(file, { place: 'Bankass' }))[0];

describe('a line says what people have decided', () => {
  test('a rejected figure is not in the range, and what it contradicted no more disputed', async () => {
    const file = await filled(await newCase());
    expect(await bankass(file)).toMatchObject({ killed: { low: 20, high: 31, open: true }, differs: ['toll'] });
    await decide(file, judged(await claimOf(file, 'killed', '"low":31'), 'rejected'));
    expect(await bankass(file)).toMatchObject({ killed: { low: 20, high: 20, open: false }, differs: [] });
  });

  test('a corrected figure stands in the place of the one read', async () => {
    const file = await filled(await newCase());
    const claim = await claimOf(file, 'killed', '"low":20');
    const value = { low: 12, high: 12, vague: false, text: '20 people' };
    const [{ seq }] = await decide(file, {
      type: 'claim-judged',
      claim,
      judgement: 'corrected',
      value,
      reason: 'misprint',
    });
    expect((await bankass(file)).killed).toEqual({ low: 12, high: 31, open: true });
    await decide(file, { type: 'decision-undone', entry: seq, reason: 'a slip' });
    expect((await bankass(file)).killed).toEqual({ low: 20, high: 31, open: true });
  });

  test('a figure that turns out to be of attackers is none of the toll', async () => {
    const file = await filled(await newCase());
    const claim = await claimOf(file, 'killed', '"low":20');
    await decide(file, {
      type: 'claim-judged',
      claim,
      judgement: 'corrected',
      group: 'attacker',
      reason: 'read again',
    });
    expect((await bankass(file)).killed).toEqual({ low: 31, high: 31, open: true });
  });

  test('a corrected date is the one it is found by', async () => {
    const file = await filled(await newCase());
    const claim = await claimOf(file, 'when', '2022-06-15');
    const value = { edtf: '2021-06-15' };
    await decide(file, { type: 'claim-judged', claim, judgement: 'corrected', value, reason: 'misprint' });
    expect(await placesIn(file, { to: '2021-12-31' })).toEqual(['Gao']);
  });

  test('a rejected perpetrator is none', async () => {
    const file = await filled(await newCase());
    await decide(file, judged(await claimOf(file, 'perpetrator', 'jnim'), 'rejected'));
    expect(await placesIn(file, { actor: 'JNIM' })).toEqual([]);
  });

  test("a person's name for it, and that it was withdrawn", async () => {
    const file = await filled(await newCase());
    const { id } = await bankass(file);
    await decide(file, { type: 'incident-renamed', incident: id, name: 'Raid on Bankass' });
    expect((await bankass(file)).name).toBe('Raid on Bankass');
    await decide(file, { type: 'incident-withdrawn', incident: id, reason: 'not in the area' });
    expect(await bankass(file)).toBeUndefined();
    expect((await incidentsOf(file, { withdrawn: true })).map((line) => [line.id, line.withdrawn])).toEqual([
      [id, 'not in the area'],
    ]);
  });

  test('how many claims nobody has decided on', async () => {
    const file = await filled(await newCase());
    const { undecided } = await bankass(file);
    await decide(file, judged(await claimOf(file, 'killed', '"low":20'), 'accepted'));
    expect((await bankass(file)).undecided).toBe(undecided - 1);
  });
});

describe('what is made for searches', () => {
  test('is made anew by a rebuild', async () => {
    const file = await filled(await newCase());
    const before = await incidentsOf(file);
    await rebuild(file);
    expect(await incidentsOf(file)).toEqual(before);
    expect(await placesIn(file, { text: 'roadside' })).toEqual(['Gao']);
    expect(await placesIn(file, { box: { west: -5, south: 13, east: -3, north: 15 } })).toEqual(['Bankass']);
  });

  test.each([
    ['a figure of a line', 'UPDATE line SET killed_high = 200 WHERE killed_high = 31', /table line differs/],
    ['a facet taken out', "DELETE FROM facet WHERE value = 'jnim'", /table facet differs/],
    ['a report untold', 'DELETE FROM told WHERE report = 2', /table told differs/],
    ['a box moved', 'UPDATE map SET west = west + 50, east = east + 50', /table map differs/],
    [
      'a text taken out of the index',
      "INSERT INTO full_text(full_text, rowid, title, text) SELECT 'delete', 2, '', 'market'",
      /table full_text differs/,
    ],
    [
      'a text too many in the index',
      "INSERT INTO full_text(rowid, title, text) VALUES (999, '', 'massacre')",
      /table full_text differs/,
    ],
    ['the index emptied', "INSERT INTO full_text(full_text) VALUES ('delete-all')", /table full_text differs/],
  ])('and verify finds %s', async (_, statement, said) => {
    const file = await filled(await newCase());
    const connection = new Database(file.path);
    connection.exec(statement);
    connection.close();
    expect((await verify(file)).findings.map(({ message }) => message).join('\n')).toMatch(said);
  });

  test('is as searchable in an encrypted case', async () => {
    const file = await filled(await newCase({ passphrase: 'millet and rain' }));
    expect(await placesIn(file, { text: 'roadside' })).toEqual(['Gao']);
    const again = openCase(file.path, { passphrase: 'millet and rain' });
    expect((await verify(again)).findings).toEqual([]);
    await again.close();
  });
});
