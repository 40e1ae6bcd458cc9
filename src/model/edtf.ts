import { Fault } from './fault.ts';

/**
 * The part of the Extended Date/Time Format (ISO 8601-2) that readings use: a day, month, season (21 spring to
 * 24 winter) or year; unknown digits as X (`199X`, `XXXX-06-24`); `?` uncertain, `~` approximate, `%` both, after the
 * whole date; intervals `2019-01-14/2019-01-20`, open on one side as `2015/..`.
 */
export interface EdtfDate {
  /** Four digits or X; where X stands, X stands to the end. */
  readonly year: string;
  /** 01 to 12, 21 to 24 for a season, or XX. */
  readonly month: string | null;
  /** 01 to 31, or XX. */
  readonly day: string | null;
  readonly qualifier: '' | '?' | '~' | '%';
}

/** A null end is open: `..`. */
export interface EdtfInterval {
  readonly from: EdtfDate | null;
  readonly to: EdtfDate | null;
}

export type Edtf = EdtfDate | EdtfInterval;

export type EdtfPrecision = 'day' | 'week' | 'month' | 'year' | 'decade' | 'interval' | 'unknown';

/** Throws `bad-edtf` for text outside the subset, such as a 30th of February. */
export function parseEdtf(text: string): Edtf {
  const edtf = readEdtf(text);
  if (edtf !== null) return edtf;
  throw new Fault(
    'bad-edtf',
    `"${text}" is no EDTF date.`,
    'Write 2022-06-18, 2022-06, 2022, 199X, XXXX-06-24 or an interval such as 2015/...',
  );
}

export function isEdtf(text: string): boolean {
  return readEdtf(text) !== null;
}

/** The one text of a date: `parseEdtf(formatEdtf(x))` equals x. */
export function formatEdtf(edtf: Edtf): string {
  if (!('from' in edtf))
    return [edtf.year, edtf.month, edtf.day].filter((part) => part !== null).join('-') + edtf.qualifier;
  return `${edtf.from === null ? '..' : formatEdtf(edtf.from)}/${edtf.to === null ? '..' : formatEdtf(edtf.to)}`;
}

/** First and last ISO calendar day the text allows; null where it sets no bound (an open end, an unknown year). */
export function edtfBounds(text: string): { earliest: string | null; latest: string | null } {
  const edtf = parseEdtf(text);
  if ('from' in edtf) {
    return {
      earliest: edtf.from && limits(edtf.from).earliest,
      latest: edtf.to && limits(edtf.to).latest,
    };
  }
  return limits(edtf);
}

/** 'week' is an interval from a Monday to its Sunday; a day of an unknown year is still a 'day'. */
export function edtfPrecision(text: string): EdtfPrecision {
  const edtf = parseEdtf(text);
  if ('from' in edtf) {
    const { earliest, latest } = edtfBounds(text);
    const days = earliest && latest ? (Date.parse(latest) - Date.parse(earliest)) / DAY : 0;
    const fromDay = edtf.from?.day ?? null;
    return days === 6 && fromDay !== null && new Date(earliest ?? 0).getUTCDay() === 1 ? 'week' : 'interval';
  }
  if (edtf.day !== null && edtf.day !== 'XX') return 'day';
  if (edtf.month !== null && edtf.month !== 'XX') return Number(edtf.month) > 12 ? 'interval' : 'month';
  if (/^\d{4}$/u.test(edtf.year)) return 'year';
  return /^\d{3}X$/u.test(edtf.year) ? 'decade' : 'unknown';
}

const DAY = 86_400_000;
const DATE = /^(?<year>\d{4}|\d{3}X|\d{2}XX|XXXX)(?:-(?<month>\d{2}|XX)(?:-(?<day>\d{2}|XX))?)?(?<qualifier>[?~%]?)$/u;

function readEdtf(text: string): Edtf | null {
  const ends = text.split('/');
  if (ends.length === 1) return readDate(text);
  if (ends.length !== 2 || ends.every((end) => end === '..')) return null;
  const [from, to] = ends.map((end) => (end === '..' ? null : (readDate(end) ?? undefined)));
  if (from === undefined || to === undefined) return null;
  const first = from && limits(from).earliest;
  const last = to && limits(to).latest;
  return first !== null && last !== null && first > last ? null : { from, to };
}

function readDate(text: string): EdtfDate | null {
  const parts = DATE.exec(text)?.groups;
  if (parts === undefined) return null;
  const { year, month = null, day = null, qualifier } = parts;
  const season = month !== null && Number(month) >= 21 && Number(month) <= 24;
  const monthFits = month === null || month === 'XX' || season || (Number(month) >= 1 && Number(month) <= 12);
  const dayFits =
    day === null || (day === 'XX' && !season) || (!season && Number(day) >= 1 && Number(day) <= daysIn(year, month));
  return monthFits && dayFits ? { year, month, day, qualifier: qualifier as EdtfDate['qualifier'] } : null;
}

/** Days of the month; the longest it can have where year or month is unknown. */
function daysIn(year: string, month: string | null): number {
  if (month === null || month === 'XX') return 31;
  const leap = /^\d{4}$/u.test(year) ? Number(year) : 2000;
  return new Date(Date.UTC(leap, Number(month), 0)).getUTCDate();
}

/** Meteorological seasons of the northern half; winter runs into the next year. */
const SEASONS: Readonly<Record<string, readonly [number, number]>> = {
  21: [3, 5],
  22: [6, 8],
  23: [9, 11],
  24: [12, 14],
};

function limits({ year, month, day }: EdtfDate): { earliest: string | null; latest: string | null } {
  if (year === 'XXXX') return { earliest: null, latest: null };
  const first = Number(year.replaceAll('X', '0'));
  const last = Number(year.replaceAll('X', '9'));
  if (month === null || month === 'XX') return { earliest: iso(first, 1, 1), latest: iso(last, 12, 31) };
  const [from, to] = SEASONS[month] ?? [Number(month), Number(month)];
  if (day === null || day === 'XX') return { earliest: iso(first, from, 1), latest: iso(last, to + 1, 0) };
  return { earliest: iso(first, from, Number(day)), latest: iso(last, to, Number(day)) };
}

function iso(year: number, month: number, day: number): string {
  const date = new Date(Date.UTC(2000, month - 1, day));
  date.setUTCFullYear(year + Math.floor((month - 1) / 12), (month - 1) % 12, day);
  return date.toISOString().slice(0, 10);
}
