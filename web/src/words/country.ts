import { language } from './language.ts';

const regions = new Intl.DisplayNames(language, { type: 'region', fallback: 'code' });

/** The name of a country (ISO 3166-1 alpha-2) in the language of the page; a code that nobody knows as it stands. */
export function countryName(code: string): string {
  return /^[A-Z]{2}$/.test(code) ? (regions.of(code) ?? code) : code;
}
