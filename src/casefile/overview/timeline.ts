import { LACKS } from '../lists/lacks.ts';
import { type Dates, daysOf, UNITS, type Unit } from './calendar.ts';
import { type Chosen, type Lines, tally } from './lines.ts';

export interface Bar {
  /** First and last ISO 8601 day. */
  readonly from: string;
  readonly to: string;
  readonly incidents: number;
  /** Lowest and highest figures of killed added; null: of none a figure is known. */
  readonly killedLow: number | null;
  readonly killedHigh: number | null;
}

export interface Timeline {
  readonly unit: Unit;
  /** In the order of time; those without an incident are left out. */
  readonly bars: readonly Bar[];
  /** Incidents of which no account gives a date. */
  readonly undated: number;
  /** Incidents whose dates allow days of several bars, or have no bound: which of them it was is not known. */
  readonly wide: number;
}

/** Bars that a page has room for, and days, months or years from the first bar to the last. */
const BARS = 120;
const ROOM = 480;

/** When the chosen incidents happened, in the finest unit that has room; people of those `within` others are not added. */
export function timelineOf(lines: Lines, chosen: Chosen, within: ReadonlySet<number>): Timeline {
  const times = tally(lines, 'dates', chosen);
  const told = [...times.keys()].filter((number) => times[number] > 0);
  const dates = told.map((number) => lines.values.dates.valueOf(number));
  const unit = UNITS.find((one) => hasRoom(dates, one)) ?? 'year';
  const bars = barsIn(lines, chosen, within, unit);
  const placed = bars.reduce((sum, { incidents }) => sum + incidents, 0);
  const undated = undatedIn(lines, chosen);
  return { unit, bars, undated, wide: chosen.slots.length - undated - placed };
}

/** The bar that a date stands in; null: it allows days of several, or has no bound. */
function barOf({ earliest, latest }: Dates, unit: Unit): number | null {
  return earliest === null || latest === null || earliest[unit] !== latest[unit] ? null : earliest[unit];
}

function hasRoom(dates: readonly Dates[], unit: Unit): boolean {
  const bars = new Set(dates.flatMap((date) => barOf(date, unit) ?? []));
  return bars.size <= BARS && Math.max(...bars) - Math.min(...bars) < ROOM;
}

function undatedIn({ lacks }: Lines, { slots }: Chosen): number {
  let undated = 0;
  for (const slot of slots) if ((lacks[slot] & LACKS.date) !== 0) undated++;
  return undated;
}

function barsIn({ columns, values }: Lines, { slots }: Chosen, within: ReadonlySet<number>, unit: Unit): Bar[] {
  const bars = new Map<number, { incidents: number; killedLow: number | null; killedHigh: number | null }>();
  const barOfDate = Array.from({ length: values.dates.size }, (_, date) => {
    const number = barOf(values.dates.valueOf(date), unit);
    if (number === null) return null;
    const bar = bars.get(number) ?? { incidents: 0, killedLow: null, killedHigh: null };
    bars.set(number, bar);
    return bar;
  });
  for (const slot of slots) {
    const bar = barOfDate[columns.dates[slot]];
    if (bar === null) continue;
    bar.incidents++;
    const killed = values.killed.valueOf(columns.killed[slot]);
    if (killed === null || within.has(slot)) continue;
    bar.killedLow = (bar.killedLow ?? 0) + killed.low;
    bar.killedHigh = (bar.killedHigh ?? 0) + killed.high;
  }
  return [...bars]
    .filter(([, { incidents }]) => incidents > 0)
    .toSorted(([one], [other]) => one - other)
    .map(([number, bar]) => ({ ...daysOf(unit, number), ...bar }));
}
