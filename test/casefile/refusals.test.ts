import { beforeEach, describe, expect, test } from 'vitest';
import { type CaseFile, claimIdOf, gatherCase, incidentIdOf, openCase } from '../../src/casefile/index.ts';
import { type Decision, Fault, type Reference } from '../../src/model/index.ts';
import { add, by, decide, newCase } from './case.ts';

const REPORTS = [
  'Gunmen killed 20 people in Bandiagara on 18 June 2022, police said.',
  'A roadside bomb killed three soldiers near Gao in northern Mali on 15 May 2022, the army said.',
  'Herders burned the market of Djenne in Mali on 2 February 2021 and injured nine traders.',
];

const reason = 'as the test has it';
const NOBODY: Reference = { report: '0'.repeat(64), key: 'killed@1-2' };

let file: CaseFile;
let claims: Reference[];
let incidents: string[];
let mentions: Reference[];

beforeEach(async () => {
  file = await newCase();
  await add(file, ...REPORTS);
  await gatherCase(file, by('recount'));
  mentions = await file.tables.selectFrom('mention').select(['report', 'key']).orderBy('report').execute();
  incidents = mentions.map(incidentIdOf);
  claims = await file.tables.selectFrom('claim').select(['report', 'key']).where('about', '=', 'killed').execute();
});

/** The code of the fault with which the case refuses a decision; nothing was written. */
async function refusal(decision: Decision): Promise<string> {
  const { seq } = await file.head();
  const code = await decide(file, decision).then(
    () => 'written',
    (error) => (error instanceof Fault ? error.code : String(error)),
  );
  if (code !== 'written') expect((await file.head()).seq).toBe(seq);
  return code;
}

const merge = (into: string, ...from: string[]): Decision => ({ type: 'incidents-merged', into, from, reason });
const different = (a: string, b: string): Decision => ({ type: 'incidents-different', incidents: [a, b], reason });
const undo = (entry: number): Decision => ({ type: 'decision-undone', entry, reason });
const judge = (claim: Reference, judgement: 'accepted' | 'rejected' | 'corrected' | 'open', more = {}): Decision => ({
  type: 'claim-judged',
  claim,
  judgement,
  ...more,
});

describe('what the case has not is not decided on', () => {
  test.each<[string, () => Decision, string]>([
    ['a claim', () => judge(NOBODY, 'accepted'), 'no-claim'],
    ['a claim to grade', () => ({ type: 'claim-graded', claim: NOBODY, credibility: 2 }), 'no-claim'],
    [
      'an incident to rename',
      () => ({ type: 'incident-renamed', incident: 'inc-0000000000', name: 'x' }),
      'no-incident',
    ],
    ['an incident to take in', () => merge(incidents[0], 'inc-0000000000'), 'no-incident'],
    ['a report', () => ({ type: 'independence-decided', report: NOBODY.report, copies: null, reason }), 'no-report'],
    ['a rule', () => ({ type: 'rule-chosen', incident: null, rule: 'guess@1' }), 'unknown-rule'],
    [
      'an account of the incident that is split',
      () => ({ type: 'incident-split', from: incidents[0], into: 'inc-0000000000', mentions: [mentions[1]], reason }),
      'not-of-incident',
    ],
  ])('%s', async (_, decision, code) => {
    expect(await refusal(decision())).toBe(code);
  });
});

describe('incidents', () => {
  test('are not merged with themselves, nor told apart from themselves', async () => {
    expect(await refusal(merge(incidents[0], incidents[0]))).toBe('same-incident');
    expect(await refusal(merge(incidents[0], incidents[1], incidents[1]))).toBe('same-incident');
    expect(await refusal(different(incidents[0], incidents[0]))).toBe('same-incident');
  });

  test('are merged once, and never in a circle', async () => {
    const [a, b, c] = incidents;
    await decide(file, merge(a, b));
    expect(await refusal(merge(b, a))).toBe('incident-merged');
    expect(await refusal(merge(c, b))).toBe('incident-merged');
    await decide(file, merge(c, a));
    expect(await refusal(merge(b, c))).toBe('incident-merged');
  });

  test('that a person told apart are not merged, nor those merged with them, until that is taken back', async () => {
    const [a, b, c] = incidents;
    const [{ seq }] = await decide(file, different(a, b));
    expect(await refusal(different(b, a))).toBe('decided-already');
    await decide(file, merge(c, b));
    expect(await refusal(merge(a, c))).toBe('told-apart');
    await decide(file, undo(seq));
    expect(await refusal(merge(a, c))).toBe('written');
  });

  test('withdrawn are not decided on until that is taken back', async () => {
    const [{ seq }] = await decide(file, { type: 'incident-withdrawn', incident: incidents[0], reason });
    expect(await refusal(merge(incidents[1], incidents[0]))).toBe('incident-withdrawn');
    await decide(file, undo(seq));
    expect(await refusal(merge(incidents[1], incidents[0]))).toBe('written');
  });

  test('are not emptied by a split, nor split into one that is there', async () => {
    const [from, other] = incidents;
    const split = (into: string): Decision => ({
      type: 'incident-split',
      from,
      into,
      mentions: [mentions[0]],
      reason,
    });
    expect(await refusal(split('inc-0000000000'))).toBe('nothing-left');
    expect(await refusal(split(other))).toBe('incident-exists');
  });
});

describe('what is undone', () => {
  test.each([1, 2, 3, 8, 99])('entry %i decides nothing', async (entry) => {
    expect(await refusal(undo(entry))).toBe('no-decision');
  });

  test('is not undone again, and an undoing is not undone', async () => {
    const [{ seq }] = await decide(file, judge(claims[0], 'accepted'));
    const [undoing] = await decide(file, undo(seq));
    expect(await refusal(undo(seq))).toBe('undone-already');
    expect(await refusal(undo(undoing.seq))).toBe('no-decision');
  });
});

describe('a claim', () => {
  const value = { low: 31, high: null, vague: false, text: '31' };

  test.each<[string, () => Decision, string]>([
    ['rejected without a reason', () => judge(claims[0], 'rejected'), 'no-reason'],
    ['corrected without a reason', () => judge(claims[0], 'corrected', { value }), 'no-reason'],
    ['corrected to nothing', () => judge(claims[0], 'corrected', { reason }), 'no-correction'],
    ['accepted with another value', () => judge(claims[0], 'accepted', { value }), 'bad-decision'],
    [
      'of people corrected to a date',
      () => judge(claims[0], 'corrected', { value: { edtf: '2022' }, reason }),
      'wrong-value',
    ],
    [
      'corrected to more at least than at most',
      () => judge(claims[0], 'corrected', { value: { ...value, high: 30 }, reason }),
      'wrong-value',
    ],
    [
      'corrected to no bound at all',
      () => judge(claims[0], 'corrected', { value: { ...value, low: null }, reason }),
      'wrong-value',
    ],
    ['reopened that nobody decided', () => judge(claims[0], 'open'), 'decided-already'],
    ['judged for a reason that says nothing', () => judge(claims[0], 'accepted', { reason: '' }), 'bad-decision'],
  ])('%s', async (_, decision, code) => {
    expect(await refusal(decision())).toBe(code);
  });

  test('judged the same again says so, and fills no ledger', async () => {
    await decide(file, judge(claims[0], 'rejected', { reason }));
    expect(await refusal(judge(claims[0], 'rejected', { reason: 'for another reason' }))).toBe('decided-already');
    expect(await refusal(judge(claims[0], 'accepted'))).toBe('written');
  });

  test('is named in what is said of it', async () => {
    await expect(decide(file, judge(NOBODY, 'accepted'))).rejects.toThrow(claimIdOf(NOBODY));
  });
});

test('of several decisions that are written at once none is written when one is refused', async () => {
  const { seq } = await file.head();
  await expect(decide(file, judge(claims[0], 'accepted'), judge(NOBODY, 'accepted'))).rejects.toThrow(Fault);
  expect((await file.head()).seq).toBe(seq);
});

test('a second writer is held against what the first has written', async () => {
  const second = openCase(file.path);
  await decide(file, merge(incidents[0], incidents[1]));
  await expect(decide(second, merge(incidents[1], incidents[0]))).rejects.toThrow(incidents[0]);
  await second.close();
});
