import type { IncidentTimeline } from '../../../../src/server/api/incidents/schema.ts';

export type Unit = IncidentTimeline['unit'];

/** Of an ISO day, how much names the period that it lies in. */
const NAMED = { day: 10, month: 7, year: 4 } as const;

/** From the first day of the period of one day to the last day of that of another, ISO 8601. */
export function periodsBetween(
  unit: Unit,
  first: string,
  last: string,
): { readonly from: string; readonly to: string } {
  const from = first.slice(0, NAMED[unit]).padEnd(7, '-01').padEnd(10, '-01');
  return { from, to: lastDay(unit, last) };
}

function lastDay(unit: Unit, day: string): string {
  if (unit === 'day') return day;
  const year = Number(day.slice(0, 4));
  const month = unit === 'year' ? 12 : Number(day.slice(5, 7));
  const length = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return `${day.slice(0, 4)}-${String(month).padStart(2, '0')}-${length}`;
}

/** The day after, as a moment: where a bar that ends with a day ends. */
export const endOf = (day: string): Date => new Date(Date.parse(day) + 86_400_000);
