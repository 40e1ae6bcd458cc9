import { LACKS } from '../lists/lacks.ts';
import { daysOf, UNITS, type Unit } from './calendar.ts';
import type { Held } from './held.ts';

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

/** When incidents happened, in the finest unit that has room; `counted` are those whose people are added. */
export function timelineOf(found: readonly Held[], counted: readonly Held[]): Timeline {
  const undated = found.filter(({ lacks }) => (lacks & LACKS.date) !== 0).length;
  const unit = UNITS.find((one) => hasRoom(barsIn(found, one))) ?? 'year';
  const bars = barsIn(found, unit);
  const killed = barsIn(counted, unit);
  const within = [...bars.values()].reduce((sum, { length }) => sum + length, 0);
  return {
    unit,
    bars: [...bars]
      .toSorted(([one], [other]) => one - other)
      .map(([number, lines]) => ({
        ...daysOf(unit, number),
        incidents: lines.length,
        killedLow: added(killed.get(number), 'low'),
        killedHigh: added(killed.get(number), 'high'),
      })),
    undated,
    wide: found.length - undated - within,
  };
}

/** The incidents of each bar: those whose dates allow no day of another. */
function barsIn(lines: readonly Held[], unit: Unit): Map<number, Held[]> {
  const bars = new Map<number, Held[]>();
  for (const line of lines) {
    const { earliest, latest } = line;
    if (earliest === null || latest === null || earliest[unit] !== latest[unit]) continue;
    const bar = bars.get(earliest[unit]);
    if (bar === undefined) bars.set(earliest[unit], [line]);
    else bar.push(line);
  }
  return bars;
}

function hasRoom(bars: ReadonlyMap<number, unknown>): boolean {
  const numbers = [...bars.keys()];
  return numbers.length <= BARS && Math.max(...numbers) - Math.min(...numbers) < ROOM;
}

function added(lines: readonly Held[] | undefined, end: 'low' | 'high'): number | null {
  return lines?.reduce((sum, { ranges }) => sum + (ranges.killed?.[end] ?? 0), 0) ?? null;
}
