import { describe, expect, test } from 'vitest';
import type { Box } from '../../src/casefile/lists/found-by.ts';
import { LACKS } from '../../src/casefile/lists/lacks.ts';
import { clustersOf } from '../../src/casefile/overview/clusters.ts';
import { figuresOf } from '../../src/casefile/overview/figures.ts';
import type { HeldRow } from '../../src/casefile/overview/held.ts';
import {
  type Chosen,
  changedLines,
  chosenOf,
  type Lines,
  moreLines,
  noLines,
  resized,
  tally,
} from '../../src/casefile/overview/lines.ts';
import { timelineOf } from '../../src/casefile/overview/timeline.ts';

interface Known {
  readonly dates?: readonly [earliest: string | null, latest: string | null];
  readonly at?: readonly [lat: number, lon: number];
  readonly killed?: readonly [low: number, high: number, open: number];
  readonly injured?: readonly [low: number, high: number];
}

/** As it is read from the case; a line's row is one more than its slot. */
const rowsOf = (known: readonly Known[]): HeldRow[] =>
  known.map(({ dates, at, killed, injured }, i) => {
    const others = injured === undefined ? [] : [['injured', ...injured, 0]];
    return [
      i + 1,
      dates === undefined ? LACKS.date : 0,
      ...Array.from({ length: 5 }, () => '[]'),
      dates === undefined ? ' ' : dates.map((day) => day ?? '').join(' '),
      at === undefined ? '' : at.join(' '),
      JSON.stringify(killed ?? [null, null, null]),
      JSON.stringify(others),
      '[1,1,0]',
    ];
  });

/** Lines of which this is known, all of them chosen. */
function linesOf(known: readonly Known[]): [Lines, Chosen] {
  const rows = rowsOf(known);
  const lines = changedLines(
    noLines(),
    rows.map(([row]) => row),
    rows,
  );
  return [lines, chosenOf(lines.standing)];
}

const day = (date: string): Known => ({ dates: [date, date] });
const nobody = new Set<never>();

const timeline = (known: readonly Known[], within: ReadonlySet<number> = nobody) =>
  timelineOf(...linesOf(known), within);
const clusters = (known: readonly Known[], zoom: number, view?: Box) => clustersOf(...linesOf(known), zoom, view);

describe('a timeline', () => {
  const daysFrom = (first: string, count: number, apart: number) =>
    Array.from({ length: count }, (_, i) =>
      day(new Date(Date.parse(first) + i * apart * 86_400_000).toISOString().slice(0, 10)),
    );

  test.each<[what: string, known: Known[], unit: string, bars: number]>([
    ['nothing', [], 'day', 0],
    ['one day', [day('2022-06-18')], 'day', 1],
    ['120 days in a row', daysFrom('2022-01-01', 120, 1), 'day', 120],
    ['121 days in a row', daysFrom('2022-01-01', 121, 1), 'month', 5],
    ['few days far apart', daysFrom('2019-01-01', 40, 31), 'month', 40],
    ['a war, and one day long before it', [day('1994-04-07'), ...daysFrom('2021-01-01', 300, 1)], 'month', 11],
    ['fifty years', daysFrom('1970-01-01', 50, 366), 'year', 50],
    ['days before the common count of days', [day('1969-12-31'), day('1968-02-29')], 'month', 2],
  ])('of %s', (_, known, unit, bars) => {
    const told = timeline(known);
    expect([told.unit, told.bars.length]).toEqual([unit, bars]);
    expect(told.bars.reduce((sum, { incidents }) => sum + incidents, 0)).toBe(known.length);
  });

  test('puts no incident on a day that its date does not name', () => {
    const known = [
      day('2022-06-18'),
      { dates: ['2022-06-01', '2022-06-30'] },
      { dates: ['2022-06-01', null] },
      { dates: [null, null] },
      {},
    ] satisfies Known[];
    expect(timeline(known)).toMatchObject({
      unit: 'day',
      bars: [{ from: '2022-06-18', to: '2022-06-18', incidents: 1 }],
      wide: 3,
      undated: 1,
    });
  });

  test('has the first and last day of each bar', () => {
    expect(timeline([day('2024-02-03'), day('2020-11-01')]).bars.map(({ from, to }) => [from, to])).toEqual([
      ['2020-11-01', '2020-11-30'],
      ['2024-02-01', '2024-02-29'],
    ]);
  });

  test('adds figures, but not those of a part beside its whole, and says where none is known', () => {
    const one = day('2022-06-18');
    const known: Known[] = [
      { ...one, killed: [2, 3, 0] },
      { ...one, killed: [10, 20, 1] },
      { ...one, killed: [5, 5, 0] },
      day('2022-06-19'),
    ];
    expect(timeline(known, new Set([2])).bars).toMatchObject([
      { incidents: 3, killedLow: 12, killedHigh: 23 },
      { incidents: 1, killedLow: null, killedHigh: null },
    ]);
  });
});

describe('marks of a map', () => {
  test('hold every incident once, whatever the edges', () => {
    const degrees = [-180, -135, -90, -45, -1e-17, 0, 1e-17, 44.999_999_999_999_99, 45, 90, 135, 180];
    const spots = degrees.flatMap((lon) => [-90, -45, -1e-17, 0, 45, 90].map((lat) => [lat, lon] as const));
    const known = spots.map(([lat, lon]): Known => ({ at: [lat, lon] }));
    for (let zoom = 0; zoom <= 24; zoom++) {
      const { marks, outside } = clusters(known, zoom);
      expect(outside).toBe(0);
      expect(marks.reduce((sum, { incidents }) => sum + incidents, 0)).toBe(known.length);
      for (const { cell, incidents } of marks) {
        const inside = spots.filter(
          ([lat, lon]) => lon >= cell.west && lon < cell.east && lat >= cell.south && lat < cell.north,
        );
        expect(inside.length).toBe(incidents);
      }
    }
  });

  test('are 2,000 at most, with a coarser grid where there would be more', () => {
    const known = Array.from({ length: 6000 }, (_, i): Known => ({ at: [(i % 80) - 40, Math.floor(i / 80) * 2 - 75] }));
    const { marks } = clusters(known, 14);
    expect(marks.length).toBeLessThanOrEqual(2000);
    expect(marks.length).toBeGreaterThan(500);
    expect(marks.reduce((sum, { incidents }) => sum + incidents, 0)).toBe(6000);
  });

  test('outside the view are counted, not shown; a view may reach over the date line', () => {
    const known: Known[] = [{ at: [0, 179] }, { at: [0, -179] }, { at: [0, 0] }, {}];
    for (const view of [
      { west: 170, east: -170, south: -10, north: 10 },
      { west: 170, east: 190, south: -10, north: 10 },
      { west: -190, east: -170, south: -10, north: 10 },
    ]) {
      const { marks, nowhere, outside } = clusters(known, 6, view);
      expect([marks.length, nowhere, outside]).toEqual([2, 1, 1]);
    }
  });

  test('lie where their incidents lie on average', () => {
    const known: Known[] = [
      { at: [12, 13], killed: [1, 4, 0] },
      { at: [12, 13], killed: [1, 1, 0] },
      { at: [13.5, 14.5], killed: [2, 3, 0] },
    ];
    expect(clusters(known, 2).marks).toMatchObject([{ lat: 12.5, lon: 13.5, incidents: 3, row: null, killedHigh: 4 }]);
    expect(clusters(known, 8).marks.map(({ row }) => row)).toEqual([null, 3]);
  });
});

describe('sums', () => {
  const series: Known = { killed: [100, 132, 0] };
  const village: Known = { killed: [60, 60, 0] };
  const other: Known = { killed: [3, 5, 1] };
  const sums = (known: readonly Known[]) => figuresOf(...linesOf(known), [{ part: 2, whole: 1 }]);

  test.each<[what: string, known: Known[], sum: object]>([
    ['of nothing are not 0', [], { low: null, high: null, open: false, counted: 0, within: 0, unknown: 0 }],
    ['of what nobody tells are not 0', [{}], { low: null, high: null, open: true, counted: 0, within: 0, unknown: 1 }],
    [
      'are of the lowest and the highest',
      [{}, series, other, other],
      { low: 106, high: 142, open: true, counted: 3, within: 0, unknown: 1 },
    ],
    [
      'are open where one has no figure',
      [{}, series],
      { low: 100, high: 132, open: true, counted: 1, within: 0, unknown: 1 },
    ],
    [
      'leave a part to its whole',
      [series, village],
      { low: 100, high: 132, open: false, counted: 1, within: 1, unknown: 0 },
    ],
    [
      'count a part whose whole has no figure',
      [{}, village],
      { low: 60, high: 60, open: true, counted: 1, within: 0, unknown: 1 },
    ],
  ])('%s', (_, known, sum) => {
    expect(sums(known)[0]).toEqual({ measure: 'killed', ...sum });
  });

  test('count a part whose whole is not chosen', () => {
    const [lines] = linesOf([series, village]);
    const [killed] = figuresOf(lines, chosenOf(Uint32Array.of(0b10)), [{ part: 2, whole: 1 }]);
    expect(killed).toMatchObject({ low: 60, counted: 1, within: 0 });
  });

  test('leave out measures that nobody tells of, but for killed', () => {
    expect(sums([{ injured: [1, 2] }]).map(({ measure }) => measure)).toEqual(['killed', 'injured']);
  });
});

test('lines that are read piece by piece are the same as those read at once', () => {
  const known = Array.from({ length: 100 }, (_, i): Known => ({ at: [i % 90, i], killed: [i, i + 1, 0] }));
  const rows = rowsOf(known);
  let lines = noLines();
  for (let from = 0; from < rows.length; from += 7) lines = moreLines(lines, rows.slice(from, from + 7));
  const { slots, values: _, ...held } = resized(lines, lines.slots.size);
  const [{ slots: all, values: __, ...whole }] = linesOf(known);
  expect(held).toEqual(whole);
  expect(rows.map(([row]) => slots.of(row))).toEqual(rows.map(([row]) => all.of(row)));
});

test('lines that changed, came or went are counted as they are now', () => {
  const [before] = linesOf([day('2022-06-18'), day('2022-06-18'), day('2022-06-18')]);
  const now = (row: number, date: string): HeldRow => [
    row,
    0,
    '[]',
    '[]',
    '[]',
    '[]',
    '[]',
    `${date} ${date}`,
    '',
    '[null,null,null]',
    '[]',
    '[1,1,0]',
  ];
  const after = changedLines(before, [2, 3, 7], [now(3, '2022-06-19'), now(7, '2022-06-20')]);
  expect([...tally(before, 'dates', chosenOf(before.standing))].slice(0, 1)).toEqual([3]);
  expect([...tally(after, 'dates', chosenOf(after.standing))]).toEqual([1, 1, 1]);
});
