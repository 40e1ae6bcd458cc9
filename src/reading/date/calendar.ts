/** Calendar reckoning on ISO days (YYYY-MM-DD); no clock, no time zone. */

const DAY = 86_400_000;

export function isoDay(year: number, month: number, day: number): string {
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
}

export function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);
}

/** YYYY-MM, `months` after the month of `day`. */
export function addMonths(day: string, months: number): string {
  const [year, month] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 7);
}

/** Monday is 0. */
export function weekdayOf(day: string): number {
  return (new Date(day).getUTCDay() + 6) % 7;
}

/** Monday of the calendar week. */
export function mondayOf(day: string): string {
  return addDays(day, -weekdayOf(day));
}

/** Whether the calendar has that day; a 29 February is one without a year. */
export function isDay(month: number, day: number, year = 2000): boolean {
  return isoDay(year, month, day).endsWith(`-${pad(month)}-${pad(day)}`);
}

export function pad(number: number): string {
  return String(number).padStart(2, '0');
}

/** Easter Sunday of the Gregorian calendar, by the anonymous computus. */
export function easterOf(year: number): string {
  const a = year % 19;
  const century = Math.floor(year / 100);
  const rest = year % 100;
  const lunar = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * a + century - Math.floor(century / 4) - lunar + 15) % 30;
  const sunday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7;
  const shift = Math.floor((a + 11 * epact + 22 * sunday) / 451);
  const ordinal = epact + sunday - 7 * shift + 114;
  return isoDay(year, Math.floor(ordinal / 31), (ordinal % 31) + 1);
}
