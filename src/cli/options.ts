import { InvalidArgumentError } from 'commander';

/** An ISO 8601 calendar date that is in the calendar. */
export function calendarDate(text: string): string {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  if (!Number.isNaN(time) && new Date(time).toISOString().startsWith(text)) return text;
  throw new InvalidArgumentError('Write a day of the calendar as YYYY-MM-DD, for example 2022-07-05.');
}

/** An ISO 639-1 code; whether it can be read is for the reader to say. */
export function language(text: string): string {
  if (/^[a-z]{2}$/.test(text)) return text;
  throw new InvalidArgumentError('Write a language as its two letters, for example en.');
}

const MOST_JOBS = 64;

export function jobs(text: string): number {
  return wholeNumber(text, 1, MOST_JOBS);
}

/** The dossier is never laid out for less than 32 columns. */
export function columns(text: string): number {
  return wholeNumber(text, 32, 1000);
}

export function entryNumber(text: string): number {
  return wholeNumber(text, 0, 999_999_999);
}

/** Words that say something. */
export function words(text: string): string {
  if (text.trim() !== '') return text.trim();
  throw new InvalidArgumentError('Write some words.');
}

function wholeNumber(text: string, least: number, most: number): number {
  const number = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
  if (number >= least && number <= most) return number;
  throw new InvalidArgumentError(`Write a whole number from ${least} to ${most}.`);
}
