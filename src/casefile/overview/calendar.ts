/** A day as it is counted: days and months from the beginning of 1970. */
export interface Calendar {
  readonly day: number;
  readonly month: number;
  readonly year: number;
}

/** The first and last day that a line's dates allow; null: no bound, or no date. */
export interface Dates {
  readonly earliest: Calendar | null;
  readonly latest: Calendar | null;
}

export const UNITS = ['day', 'month', 'year'] as const;
export type Unit = (typeof UNITS)[number];

const DAY_MS = 86_400_000;

/** Of two ISO 8601 days with a space between them, each of which may be empty. */
export function datesOf(text: string): Dates {
  const [earliest, latest] = text.split(' ').map((day) => (day === '' ? null : calendarOf(day)));
  return { earliest, latest };
}

function calendarOf(iso: string): Calendar {
  const date = new Date(iso);
  const year = date.getUTCFullYear();
  return { day: date.getTime() / DAY_MS, month: (year - 1970) * 12 + date.getUTCMonth(), year };
}

/** The first and last ISO 8601 day of the unit of this number. */
export function daysOf(unit: Unit, number: number): { from: string; to: string } {
  const [first, next] = [begins(unit, number), begins(unit, number + 1)];
  return { from: isoOf(first), to: isoOf(next - DAY_MS) };
}

function begins(unit: Unit, number: number): number {
  if (unit === 'day') return number * DAY_MS;
  const [year, month] = unit === 'year' ? [number, 0] : [1970 + Math.floor(number / 12), ((number % 12) + 12) % 12];
  return new Date(0).setUTCFullYear(year, month, 1);
}

const isoOf = (ms: number): string => new Date(ms).toISOString().slice(0, -'T00:00:00.000Z'.length);
