import { knowledgeJson } from '../knowledge.ts';

/** What a report's first lines say of itself. */
export interface Opening {
  readonly title?: string;
  /** ISO 8601 calendar date. */
  readonly published?: string;
}

/** `knowledge/<lang>/date-line.json`: the words a line may hold that gives nothing but a publication date. */
interface DateLineWords {
  /** Month name or abbreviation, lower-case, without full stop, to 1..12. */
  readonly months: Readonly<Record<string, number>>;
  /** Weekday name or abbreviation, lower-case, to 0 (Sunday) .. 6. */
  readonly weekdays: Readonly<Record<string, number>>;
  /** Words that may stand in such a line: "published", "on", "gmt"; not "date", which may as well be the incident's. */
  readonly fillers: readonly string[];
  /** What may be glued to a day's number: "st", "er". */
  readonly ordinals: readonly string[];
}

/** How many of the first lines may hold the date: headline, byline, place, date. */
const HEAD_LINES = 6;
const LONGEST_TITLE = 200;
const LONGEST_DATE_LINE = 80;

/**
 * Title and date as the text's first lines give them: a short first paragraph of one line without a full stop, with
 * more text after it; and, among the first lines, one that holds a whole date and nothing else. A wire's dateline
 * ("KABUL, March 12 -") names no year and so gives nothing.
 */
export function openingOf(text: string, lang: string): Opening {
  const lines = text.slice(0, 4000).split('\n');
  const filled = lines.filter((line) => line.trim() !== '').slice(0, HEAD_LINES);
  const published = filled.map((line) => dateOfLine(line, lang)).find((date) => date !== undefined);
  const first = filled[0]?.trim() ?? '';
  const at = lines.findIndex((line) => line.trim() !== '');
  const alone = lines[at + 1]?.trim() === '' || (filled[1] !== undefined && dateOfLine(filled[1], lang) !== undefined);
  const titled = alone && filled.length > 1 && looksLikeTitle(first) && dateOfLine(first, lang) === undefined;
  return { ...(titled ? { title: first } : {}), ...(published === undefined ? {} : { published }) };
}

/** Short, begins with a letter or quote, ends without the punctuation of a sentence or an introduction. */
function looksLikeTitle(line: string): boolean {
  return line.length <= LONGEST_TITLE && /^["'“‘«(]?[\p{Lu}\p{Lo}\d]/u.test(line) && !/[.:;,]["'”’»)]?$/.test(line);
}

/**
 * The calendar date that a line states if it states nothing else, e.g. "Monday, January 28, 2019", "5 July 2022",
 * "Published: 2022-07-05 10:30 GMT"; else undefined. A weekday that contradicts the date makes it undefined.
 */
export function dateOfLine(line: string, lang: string): string | undefined {
  if (line.length > LONGEST_DATE_LINE || !/\d{4}/.test(line)) return undefined;
  const words = wordsOf(lang);
  const iso = /\b(\d{4})-(\d{2})-(\d{2})(?:T[\d:.]+Z?)?\b/.exec(line);
  const rest = (iso ? line.replace(iso[0], ' ') : line).toLowerCase().replace(/\b\d{1,2}[:.h]\d{2}(?::\d{2})?\b/g, ' ');
  let [year, month, day] = iso ? iso.slice(1).map(Number) : [0, 0, 0];
  let weekday: number | undefined;
  for (const token of rest.match(/[\p{L}\p{M}]+|\d+[\p{L}]*|[^\s\p{L}\d]/gu) ?? []) {
    if (token in words.months && month === 0) month = words.months[token];
    else if (token in words.weekdays && weekday === undefined) weekday = words.weekdays[token];
    else if (/^\d{4}$/.test(token) && year === 0) year = Number(token);
    else if (/^\d{1,2}\D*$/.test(token) && day === 0 && isDay(token, words)) day = Number.parseInt(token, 10);
    else if (!words.fillers.includes(token) && !/^[,.:;()/–—+-]$/.test(token)) return undefined;
  }
  const date = isoDay(year, month, day);
  if (date === undefined || (weekday !== undefined && new Date(date).getUTCDay() !== weekday)) return undefined;
  return date;
}

function isDay(token: string, words: DateLineWords): boolean {
  const suffix = token.replace(/^\d+/, '');
  return suffix === '' || words.ordinals.includes(suffix);
}

/** The ISO date, or undefined where no such day is in the calendar or the year is not of the age of print. */
export function isoDay(year: number, month: number, day: number): string | undefined {
  if (!(year >= 1500 && year <= 2999)) return undefined;
  const time = new Date(Date.UTC(year, month - 1, day));
  if (time.getUTCMonth() !== month - 1 || time.getUTCDate() !== day) return undefined;
  return time.toISOString().slice(0, 10);
}

const known = new Map<string, DateLineWords>();
const NONE: DateLineWords = { months: {}, weekdays: {}, fillers: [], ordinals: [] };

/** A language without such a file gives only ISO dates. */
function wordsOf(lang: string): DateLineWords {
  const cached = known.get(lang);
  if (cached !== undefined) return cached;
  let words = NONE;
  try {
    words = knowledgeJson<DateLineWords>(`${lang}/date-line.json`);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  known.set(lang, words);
  return words;
}
