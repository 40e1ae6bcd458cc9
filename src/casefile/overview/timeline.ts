import type { IncidentId } from '../../model/index.ts';
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

/** When incidents happened, in the finest unit that has room; the people of those `within` others are not added. */
export function timelineOf(found: readonly Held[], within: ReadonlySet<IncidentId>): Timeline {
  const undated = found.filter(({ lacks }) => (lacks & LACKS.date) !== 0).length;
  const unit = UNITS.find((one) => hasRoom(found, one)) ?? 'year';
  const bars = barsIn(found, unit, within);
  const placed = bars.reduce((sum, { incidents }) => sum + incidents, 0);
  return { unit, bars, undated, wide: found.length - undated - placed };
}

/** The bar that an incident stands in; null: its dates allow days of several, or have no bound. */
function barOf({ earliest, latest }: Held, unit: Unit): number | null {
  return earliest === null || latest === null || earliest[unit] !== latest[unit] ? null : earliest[unit];
}

function hasRoom(lines: readonly Held[], unit: Unit): boolean {
  const bars = new Set<number>();
  for (const line of lines) {
    const bar = barOf(line, unit);
    if (bar !== null) bars.add(bar);
    if (bars.size > BARS) return false;
  }
  return Math.max(...bars) - Math.min(...bars) < ROOM;
}

function barsIn(lines: readonly Held[], unit: Unit, within: ReadonlySet<IncidentId>): Bar[] {
  const bars = new Map<number, { incidents: number; killedLow: number | null; killedHigh: number | null }>();
  for (const line of lines) {
    const number = barOf(line, unit);
    if (number === null) continue;
    const bar = bars.get(number) ?? { incidents: 0, killedLow: null, killedHigh: null };
    bars.set(number, bar);
    bar.incidents++;
    const { killed } = line.ranges;
    if (killed === undefined || within.has(line.id)) continue;
    bar.killedLow = (bar.killedLow ?? 0) + killed.low;
    bar.killedHigh = (bar.killedHigh ?? 0) + killed.high;
  }
  return [...bars]
    .toSorted(([one], [other]) => one - other)
    .map(([number, bar]) => ({ ...daysOf(unit, number), ...bar }));
}
