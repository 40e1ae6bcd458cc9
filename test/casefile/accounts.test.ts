import { expect, test } from 'vitest';
import type { IncidentSheet } from '../../src/casefile/index.ts';
import { decide } from './case.ts';
import { sheetOf } from './sheet.ts';

const killed = (figure: string, voice = '') =>
  `Gunmen killed ${figure} people in the village of Bankass in Mali on 18 June 2022${voice}.`;

const voicesOf = ({ accounts }: IncidentSheet) => new Set(accounts.map(({ origin }) => origin));

test('two reports with one title are two voices, told apart by name', async () => {
  const sheet = await sheetOf([{ text: killed('20') }, { text: killed('31') }]);
  expect(voicesOf(sheet).size).toBe(2);
  expect(new Set([...sheet.tellers.values()].map(({ name }) => name)).size).toBe(2);
});

test('two reports of one publisher are one voice, and the later one holds', async () => {
  const sheet = await sheetOf([
    { text: killed('20'), publisher: 'Radio Plateau', published: '2022-06-19' },
    { text: killed('31'), publisher: 'radio plateau', published: '2022-06-20' },
  ]);
  expect(voicesOf(sheet).size).toBe(1);
  expect(sheet.tolls[0]).toMatchObject({ low: 31, high: 31 });
});

test('residents of two reports are two voices, the police of two reports one', async () => {
  const residents = await sheetOf([
    { text: killed('20', ', residents said') },
    { text: killed('31', ', residents said') },
  ]);
  expect(voicesOf(residents).size).toBe(2);
  const police = await sheetOf([{ text: killed('20', ', police said') }, { text: killed('31', ', Police said') }]);
  expect(voicesOf(police).size).toBe(1);
});

test('a copy speaks with the voice of what it copies, unless a person says that it is a source of its own', async () => {
  const text = `${killed('20', ', residents said')} They came on motorcycles before dawn and burned the market and two granaries, and left towards the river with three herds of cattle before soldiers came.`;
  const reports = [
    { text, published: '2022-06-19' },
    { text: `${text} The governor is expected on Monday.`, published: '2022-06-20' },
  ];
  const copied = await sheetOf(reports);
  expect(voicesOf(copied).size).toBe(1);
  const [original, copy] = [...copied.tellers.values()];
  expect([original.of, copy.of]).toEqual([null, original.report]);
  const decided = await sheetOf(reports, 'range@1', (file) =>
    decide(file, { type: 'independence-decided', report: copy.report, copies: null, reason: 'they met residents' }),
  );
  expect(voicesOf(decided).size).toBe(2);
});

test('outlets that cite each other are one voice, and that is told', async () => {
  const { accounts } = await sheetOf([
    { text: killed('20', ', Reuters reported'), publisher: 'AFP' },
    { text: killed('20', ', AFP reported'), publisher: 'Reuters' },
  ]);
  expect(new Set(accounts.map(({ origin, circle }) => `${origin} ${circle}`))).toEqual(new Set(['outlet:afp true']));
});

test('"another four" of the same voice on a later day is added by the rule that says so, and only by it', async () => {
  const reports = [
    { text: killed('26', ', police said'), published: '2022-06-19' },
    {
      text: `${killed('26', ', the army said')} Another four people died in hospital, police said.`,
      published: '2022-06-21',
    },
  ];
  const [range, cumulative] = [await sheetOf(reports), await sheetOf(reports, 'cumulative@1')];
  expect(range.tolls[0]).toMatchObject({ low: 26, high: 26 });
  expect(range.line.killed).toMatchObject({ low: 26, high: 26 });
  expect(cumulative.tolls[0]).toMatchObject({ low: 26, high: 30, derived: [{ made: 'sum', low: 30 }] });
});

test('a grade by any of its names holds of a voice', async () => {
  const { accounts } = await sheetOf([{ text: killed('20', ', the army said') }], 'hierarchy@1', (file) =>
    decide(file, { type: 'source-graded', source: 'Army', reliability: 'B' }),
  );
  expect(accounts.map(({ reliability }) => reliability)).toEqual(['B']);
});
