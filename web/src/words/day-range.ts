import { dateWords } from './date.ts';
import { language } from './language.ts';

const SHORT = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});

export interface Dated {
  /** Null: no account gives a date. */
  readonly edtf: string | null;
  /** ISO 8601 days; null: no bound. */
  readonly earliest: string | null;
  readonly latest: string | null;
}

/** When something may have happened, for a narrow column: "17–18 Jun 2022", "June 2022". Null: no date is known. */
export function shortDate({ edtf, earliest, latest }: Dated): string | null {
  if (edtf === null) return null;
  const plain = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$|\//.test(edtf);
  if (!plain || earliest === null || latest === null || isPeriod(edtf, earliest, latest)) return dateWords(edtf);
  return SHORT.formatRange(new Date(earliest), new Date(latest));
}

/** A whole year or month is told as one. */
const isPeriod = (edtf: string, earliest: string, latest: string) =>
  edtf.length <= 7 &&
  earliest.startsWith(edtf) &&
  latest.startsWith(edtf) &&
  earliest.slice(edtf.length) < latest.slice(edtf.length);
