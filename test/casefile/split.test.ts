import { beforeEach, describe, expect, test } from 'vitest';
import {
  type CaseFile,
  claimIdOf,
  gatherCase,
  incidentIdOf,
  incidentSheet,
  rehearse,
  sourcesIn,
  splitOf,
  verify,
} from '../../src/casefile/index.ts';
import type { Decision, Reference } from '../../src/model/index.ts';
import { add, append, by, decide, newCase } from './case.ts';

const REPORTS = [
  'Gunmen killed 20 people in Bandiagara, Mali, on 18 June 2022, police said.',
  'Armed men killed at least 15 villagers near Bandiagara, Mali, on 18 June 2022, residents said.',
  'Attackers killed 31 people in Bandiagara, Mali, on 18 June 2022, the mayor said.',
];

const reason = 'two markets';
let file: CaseFile;
let mentions: Reference[];
let from: string;

/** A case in which three reports tell of one incident, which the first of them has founded. */
beforeEach(async () => {
  file = await newCase();
  await add(file, ...REPORTS);
  mentions = await file.tables.selectFrom('mention').select(['report', 'key']).orderBy('report').execute();
  from = incidentIdOf(mentions[0]);
  await append(file, {
    type: 'incidents-gathered',
    rule: 'gather@1',
    placed: mentions.map((mention, i) => ({ mention, incident: from, score: i === 0 ? null : 0.9, why: [] })),
  });
});

const placed = async () =>
  (await file.tables.selectFrom('mention').select('incident').orderBy('report').execute()).map(
    ({ incident }) => incident,
  );

async function split(...accounts: string[]): Promise<Extract<Decision, { type: 'incident-split' }>> {
  const [{ body }] = await file.write((writing) => writing.decide([(db) => splitOf(db, from, accounts, reason)], by()));
  return body as Extract<Decision, { type: 'incident-split' }>;
}

describe('a split', () => {
  test('takes the accounts of the reports named, under the id that the first of them founds', async () => {
    const { into } = await split(mentions[1].report, mentions[2].report.slice(0, 8));
    expect(into).toBe(incidentIdOf(mentions[1]));
    expect(await placed()).toEqual([from, into, into]);
  });

  test('takes the account that a claim is part of', async () => {
    const claim = await file.tables
      .selectFrom('claim')
      .select(['report', 'key'])
      .where('about', '=', 'killed')
      .where('report', '=', mentions[2].report)
      .executeTakeFirstOrThrow();
    const { into } = await split(claimIdOf(claim));
    expect(await placed()).toEqual([from, from, into]);
  });

  test('of the account that founded the incident leaves the id with the others: no id goes to another incident', async () => {
    const { into } = await split(mentions[0].report);
    expect(into).not.toBe(from);
    expect(await placed()).toEqual([into, from, from]);
  });

  test('done again after it was undone takes another id', async () => {
    const { into } = await split(mentions[1].report);
    await decide(file, { type: 'decision-undone', entry: (await file.head()).seq, reason });
    expect((await split(mentions[1].report)).into).not.toBe(into);
  });

  test('is not taken back by gathering, and not merged until a person undoes it', async () => {
    const { into } = await split(mentions[1].report);
    await gatherCase(file, by('recount'));
    expect(await placed()).toEqual([from, into, from]);
    await expect(decide(file, { type: 'incidents-merged', into: from, from: [into], reason })).rejects.toMatchObject({
      code: 'told-apart',
    });
    await decide(file, { type: 'decision-undone', entry: (await file.head()).seq, reason });
    expect(await placed()).toEqual([from, from, from]);
  });

  test.each([
    ['an account that it has not', () => '0000000000', 'no-report'],
    ['every account', () => 'all', 'nothing-left'],
  ])('of %s is refused', async (_, name, code) => {
    const accounts = name() === 'all' ? mentions.map(({ report }) => report) : [name()];
    await expect(split(...accounts)).rejects.toMatchObject({ code });
  });
});

test('a rehearsal shows what a decision would do, and writes nothing', async () => {
  const { seq } = await file.head();
  const { entry, before, after } = await rehearse(
    file,
    (db) => splitOf(db, from, [mentions[0].report], reason),
    by(),
    async (seen) => (await incidentSheet(seen, from)).line.reports,
  );
  expect({ entry: entry.seq, before, after }).toEqual({ entry: seq + 1, before: 3, after: 2 });
  expect((await file.head()).seq).toBe(seq);
  expect((await verify(file)).findings).toEqual([]);
});

test('a source is one however its name is written, and keeps what was said of it', async () => {
  const graded = (source: string, more: object): Decision => ({
    type: 'source-graded',
    source,
    reliability: 'F',
    ...more,
  });
  await decide(file, graded('Police', { sourceType: 'security' }));
  await decide(file, graded('police', { reliability: 'B', sourceType: 'security' }));
  const [police] = (await sourcesIn(file)).filter(({ name }) => /police/i.test(name));
  expect(police).toMatchObject({ name: 'police', reliability: 'B', type: 'security', graded: true });
  expect(police.claims).toBeGreaterThan(0);
});
