import { beforeEach, describe, expect, test } from 'vitest';
import {
  type CaseFile,
  type ClaimLine,
  claimLines,
  decideAll,
  type Outcome,
  theClaim,
} from '../../src/casefile/index.ts';
import { decisionsOf, type Said } from '../../src/cli/case/judging.ts';
import { saidIn, WORKLIST_HEAD, worklistLine } from '../../src/cli/case/worklist.ts';
import { readCsv, UTF8_MARK } from '../../src/exchange/csv.ts';
import type { Fault } from '../../src/model/index.ts';
import { add, by, newCase } from '../casefile/case.ts';

const REPORTS = [
  'Gunmen killed 20 people in Bandiagara on 18 June 2022, police said. Nine others were wounded.',
  'Armed men killed at least 15 villagers near Bankass, Mali, on 18 June 2022, according to residents.',
];

let file: CaseFile;
let lines: ClaimLine[];

const listed = async (): Promise<ClaimLine[]> => {
  const all = [];
  for await (const line of claimLines(file)) all.push(line);
  return all;
};

beforeEach(async () => {
  file = await newCase();
  await add(file, ...REPORTS);
  lines = await listed();
});

const killed = () => lines.find(({ about }) => about === 'killed')!;

/** What a person says of one claim, as typed; the code with which it is refused, or what then holds of the claim. */
async function said(words: Said, { id } = killed()) {
  const [{ refused }] = await decideAll(file, [async (db) => decisionsOf(await theClaim(db, id), words)], by());
  if (refused !== null) return refused.code;
  const { judgement, corrected, correctedGroup, credibility } = await theClaim(file.tables, id);
  return { judgement, corrected, correctedGroup, credibility };
}

describe('a person says of a claim', () => {
  const open = { judgement: 'open', corrected: null, correctedGroup: null, credibility: null };
  const reason = 'as the second page has it';

  test.each<[string, Said, unknown]>([
    ['that it is right', { decision: 'accept' }, { ...open, judgement: 'accepted' }],
    ['that it is right, and shows its value', { decision: ' Accept', value: '20' }, { ...open, judgement: 'accepted' }],
    ['that it is wrong', { decision: 'reject', reason }, { ...open, judgement: 'rejected' }],
    ['that it is wrong, not why', { decision: 'reject' }, 'no-reason'],
    ['how credible it is', { credibility: '2' }, { ...open, credibility: 2 }],
    ['a grade that is none', { credibility: '7' }, 'bad-credibility'],
    ['that it is right, with another value', { decision: 'accept', value: '31' }, 'not-corrected'],
    ['another value, and decides nothing', { value: '31' }, 'not-corrected'],
    ['another group, and decides nothing', { group: 'civilian' }, 'not-corrected'],
    ['a reason for nothing', { reason }, 'nothing-decided'],
    ['a word that decides nothing', { decision: 'yes' }, 'unknown-decision'],
    ['a value that is no figure', { decision: 'correct', value: 'many', reason }, 'unreadable-value'],
    ['a group that is none', { decision: 'correct', group: 'monks', reason }, 'unknown-group'],
    ['that it is to be corrected to what it says', { decision: 'correct', value: '20', reason }, 'no-correction'],
    [
      'another group',
      { decision: 'correct', group: 'civilian', reason },
      { ...open, judgement: 'corrected', correctedGroup: 'civilian' },
    ],
  ])('%s', async (_, words, result) => {
    expect(await said(words)).toEqual(result);
  });

  test.each<[string, number | null, number | null]>([
    ['31', 31, 31],
    ['1,200', 1200, 1200],
    ['31+', 31, null],
    ['31 or more', 31, null],
    ['at least 31', 31, null],
    ['up to 31', null, 31],
    ['12 to 31', 12, 31],
    ['12-31', 12, 31],
  ])('that it is %s', async (value, low, high) => {
    expect(await said({ decision: 'correct', value, reason })).toMatchObject({
      corrected: { low, high, vague: false },
    });
  });

  test('another day', async () => {
    const when = lines.find(({ about }) => about === 'when')!;
    expect(await said({ decision: 'correct', value: '2022-06-19', reason }, when)).toMatchObject({
      corrected: { edtf: '2022-06-19' },
    });
    expect(await said({ decision: 'correct', value: 'Sunday', reason }, when)).toBe('unreadable-value');
  });
});

describe('the list of claims', () => {
  /** Decides as a list says that a person gives back. */
  const taken = (text: string): Promise<Outcome[]> =>
    decideAll(
      file,
      readCsv(text, 'list.csv').map((record) => async (db) => {
        const { claim, ...words } = saidIn(record);
        return decisionsOf(await theClaim(db, claim), words);
      }),
      by(),
    );
  const written = async () => UTF8_MARK + WORKLIST_HEAD + (await listed()).map(worklistLine).join('');

  test('given back as it is changes nothing, whatever was decided', async () => {
    await said({ decision: 'correct', value: '31+', group: 'civilian', reason: 'a "misprint"', credibility: '2' });
    await said(
      { decision: 'accept' },
      lines.find(({ about }) => about === 'when'),
    );
    await said(
      { decision: 'reject', reason: '=told, twice' },
      lines.find(({ about }) => about === 'injured'),
    );
    const { seq } = await file.head();
    const outcomes = await taken(await written());
    expect(outcomes.filter(({ refused }) => refused !== null)).toEqual([]);
    expect((await file.head()).seq).toBe(seq);
  });

  test('with one bad line is not taken at all, and every bad line is told', async () => {
    const { seq } = await file.head();
    const list = `claim,decision,reason\n${lines[0].id},accept,\n${lines[1].id},reject,\nclm-000,accept,\n`;
    const codes = (await taken(list)).map(({ refused }) => (refused as Fault | null)?.code ?? null);
    expect(codes).toEqual([null, 'no-reason', 'no-claim']);
    expect((await file.head()).seq).toBe(seq);
  });

  test('with a column that nobody knows is not taken', async () => {
    const [{ refused }] = await taken(`claim,verdict\n${lines[0].id},accept\n`);
    expect(refused?.code).toBe('unknown-column');
  });
});
