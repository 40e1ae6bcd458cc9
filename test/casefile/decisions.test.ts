import { describe, expect, test } from 'vitest';
import { type CaseFile, incidentIdOf } from '../../src/casefile/index.ts';
import type { Decision, Deed, Reference } from '../../src/model/index.ts';
import { add, append, decide, newCase } from './case.ts';

const REPORTS = [
  'Gunmen killed 20 people in Bandiagara on 18 June 2022, police said.',
  'Armed men killed at least 15 villagers in Bandiagara on 18 June 2022. The attackers burned the market.',
];

async function withReports() {
  const file = await newCase();
  await add(file, ...REPORTS);
  const mentions: Reference[] = await file.tables.selectFrom('mention').select(['report', 'key']).execute();
  const claims: Reference[] = await file.tables
    .selectFrom('claim')
    .select(['report', 'key'])
    .where('about', '=', 'killed')
    .execute();
  return { file, mentions, claims };
}

const founding = (mention: Reference): Deed => ({
  type: 'incidents-gathered',
  rule: 'gather@1',
  placed: [{ mention, incident: incidentIdOf(mention), score: null, why: ['first account'] }],
});

const judged = (claim: Reference, judgement: 'accepted' | 'rejected'): Decision => ({
  type: 'claim-judged',
  claim,
  judgement,
  reason: 'read again',
});

const judgementOf = (file: CaseFile, { report, key }: Reference) =>
  file.tables
    .selectFrom('claim')
    .select(['judgement', 'value', 'corrected'])
    .where('report', '=', report)
    .where('key', '=', key)
    .executeTakeFirstOrThrow();

describe('a report', () => {
  test('gives its claims and mentions under names that stand on words', async () => {
    const { claims, mentions } = await withReports();
    expect(claims.map(({ key }) => key).sort()).toEqual(['killed@14-23', 'killed@17-38']);
    expect(mentions.length).toBeGreaterThanOrEqual(2);
  });
});

describe('a judgement', () => {
  test('holds until the next one', async () => {
    const { file, claims } = await withReports();
    await decide(file, judged(claims[0], 'rejected'));
    expect((await judgementOf(file, claims[0])).judgement).toBe('rejected');
    await decide(file, judged(claims[0], 'accepted'));
    expect((await judgementOf(file, claims[0])).judgement).toBe('accepted');
    expect((await judgementOf(file, claims[1])).judgement).toBe('open');
  });

  test('undone, the one before it holds again', async () => {
    const { file, claims } = await withReports();
    await decide(file, judged(claims[0], 'rejected'));
    const [{ seq }] = await decide(file, judged(claims[0], 'accepted'));
    await decide(file, { type: 'decision-undone', entry: seq, reason: 'a slip' });
    expect((await judgementOf(file, claims[0])).judgement).toBe('rejected');
  });

  test('that corrects leaves what the machine read beside it', async () => {
    const { file, claims } = await withReports();
    const before = await judgementOf(file, claims[0]);
    const value = { low: 12, high: 12, vague: false, text: '20 people' };
    await decide(file, { type: 'claim-judged', claim: claims[0], judgement: 'corrected', value, reason: 'misprint' });
    const after = await judgementOf(file, claims[0]);
    expect(after.value).toBe(before.value);
    expect(JSON.parse(after.corrected ?? 'null')).toEqual(value);
  });
});

describe('incidents', () => {
  const standing = (file: CaseFile) =>
    file.tables.selectFrom('incident').select(['id', 'merged_into', 'withdrawn', 'name']).orderBy('founded').execute();

  test('merged, one leads to the other; undone, both stand', async () => {
    const { file, mentions } = await withReports();
    await append(file, ...mentions.slice(0, 2).map(founding));
    const [into, from] = mentions.map(incidentIdOf);
    const [{ seq }] = await decide(file, {
      type: 'incidents-merged',
      into,
      from: [from],
      reason: 'same village, same day',
    });
    expect((await standing(file)).map(({ merged_into }) => merged_into)).toEqual([null, into]);
    await decide(file, { type: 'decision-undone', entry: seq, reason: 'two villages' });
    expect((await standing(file)).map(({ merged_into }) => merged_into)).toEqual([null, null]);
  });

  test('split, the mentions told go to the new one; undone, they come back', async () => {
    const { file, mentions } = await withReports();
    await append(file, founding(mentions[0]));
    const from = incidentIdOf(mentions[0]);
    await append(file, {
      type: 'incidents-gathered',
      rule: 'gather@1',
      placed: [{ mention: mentions[1], incident: from, score: 0.9, why: ['same day', 'same town'] }],
    });
    const into = incidentIdOf(mentions[1]);
    const [{ seq }] = await decide(file, {
      type: 'incident-split',
      from,
      into,
      mentions: [mentions[1]],
      reason: 'another market',
    });
    const placed = () =>
      file.tables.selectFrom('mention').select('incident').where('key', '=', mentions[1].key).executeTakeFirstOrThrow();
    expect((await placed()).incident).toBe(into);
    await decide(file, { type: 'decision-undone', entry: seq, reason: 'the same market' });
    expect((await placed()).incident).toBe(from);
  });

  test('told apart stay told apart, in either order', async () => {
    const { file, mentions } = await withReports();
    await append(file, ...mentions.slice(0, 2).map(founding));
    const [a, b] = mentions.map(incidentIdOf);
    await decide(file, { type: 'incidents-different', incidents: [a, b], reason: 'two days' });
    expect(await file.tables.selectFrom('different').selectAll().execute()).toEqual([
      { a: [a, b].toSorted()[0], b: [a, b].toSorted()[1] },
    ]);
  });
});

describe('a newer reading of the same report', () => {
  test('keeps what was decided on claims whose words still match', async () => {
    const { file, claims } = await withReports();
    await decide(file, judged(claims[0], 'accepted'));
    const { reading } = await file.tables
      .selectFrom('report')
      .select('reading')
      .where('sha256', '=', claims[0].report)
      .executeTakeFirstOrThrow();
    await append(file, {
      type: 'reading-made',
      report: claims[0].report,
      reading: reading ?? '',
      reader: { name: 'recount-en', version: '9.9.9' },
    });
    expect((await judgementOf(file, claims[0])).judgement).toBe('accepted');
  });
});
