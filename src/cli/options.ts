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

/** 0 is any that is free. */
export function port(text: string): number {
  return wholeNumber(text, 0, 65_535);
}

export function entryNumber(text: string): number {
  return wholeNumber(text, 0, 999_999_999);
}

/** Words that say something. */
export function words(text: string): string {
  if (text.trim() !== '') return text.trim();
  throw new InvalidArgumentError('Write some words.');
}

/** How many of something. */
export function quantity(text: string): number {
  return wholeNumber(text, 0, 999_999_999);
}

/** An ISO 3166-1 alpha-2 code. */
export function country(text: string): string {
  if (/^[a-z]{2}$/i.test(text)) return text.toUpperCase();
  throw new InvalidArgumentError('Write a country as its two letters, for example ML.');
}

/** West, south, east, north in degrees, as GeoJSON orders them; west above east reaches over the date line. */
export function box(text: string): { west: number; south: number; east: number; north: number } {
  const [west, south, east, north, ...more] = text.split(',').map((part) => (part.trim() === '' ? NaN : Number(part)));
  const within = (value: number, most: number) => Math.abs(value) <= most;
  if (
    within(west, 180) &&
    within(east, 180) &&
    within(south, 90) &&
    within(north, 90) &&
    south <= north &&
    more.length === 0
  )
    return { west, south, east, north };
  throw new InvalidArgumentError('Write west, south, east and north in degrees, for example -4.5,13,-3,15.');
}

/** Latitude and longitude in degrees. */
export function point(text: string): { lat: number; lon: number } {
  const [lat, lon, ...more] = text.split(',').map((part) => (part.trim() === '' ? NaN : Number(part)));
  if (Math.abs(lat) <= 90 && Math.abs(lon) <= 180 && more.length === 0) return { lat, lon };
  throw new InvalidArgumentError('Write latitude and longitude in degrees, for example 14.08,-3.52.');
}

export function kilometres(text: string): number {
  const km = text.trim() === '' ? Number.NaN : Number(text);
  if (km > 0 && km <= 20_000) return km;
  throw new InvalidArgumentError('Write how many kilometres, for example 5.');
}

function wholeNumber(text: string, least: number, most: number): number {
  const number = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
  if (number >= least && number <= most) return number;
  throw new InvalidArgumentError(`Write a whole number from ${least} to ${most}.`);
}
