import { describe, expect, test } from 'vitest';
import { excludedTopics, type Telling, type TotalTold } from '../../src/reckoning/disagree/excluding.ts';

const SILENT: Telling = { earliest: null, latest: null, spots: [], country: null, actors: [] };

const on = (...days: [earliest: string | null, latest: string | null][]) =>
  excludedTopics(
    days.map(([earliest, latest]) => ({ ...SILENT, earliest, latest })),
    [],
  );

type Place = [lat: number, lon: number, radiusKm: number];

const BANKASS: Place = [14.08, -3.52, 5];
const DOUENTZA: Place = [14.75, -2.94, 5];

/** Accounts, each with the places that it gives. */
const at = (...accounts: Place[][]) =>
  excludedTopics(
    accounts.map((places) => ({ ...SILENT, spots: places.map(([lat, lon, radiusKm]) => ({ lat, lon, radiusKm })) })),
    [],
  );

const by = (...actors: string[][]) =>
  excludedTopics(
    actors.map((own) => ({ ...SILENT, actors: own })),
    [],
  );

const killed = (...totals: [low: number | null, high: number | null, group?: TotalTold['group']][]) =>
  excludedTopics(
    [],
    totals.map(([low, high, group = 'unknown']) => ({ measure: 'killed', group, low, high })),
  );

test('what is not known excludes nothing', () => {
  expect(excludedTopics([SILENT, SILENT], [])).toEqual([]);
});

describe('tolls exclude each other', () => {
  test.each<[string, Parameters<typeof killed>]>([
    [
      'two numbers',
      [
        [14, 14],
        [20, 20],
      ],
    ],
    [
      'a number and more than it',
      [
        [20, 20],
        [31, null],
      ],
    ],
    [
      'more civilians than people',
      [
        [20, 20],
        [31, null, 'civilian'],
      ],
    ],
    [
      'two numbers of children',
      [
        [2, 2, 'child'],
        [5, 5, 'child'],
      ],
    ],
  ])('%s', (_, totals) => expect(killed(...totals)).toEqual(['toll']));

  test.each<[string, Parameters<typeof killed>]>([
    [
      'a number and as many or more',
      [
        [20, 20],
        [14, null],
      ],
    ],
    [
      'ranges that meet',
      [
        [10, 20],
        [20, 30],
      ],
    ],
    [
      'people, and the children among them',
      [
        [14, 14],
        [5, 5, 'child'],
      ],
    ],
    [
      'civilians and soldiers',
      [
        [12, 12, 'civilian'],
        [2, 2, 'combatant'],
      ],
    ],
    [
      'people, and more attackers',
      [
        [3, 3],
        [9, 9, 'attacker'],
      ],
    ],
  ])('but not %s', (_, totals) => expect(killed(...totals)).toEqual([]));

  test('only of one measure', () => {
    const totals: TotalTold[] = [
      { measure: 'killed', group: 'unknown', low: 3, high: 3 },
      { measure: 'injured', group: 'unknown', low: 9, high: 9 },
    ];
    expect(excludedTopics([], totals)).toEqual([]);
  });
});

describe('dates exclude each other', () => {
  test('without a common day', () => {
    expect(on(['2022-06-18', '2022-06-18'], ['2022-06-19', '2022-06-19'])).toEqual(['date']);
  });

  test('but not a day and its month, nor where one has no end', () => {
    expect(on(['2022-06-18', '2022-06-18'], ['2022-06-01', '2022-06-30'], ['2015-01-01', null])).toEqual([]);
  });
});

describe('places exclude each other', () => {
  test('where their circles do not meet', () => {
    expect(at([BANKASS], [DOUENTZA])).toEqual(['place']);
  });

  test('but not a village and the province around it', () => {
    expect(at([BANKASS], [[14.49, -4.19, 150]])).toEqual([]);
  });

  test('but not where one that gives several gives the other’s too', () => {
    expect(at([BANKASS, DOUENTZA], [DOUENTZA])).toEqual([]);
    expect(at([BANKASS, DOUENTZA], [DOUENTZA], [BANKASS])).toEqual(['place']);
  });

  test('in two countries, points or none', () => {
    expect(
      excludedTopics(
        [
          { ...SILENT, country: 'ML' },
          { ...SILENT, country: 'BF' },
        ],
        [],
      ),
    ).toEqual(['place']);
  });
});

describe('actors exclude each other', () => {
  test('that are two', () => {
    expect(by(['jnim', 'al qaeda'], ['forces-ml'])).toEqual(['actor']);
  });

  test('but not where one report names both, or one is part of the other', () => {
    expect(by(['jnim', 'forces-ml'], ['forces-ml'])).toEqual([]);
    expect(by(['katiba-macina', 'al qaeda'], ['jnim', 'al qaeda'])).toEqual([]);
  });
});
