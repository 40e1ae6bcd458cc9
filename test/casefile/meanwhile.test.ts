import { beforeEach, describe, expect, test } from 'vitest';
import { type CaseFile, gatherCase, incidentIdOf } from '../../src/casefile/index.ts';
import { type Decision, Fault, type Reference } from '../../src/model/index.ts';
import { add, by, decide, newCase } from './case.ts';

const reason = 'as the test has it';

let file: CaseFile;
let claims: Reference[];
let incidents: string[];
let mentions: Reference[];
let seen: number;

beforeEach(async () => {
  file = await newCase();
  await add(
    file,
    'Gunmen killed 20 people in Bandiagara on 18 June 2022, police said.',
    'Herders burned the market of Djenne in Mali on 2 February 2021 and killed nine traders.',
  );
  await gatherCase(file, by('recount'));
  mentions = await file.tables.selectFrom('mention').select(['report', 'key']).orderBy('report').execute();
  incidents = mentions.map(incidentIdOf);
  claims = await file.tables.selectFrom('claim').select(['report', 'key']).where('about', '=', 'killed').execute();
  seen = (await file.head()).seq;
});

/** What a person who has seen the case as it stood at the beginning is told. */
const late = (decision: Decision): Promise<string> =>
  file
    .write((writing) => writing.decide([decision], by('B. Recorder'), seen))
    .then(
      () => 'written',
      (error) => (error instanceof Fault ? error.code : String(error)),
    );

const judge = (claim: Reference, judgement: 'accepted' | 'rejected'): Decision => ({
  type: 'claim-judged',
  claim,
  judgement,
  reason,
});
const merge = (): Decision => ({ type: 'incidents-merged', into: incidents[0], from: [incidents[1]], reason });
const withdraw = (incident: string): Decision => ({ type: 'incident-withdrawn', incident, reason });

describe('two people decide at once', () => {
  test.each<[string, () => Decision, () => Decision, string]>([
    ['on the same claim', () => judge(claims[0], 'accepted'), () => judge(claims[0], 'rejected'), 'decided-meanwhile'],
    ['on two claims', () => judge(claims[0], 'accepted'), () => judge(claims[1], 'rejected'), 'written'],
    [
      'on a name and its other name',
      () => ({ type: 'incident-renamed', incident: incidents[0], name: 'one' }),
      () => ({ type: 'incident-renamed', incident: incidents[0], name: 'two' }),
      'decided-meanwhile',
    ],
    [
      'on a name and a merge',
      () => ({ type: 'incident-renamed', incident: incidents[0], name: 'one' }),
      merge,
      'written',
    ],
    [
      'on apart and together',
      () => ({ type: 'incidents-different', incidents: [incidents[1], incidents[0]], reason }),
      merge,
      'told-apart',
    ],
    [
      'on a grade',
      () => ({ type: 'source-graded', source: 'Police', reliability: 'B' }),
      () => ({ type: 'source-graded', source: 'police', reliability: 'D' }),
      'decided-meanwhile',
    ],
  ])('%s', async (_, first, second, told) => {
    await decide(file, first());
    expect(await late(second())).toBe(told);
  });

  test('what was taken back meanwhile is told too', async () => {
    const [entry] = await decide(file, judge(claims[0], 'accepted'));
    seen = entry.seq;
    await decide(file, { type: 'decision-undone', entry: entry.seq, reason });
    expect(await late(judge(claims[0], 'rejected'))).toBe('decided-meanwhile');
  });

  test('a merge with an incident that came back meanwhile', async () => {
    const [entry] = await decide(file, withdraw(incidents[1]));
    seen = entry.seq;
    await decide(file, { type: 'decision-undone', entry: entry.seq, reason });
    expect(await late(merge())).toBe('decided-meanwhile');
  });

  test('who has seen everything decides as before, several at once too', async () => {
    await decide(file, judge(claims[0], 'accepted'));
    const { seq } = await file.head();
    const decisions = [judge(claims[0], 'rejected'), judge(claims[0], 'accepted'), merge()];
    const entries = await file.write((writing) => writing.decide(decisions, by(), seq));
    expect(entries).toHaveLength(3);
  });
});
