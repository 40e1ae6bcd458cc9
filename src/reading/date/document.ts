import { edtfBounds, edtfPrecision } from '../../model/edtf.ts';
import { addDays, pad } from './calendar.ts';
import type { DateExpression, DateMeaning } from './expression.ts';
import { type DateContext, type ResolvedDate, resolveDate } from './resolve.ts';

/** With a date of publication, a year is borrowed only from a date this few sentences away. */
const NEARBY = 3;

/** A day without a year that lies this few days before publication is news, whatever years stand near by. */
const NEWS = 31;

/**
 * The dates of a whole document, in text order, each resolved by what stood before it: the same month with a year
 * near by, a year that opens the sentence, the day of publication (or the report's own dateline), and the story's day.
 */
export function resolveDates(expressions: readonly DateExpression[], published: string | null): ResolvedDate[] {
  const issued = published ?? dateline(expressions);
  let day: string | null = null;
  let latest: string | null = null;
  return expressions.map((expression) => {
    const reached = needsDay(expression.meaning) ? (day ?? latest) : latest;
    const read = (one: DateExpression, story: string | null) =>
      resolveDate(one, context(one, expressions, issued, story));
    const story =
      expression.meaning.kind === 'clock' ? (dayOfSentence(expression, expressions, read) ?? reached) : reached;
    const resolved = withinReport(read(expression, story), expression, expressions, issued);
    if (resolved.edtf !== null && expression.dateline !== true && movesStory(expression)) {
      latest = resolved.edtf;
      if (isDay(resolved.edtf)) day = resolved.edtf;
    }
    return resolved;
  });
}

/** "3 May", "Friday", "yesterday". */
const namesDay = (meaning: DateMeaning): boolean =>
  meaning.kind === 'calendar' ||
  meaning.kind === 'weekday' ||
  (meaning.kind === 'shift' && meaning.anchor === 'publication' && meaning.unit === 'day');

/** "In a pre-dawn raid on Friday": a time belongs to the nearest day named in its own sentence. */
function dayOfSentence(
  clock: DateExpression,
  all: readonly DateExpression[],
  read: (expression: DateExpression, story: string | null) => ResolvedDate,
): string | null {
  const days = all
    .filter(({ sentence, meaning }) => sentence === clock.sentence && namesDay(meaning))
    .map((expression) => ({ edtf: read(expression, null).edtf, distance: Math.abs(expression.from - clock.from) }))
    .filter(({ edtf }) => edtf !== null && isDay(edtf));
  return days.sort((a, b) => a.distance - b.distance)[0]?.edtf ?? null;
}

/**
 * "this week" in a report without a date: the month that all days of the report are of, since it was written then.
 * Months that differ, or no day at all, say nothing.
 */
function withinReport(
  resolved: ResolvedDate,
  { meaning }: DateExpression,
  all: readonly DateExpression[],
  issued: string | null,
): ResolvedDate {
  const isCurrent =
    meaning.kind === 'shift' &&
    meaning.anchor === 'publication' &&
    meaning.sign === 0 &&
    (meaning.unit === 'week' || meaning.unit === 'month');
  if (!isCurrent || issued !== null) return resolved;
  const months = new Set(
    all.flatMap((other) =>
      calendar(other.meaning).map(({ year, month, day }) =>
        month === undefined || day === undefined ? '' : `${year ?? 'XXXX'}-${pad(month)}`,
      ),
    ),
  );
  const [edtf] = months;
  if (months.size !== 1 || edtf === '') return resolved;
  const { earliest, latest } = edtfBounds(edtf);
  return {
    ...resolved,
    edtf,
    ...(earliest !== null && { earliest }),
    ...(latest !== null && { latest }),
    precision: 'month',
    anchor: 'absolute',
    why: `${resolved.why}; in the month of the report`,
  };
}

function isDay(edtf: string): boolean {
  return edtfPrecision(edtf) === 'day';
}

function context(
  expression: DateExpression,
  all: readonly DateExpression[],
  issued: string | null,
  story: string | null,
): DateContext {
  const year =
    (isNews(expression, issued) && headingYear(expression, all) === undefined
      ? undefined
      : sameMonthYear(expression, all, issued !== null)) ??
    openingYear(expression, all) ??
    headingYear(expression, all) ??
    (issued === null ? namedYear(all) : undefined);
  return { published: issued, story, ...(year !== undefined && { year }) };
}

function isNews(expression: DateExpression, issued: string | null): boolean {
  if (issued === null || expression.meaning.kind !== 'calendar') return false;
  const { latest } = resolveDate(expression, { published: issued, story: null });
  return latest !== undefined && latest >= addDays(issued, -NEWS);
}

/** "in May 2006 ... on 10 May": the year of the nearest date in the same month that has one. */
function sameMonthYear(expression: DateExpression, all: readonly DateExpression[], near: boolean): number | undefined {
  const wanted = calendar(expression.meaning)[0];
  if (wanted?.month === undefined || wanted.year !== undefined || wanted.which !== undefined) return undefined;
  const distance = (other: DateExpression) => Math.abs(other.sentence - expression.sentence);
  const known = all
    .filter((other) => other.dateline !== true && (!near || distance(other) <= NEARBY))
    .flatMap((other) => calendar(other.meaning).map(({ month, year }) => ({ month, year, distance: distance(other) })))
    .filter(({ month, year }) => month === wanted.month && year !== undefined);
  return known.sort((a, b) => a.distance - b.distance)[0]?.year;
}

/** "In 2005, on June 3 ...": a year that opens the sentence holds for the dates after it. */
function openingYear(expression: DateExpression, all: readonly DateExpression[]): number | undefined {
  const opening = all.find(({ sentence, from }) => sentence === expression.sentence && from <= 2);
  if (opening === undefined || opening === expression || opening.meaning.kind !== 'calendar') return undefined;
  return opening.meaning.month === undefined ? opening.meaning.year : undefined;
}

/** The year that heads the part of the report: the last that stood alone on its line. */
function headingYear(expression: DateExpression, all: readonly DateExpression[]): number | undefined {
  const heading = all.findLast((other) => other.heading === true && other.sentence < expression.sentence);
  return heading?.meaning.kind === 'calendar' ? heading.meaning.year : undefined;
}

/** The year in the name of the event that the report opens with. */
function namedYear(all: readonly DateExpression[]): number | undefined {
  const first = all.find(({ sentence, naming }) => sentence === 0 && naming === true);
  return first?.meaning.kind === 'calendar' ? first.meaning.year : undefined;
}

function dateline(all: readonly DateExpression[]): string | null {
  const line = all.find((expression) => expression.dateline === true);
  const edtf = line && resolveDate(line, { published: null, story: null }).edtf;
  return edtf != null && /^\d{4}-\d{2}-\d{2}$/u.test(edtf) ? edtf : null;
}

function calendar(meaning: DateMeaning): Extract<DateMeaning, { kind: 'calendar' }>[] {
  if (meaning.kind === 'calendar') return [meaning];
  if (meaning.kind !== 'range') return [];
  return [meaning.from, meaning.to].flatMap((end) => (end === null ? [] : calendar(end)));
}

/** Whether the words count from a day, so that a year mentioned in passing is no story to count from. */
function needsDay(meaning: DateMeaning): boolean {
  if (meaning.kind === 'clock') return true;
  return (
    (meaning.kind === 'shift' || meaning.kind === 'window') && ['hour', 'day', 'week', 'weekend'].includes(meaning.unit)
  );
}

function movesStory({ meaning, naming }: DateExpression): boolean {
  if (meaning.kind === 'range') return meaning.from !== null && meaning.to !== null;
  return naming !== true && ['calendar', 'easter', 'weekday', 'shift'].includes(meaning.kind);
}
