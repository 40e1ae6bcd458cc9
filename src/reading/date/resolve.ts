import { type EdtfPrecision, edtfBounds, edtfPrecision, isEdtf } from '../../model/edtf.ts';
import { Fault } from '../../model/fault.ts';
import { addDays, addMonths, easterOf, isDay, mondayOf, pad, weekdayOf } from './calendar.ts';
import type { DateAnchor, DateExpression, DateMeaning } from './expression.ts';
import { shifted } from './shift.ts';

/** What the document says about time around an expression. */
export interface DateContext {
  /** ISO day; null when the report gives none. */
  readonly published: string | null;
  /** EDTF of the day (or month, or year) the story has reached; null before any. */
  readonly story: string | null;
  /** Fills a year that the words leave out, before publication does. */
  readonly year?: number;
}

export interface ResolvedDate extends Pick<DateExpression, 'partOfDay' | 'time' | 'modifier'> {
  /** null: the words are a date, but nothing says which. */
  readonly edtf: string | null;
  readonly earliest?: string;
  readonly latest?: string;
  readonly precision: EdtfPrecision;
  readonly anchor: 'absolute' | DateAnchor;
  readonly why: string;
}

/**
 * Which day, month or stretch the words mean. Throws `bad-publication-date` when the day of publication is no ISO day.
 */
export function resolveDate(expression: DateExpression, context: DateContext): ResolvedDate {
  const { published } = context;
  if (published !== null && !(/^\d{4}-\d{2}-\d{2}$/u.test(published) && isEdtf(published))) {
    throw new Fault(
      'bad-publication-date',
      `"${published}" is no day of publication.`,
      'Give it as an ISO day such as 2019-01-24, or as null.',
    );
  }
  const { meaning, ahead, partOfDay, time, modifier } = expression;
  const anchor = anchorOf(meaning, context);
  const answer = edtfOf(meaning, context, ahead === true);
  const edtf = answer !== null && isEdtf(answer) ? answer : null;
  const bounds = edtf === null ? { earliest: null, latest: null } : edtfBounds(edtf);
  return {
    edtf,
    ...(bounds.earliest !== null && { earliest: bounds.earliest }),
    ...(bounds.latest !== null && { latest: bounds.latest }),
    precision: edtf === null ? 'unknown' : edtfPrecision(edtf),
    anchor,
    ...(partOfDay && { partOfDay }),
    ...(time && { time }),
    ...(modifier && { modifier }),
    why: `${expression.why} (${reason(edtf, anchor, meaning, context)})`,
  };
}

function reason(
  edtf: string | null,
  anchor: ResolvedDate['anchor'],
  meaning: DateMeaning,
  context: DateContext,
): string {
  if (meaning.kind === 'duration') return 'how long, not when';
  if (edtf !== null)
    return anchor === 'absolute'
      ? 'as written'
      : `from the ${anchor === 'story' ? `story, ${context.story}` : `publication, ${context.published}`}`;
  return anchor === 'absolute'
    ? 'no such day'
    : `no date of ${anchor === 'story' ? 'the story so far' : 'publication'}`;
}

function anchorOf(meaning: DateMeaning, context: DateContext): ResolvedDate['anchor'] {
  switch (meaning.kind) {
    case 'shift':
    case 'window':
      return meaning.kind === 'shift' && meaning.of && meaning.of.kind !== 'name'
        ? anchorOf(meaning.of, context)
        : meaning.anchor;
    case 'clock':
      return 'story';
    case 'weekday':
      return 'publication';
    case 'range':
      return anchorOf(meaning.to ?? meaning.from ?? { kind: 'duration' }, context);
    case 'calendar':
    case 'season':
    case 'easter': {
      const filled = meaning.year === undefined && context.year === undefined && context.published !== null;
      return filled ? 'publication' : 'absolute';
    }
    default:
      return 'absolute';
  }
}

function edtfOf(meaning: DateMeaning, context: DateContext, ahead: boolean): string | null {
  const { published, story } = context;
  switch (meaning.kind) {
    case 'calendar':
      return calendarDay(meaning, context, ahead);
    case 'easter': {
      const year = meaning.year ?? context.year ?? (published === null ? undefined : Number(published.slice(0, 4)));
      if (year === undefined) return null;
      const day = addDays(easterOf(year), meaning.days);
      const early = meaning.year === undefined && !ahead && published !== null && day > published;
      return early ? addDays(easterOf(year - 1), meaning.days) : day;
    }
    case 'decade':
      return `${String(meaning.year).slice(0, 3)}X`;
    case 'season':
      return season(meaning, context);
    case 'weekday':
      return published === null ? null : weekday(meaning, published, ahead);
    case 'shift':
    case 'window': {
      if (meaning.kind === 'shift' && meaning.of !== undefined)
        return shifted(meaning, edtfOf(meaning.of, context, ahead));
      return shifted(meaning, meaning.anchor === 'story' ? story : published);
    }
    case 'clock':
      return story;
    case 'duration':
    case 'name':
      return null;
    case 'range':
      return range(meaning, context, ahead);
  }
}

type Of<K extends DateMeaning['kind']> = Extract<DateMeaning, { kind: K }>;

/** A missing year is the context's; else that of the nearest such day on or before publication; else unknown. */
function calendarDay(
  { year, month, day, which, swappable }: Of<'calendar'>,
  context: DateContext,
  ahead: boolean,
): string | null {
  const { published, story } = context;
  if (month === undefined) return day === undefined ? `${year}` : dayOfMonth(day, context);
  const tail = day === undefined ? pad(month) : `${pad(month)}-${pad(day)}`;
  const told = which === 'story' && story !== null && /^\d{4}/u.test(story) ? Number(story.slice(0, 4)) : undefined;
  const known = year ?? told ?? (which === undefined || which === 'story' ? context.year : undefined);
  if (swappable && year !== undefined && day !== undefined) return unsure(year, month, day, published);
  if (known !== undefined) return day === undefined || isDay(month, day, known) ? `${known}-${tail}` : null;
  if (published === null) return `XXXX-${tail}`;
  const own = Number(published.slice(0, 4));
  if (which === 'lastYear') return day === undefined || isDay(month, day, own - 1) ? `${own - 1}-${tail}` : null;
  const here = published.slice(5, 5 + tail.length);
  const nearest = tail <= here ? own : own - 1;
  const past = which === 'last' && tail === here ? own - 1 : nearest;
  const coming = tail > here || (tail === here && which !== 'next') ? own : own + 1;
  const chosen = which === 'this' ? own : which === 'next' || (ahead && which === undefined) ? coming : past;
  return day === undefined || isDay(month, day, chosen) ? `${chosen}-${tail}` : null;
}

/** "05/06/2019": the day first, as most of the world writes, unless only the other way lies before publication. */
function unsure(year: number, month: number, day: number, published: string | null): string {
  const dayFirst = `${year}-${pad(month)}-${pad(day)}`;
  const monthFirst = `${year}-${pad(day)}-${pad(month)}`;
  return `${published !== null && dayFirst > published && monthFirst <= published ? monthFirst : dayFirst}?`;
}

/** "On the 13th": of the story's month, or the one after it where that day is past; else the nearest before publication. */
function dayOfMonth(day: number, { published, story }: DateContext): string | null {
  const end = story?.split('/').at(-1) ?? '';
  const told = /^\d{4}-\d{2}(?:-\d{2})?$/u.test(end) ? end : null;
  if (told !== null) {
    const next = `${addMonths(told, 1)}-${pad(day)}`;
    const isPast = told.length > 7 && day < Number(told.slice(8)) && published !== null && next <= published;
    return isPast ? next : `${told.slice(0, 7)}-${pad(day)}`;
  }
  const reference = published;
  if (reference === null) return null;
  const month = day <= Number(reference.slice(8)) ? reference.slice(0, 7) : addMonths(reference, -1);
  return `${month}-${pad(day)}`;
}

/** First month of each season; winter is named by the year it begins in. */
const SEASON_BEGINS: Readonly<Record<number, number>> = { 21: 3, 22: 6, 23: 9, 24: 12 };

function season({ season: code, year, which }: Of<'season'>, { published, year: contextYear }: DateContext): string {
  const known = year ?? (which === undefined ? contextYear : undefined);
  if (known !== undefined) return `${known}-${code}`;
  if (published === null) return `XXXX-${code}`;
  const own = Number(published.slice(0, 4));
  const month = Number(published.slice(5, 7));
  const begins = SEASON_BEGINS[code];
  if (which === 'this') return `${own}-${code}`;
  if (which === 'next') return `${month < begins ? own : own + 1}-${code}`;
  const through = which === 'last' ? begins + 2 : begins - 1;
  return `${month > through ? own : own - 1}-${code}`;
}

function weekday({ weekday: wanted, which, week }: Of<'weekday'>, published: string, ahead: boolean): string {
  if (week !== undefined) return addDays(mondayOf(published), 7 * week + wanted);
  const back = (weekdayOf(published) - wanted + 7) % 7;
  const forth = (7 - back) % 7;
  if (which === 'next') return addDays(published, forth === 0 ? 7 : forth);
  if (which === 'last') return addDays(published, back === 0 ? -7 : -back);
  return ahead && which !== 'this' ? addDays(published, forth) : addDays(published, -back);
}

/** The end is read first; a beginning without a year is the last such day before it. */
function range({ from, to }: Of<'range'>, context: DateContext, ahead: boolean): string | null {
  const last = to && edtfOf(to, context, ahead);
  const year = last === null || !/^\d{4}/u.test(last) ? context.year : Number(last.slice(0, 4));
  const borrowed = year === undefined ? context : { ...context, year };
  let first = from && edtfOf(from, from.kind === 'calendar' ? borrowed : context, ahead);
  if ((from !== null && first === null) || (to !== null && last === null)) return null;
  if (first !== null && last !== null && from?.kind === 'calendar' && from.year === undefined && year !== undefined) {
    if (first > last) first = edtfOf(from, { ...context, year: year - 1 }, ahead);
  }
  if (from?.kind === 'weekday' && first !== null && last !== null && first > last) first = addDays(first, -7);
  if (first === last) return first;
  return `${first === null ? '..' : first.split('/')[0]}/${last === null ? '..' : (last.split('/')[1] ?? last)}`;
}
