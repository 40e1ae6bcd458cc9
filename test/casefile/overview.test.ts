import { describe, expect, test } from 'vitest';
import { LACKS } from '../../src/casefile/lists/lacks.ts';
import { clustersOf } from '../../src/casefile/overview/clusters.ts';
import { figuresOf } from '../../src/casefile/overview/figures.ts';
import { type Held, heldOf, newWords, type Ranges } from '../../src/casefile/overview/held.ts';
import { timelineOf } from '../../src/casefile/overview/timeline.ts';

type Known = {
  dates?: [string | null, string | null];
  at?: [lat: number, lon: number];
  killed?: [number, number, number];
};

const words = newWords();
let row = 0;

/** A line of which this is known. */
function line({ dates, at, killed }: Known): Held {
  const [earliest, latest] = dates ?? [null, null];
  const [lat, lon] = at?.map(String) ?? [null, null];
  const [low, high, open] = killed ?? [null, null, null];
  const lacks = dates === undefined ? LACKS.date : 0;
  const none = '[]';
  row++;
  return heldOf(
    [row, `inc-${row}`, earliest, latest, lacks, lat, lon, none, none, none, none, none, low, high, open, none],
    words,
  );
}

const day = (date: string): Held => line({ dates: [date, date] });
const nobody = new Set<never>();

describe('a timeline', () => {
  const daysFrom = (first: string, count: number, apart: number) =>
    Array.from({ length: count }, (_, i) =>
      day(new Date(Date.parse(first) + i * apart * 86_400_000).toISOString().slice(0, 10)),
    );

  test.each<[what: string, lines: Held[], unit: string, bars: number]>([
    ['nothing', [], 'day', 0],
    ['one day', [day('2022-06-18')], 'day', 1],
    ['120 days in a row', daysFrom('2022-01-01', 120, 1), 'day', 120],
    ['121 days in a row', daysFrom('2022-01-01', 121, 1), 'month', 5],
    ['few days far apart', daysFrom('2019-01-01', 40, 31), 'month', 40],
    ['a war, and one day long before it', [day('1994-04-07'), ...daysFrom('2021-01-01', 300, 1)], 'month', 11],
    ['fifty years', daysFrom('1970-01-01', 50, 366), 'year', 50],
    ['days before the common count of days', [day('1969-12-31'), day('1968-02-29')], 'month', 2],
  ])('of %s', (_, lines, unit, bars) => {
    const timeline = timelineOf(lines, nobody);
    expect([timeline.unit, timeline.bars.length]).toEqual([unit, bars]);
    expect(timeline.bars.reduce((sum, { incidents }) => sum + incidents, 0)).toBe(lines.length);
  });

  test('puts no incident on a day that its date does not name', () => {
    const month = line({ dates: ['2022-06-01', '2022-06-30'] });
    const since = line({ dates: ['2022-06-01', null] });
    const anyDay = line({ dates: [null, null] });
    expect(timelineOf([day('2022-06-18'), month, since, anyDay, line({})], nobody)).toMatchObject({
      unit: 'day',
      bars: [{ from: '2022-06-18', to: '2022-06-18', incidents: 1 }],
      wide: 3,
      undated: 1,
    });
  });

  test('has the first and last day of each bar', () => {
    expect(timelineOf([day('2024-02-03'), day('2020-11-01')], nobody).bars.map(({ from, to }) => [from, to])).toEqual([
      ['2020-11-01', '2020-11-30'],
      ['2024-02-01', '2024-02-29'],
    ]);
  });

  test('adds figures, and says where none is known', () => {
    const dates: [string, string] = ['2022-06-18', '2022-06-18'];
    const part = line({ dates, killed: [5, 5, 0] });
    const lines = [line({ dates, killed: [2, 3, 0] }), line({ dates, killed: [10, 20, 1] }), part, day('2022-06-19')];
    expect(timelineOf(lines, new Set([part.id])).bars).toMatchObject([
      { incidents: 3, killedLow: 12, killedHigh: 23 },
      { incidents: 1, killedLow: null, killedHigh: null },
    ]);
  });
});

describe('marks of a map', () => {
  test('hold every incident once, whatever the edges', () => {
    const degrees = [-180, -135, -90, -45, -1e-17, 0, 1e-17, 44.999_999_999_999_99, 45, 90, 135, 180];
    const lines = degrees.flatMap((lon) => [-90, -45, -1e-17, 0, 45, 90].map((lat) => line({ at: [lat, lon] })));
    for (let zoom = 0; zoom <= 24; zoom++) {
      const { marks, outside } = clustersOf(lines, zoom);
      expect(outside).toBe(0);
      for (const { cell, incidents } of marks) {
        const inside = lines.filter(
          ({ lat, lon }) => lon! >= cell.west && lon! < cell.east && lat! >= cell.south && lat! < cell.north,
        );
        expect(inside.length).toBe(incidents);
      }
    }
  });

  test('are 2,000 at most, with a coarser grid where there would be more', () => {
    const lines = Array.from({ length: 6000 }, (_, i) => line({ at: [(i % 80) - 40, Math.floor(i / 80) * 2 - 75] }));
    const { marks } = clustersOf(lines, 14);
    expect(marks.length).toBeLessThanOrEqual(2000);
    expect(marks.length).toBeGreaterThan(500);
    expect(marks.reduce((sum, { incidents }) => sum + incidents, 0)).toBe(6000);
  });

  test('outside the view are counted, not shown; a view may reach over the date line', () => {
    const lines = [line({ at: [0, 179] }), line({ at: [0, -179] }), line({ at: [0, 0] }), line({})];
    for (const view of [
      { west: 170, east: -170, south: -10, north: 10 },
      { west: 170, east: 190, south: -10, north: 10 },
      { west: -190, east: -170, south: -10, north: 10 },
    ]) {
      const { marks, nowhere, outside } = clustersOf(lines, 6, view);
      expect([marks.length, nowhere, outside]).toEqual([2, 1, 1]);
    }
  });

  test('lie where their incidents lie on average', () => {
    const lines = [line({ at: [10, 20], killed: [1, 4, 0] }), line({ at: [11, 21], killed: [2, 3, 0] })];
    expect(clustersOf(lines, 2).marks).toMatchObject([{ lat: 10.5, lon: 20.5, incidents: 2, id: null, killedHigh: 4 }]);
    expect(clustersOf(lines, 8).marks.map(({ id }) => id)).toEqual(lines.map(({ id }) => id));
  });
});

describe('sums', () => {
  const killed = (lines: Held[], parts: { part: string; whole: string }[] = []) => figuresOf(lines, parts)[0];
  const [series, village, other, unknown] = [
    line({ killed: [100, 132, 0] }),
    line({ killed: [60, 60, 0] }),
    line({ killed: [3, 5, 1] }),
    line({}),
  ];

  test.each<[what: string, lines: Held[], sum: object]>([
    ['of nothing are not 0', [], { low: null, high: null, open: false, counted: 0, within: 0, unknown: 0 }],
    [
      'of what nobody tells are not 0',
      [unknown],
      { low: null, high: null, open: true, counted: 0, within: 0, unknown: 1 },
    ],
    [
      'are of the lowest and the highest',
      [series, other],
      { low: 103, high: 137, open: true, counted: 2, within: 0, unknown: 0 },
    ],
    [
      'are open where one has no figure',
      [series, unknown],
      { low: 100, high: 132, open: true, counted: 1, within: 0, unknown: 1 },
    ],
    [
      'leave a part to its whole',
      [series, village],
      { low: 100, high: 132, open: false, counted: 1, within: 1, unknown: 0 },
    ],
    [
      'count a part whose whole is not found',
      [village],
      { low: 60, high: 60, open: false, counted: 1, within: 0, unknown: 0 },
    ],
  ])('%s', (_, lines, sum) => {
    expect(killed(lines, [{ part: village.id, whole: series.id }])).toEqual({ measure: 'killed', ...sum });
  });

  test('leave out measures that nobody tells of, but for killed', () => {
    const ranges: Ranges = { injured: { low: 1, high: 2, open: false } };
    expect(figuresOf([{ ...unknown, ranges }], []).map(({ measure }) => measure)).toEqual(['killed', 'injured']);
  });
});
