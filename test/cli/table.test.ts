import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import type { IncidentLine } from '../../src/casefile/index.ts';
import { tableOf } from '../../src/cli/case/table.ts';

const LINE: IncidentLine = {
  id: 'inc-f355fxjbpz',
  name: 'Killing at Bankass, 2022-06-18; by armed men; 31 or more killed',
  named: false,
  edtf: '2022-06-18',
  earliest: '2022-06-18',
  latest: '2022-06-18',
  country: 'ML',
  admin1: 'Mopti',
  place: 'Bankass',
  spot: null,
  kinds: ['killing'],
  perpetrators: [{ name: 'armed men', actor: null }],
  merged: [],
  reports: 2,
  claims: 5,
  undecided: 5,
  killed: { low: 14, high: 31, open: true },
  differs: ['toll', 'actor'],
  withdrawn: null,
};

const row = (line: Partial<IncidentLine>, width = 80) => tableOf([{ ...LINE, ...line }], width)[1];

test('a line says id, date, place, killed, reports, what accounts differ on, and what it was', () => {
  expect(tableOf([LINE], 80)).toEqual([
    'incident       date       place       killed reports differ name',
    'inc-f355fxjbpz 2022-06-18 Bankass, ML 14-31+       2 ta     killing, armed men',
  ]);
});

test('no incident, no head', () => {
  expect(tableOf([], 80)).toEqual([]);
});

describe('a date is', () => {
  test.each([
    ['2022-06-18', '2022-06-18', '2022-06-18'],
    ['2022-06-01', '2022-06-30', '2022-06 '],
    ['2024-02-01', '2024-02-29', '2024-02 '],
    ['2022-01-01', '2022-12-31', '2022 '],
    ['2022-06-18', '2022-06-20', '2022-06-18+'],
    ['2022-06-18', null, '2022-06-18+'],
    [null, '2022-06-18', '..2022-06-18'],
  ])('from %s to %s: %s', (earliest, latest, shown) => {
    expect(row({ earliest, latest }).slice(15)).toMatch(new RegExp(`^${shown.replace(/[.+]/g, '\\$&')}`));
  });
});

test("a person's name for it stands as it was given", () => {
  expect(row({ named: true, name: 'The raid' })).toMatch(/ The raid$/);
});

test.each([80, 120])('no line is wider than %i columns, whatever names it holds', (width) => {
  const names = ['Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch', 'バマコの中央市場の近く', 'a\u202e\nb'];
  const lines = names.map((name) => ({ ...LINE, named: true, name, place: name }));
  for (const line of tableOf(lines, width)) expect(stringWidth(line)).toBeLessThanOrEqual(width);
});
