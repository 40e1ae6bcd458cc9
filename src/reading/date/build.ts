import type { Kept } from '../phrase/pattern.ts';
import { isDay, pad } from './calendar.ts';
import type { DateMeaning, DateUnit, PartOfDay } from './expression.ts';
import type { DateRule } from './lexicon.ts';
import { type DateToken, type Found, shortYear } from './token.ts';

type Made = Omit<Found, 'why'>;
type Calendar = Extract<DateMeaning, { kind: 'calendar' }>;

/** The date that a rule makes of what its pattern kept; null where the calendar has no such day. */
export function build(rule: DateRule, kept: readonly Kept<DateToken>[]): Found | null {
  const made = BUILDERS[rule.makes]?.(rule, capturesOf(kept)) ?? null;
  return made && { ...made, why: kept.flatMap(({ item }) => item.found?.why ?? []) };
}

interface Captures {
  /** The value in the sense that the slot asked for; undefined when the pattern has no such slot. */
  value<T>(name: string): T | undefined;
  found(name: string): Found | null;
  lower(name: string): string;
}

/** Narrower classes keep their value under the wider one's name. */
const WIDER: Readonly<Record<string, string>> = {
  safeMonth: 'month',
  fullWeekday: 'weekday',
  firstYear: 'nearYear',
  clockPart: 'part',
  dawnPart: 'part',
  ordinalDigits: 'ordinal',
};

function capturesOf(kept: readonly Kept<DateToken>[]): Captures {
  const one = (name: string) => kept.find((candidate) => candidate.name === name);
  return {
    value<T>(name: string) {
      const { group, item } = one(name) ?? {};
      return item?.senses.get(WIDER[group ?? ''] ?? group ?? '') as T | undefined;
    },
    found: (name) => one(name)?.item.found ?? null,
    lower: (name) => one(name)?.item.lower ?? '',
  };
}

const BUILDERS: Readonly<Record<string, (rule: DateRule, kept: Captures) => Made | null>> = {
  calendar: ({ which }, kept) => {
    const made = day({ ...written(kept), ...optional('which', which) });
    return made && swappable(kept) ? { meaning: { ...made.meaning, swappable: true } } : made;
  },
  easter: (_rule, kept) => ({
    meaning: { kind: 'easter', days: kept.value<number>('e') ?? 0, ...optional('year', kept.value<number>('y')) },
  }),
  days: (_rule, kept) => {
    const { month, year } = written(kept);
    const from = day({
      kind: 'calendar',
      ...optional('year', year),
      ...optional('month', month),
      ...optional('day', kept.value<number>('a')),
    });
    const to = day({
      kind: 'calendar',
      ...optional('year', year),
      ...optional('month', month),
      ...optional('day', kept.value<number>('b')),
    });
    return from && to && { meaning: { kind: 'range', from: from.meaning, to: to.meaning } };
  },
  month: ({ which }, kept) => ({ meaning: { ...written(kept), ...optional('which', which) } }),
  year: ({ naming }, kept) => ({ meaning: written(kept), ...(naming && { naming: true as const }) }),
  years: (_rule, kept) => {
    const [from, to] = [kept.value<number>('a') ?? 0, kept.value<number>('b') ?? 0];
    const ordered = {
      kind: 'range',
      from: { kind: 'calendar', year: from },
      to: { kind: 'calendar', year: to },
    } as const;
    return from < to ? { meaning: ordered } : null;
  },
  decade: (_rule, kept) => {
    const year = kept.value<number>('y') ?? 1;
    return year % 10 === 0 ? { meaning: { kind: 'decade', year } } : null;
  },
  season: ({ which }, kept) => ({
    meaning: {
      kind: 'season',
      season: kept.value<number>('s') ?? 21,
      ...optional('year', kept.value<number>('y')),
      ...optional('which', which),
    },
  }),
  weekday: ({ which, week, part }, kept) => ({
    ...optional('partOfDay', part),
    meaning: {
      kind: 'weekday',
      weekday: kept.value<number>('w') ?? 0,
      ...optional('which', which),
      ...optional('week', week),
    },
  }),
  shift: (rule, kept) => {
    const { sign = 0, anchor = 'publication', approximate, whole, elsewhere, behind } = rule;
    const part = rule.part ?? kept.value<PartOfDay>('p');
    const meaning = {
      kind: 'shift',
      unit: rule.unit ?? kept.value<DateUnit>('u') ?? 'day',
      amount: rule.amount ?? amountOf(kept, sign === 0 ? 0 : 1),
      sign,
      anchor,
      ...optional('of', elsewhere === true ? ({ kind: 'name' } as const) : undefined),
      ...optional('whole', whole),
      ...optional('approximate', approximate),
      ...optional('behind', behind),
    } as const;
    return { meaning, ...optional('partOfDay', part) };
  },
  window: ({ sign, anchor = 'publication' }, kept) => ({
    meaning: {
      kind: 'window',
      unit: kept.value<DateUnit>('u') ?? 'day',
      amount: amountOf(kept, 1),
      sign: sign === 1 ? 1 : -1,
      anchor,
    },
  }),
  name: () => ({ meaning: { kind: 'name' } }),
  duration: () => ({ meaning: { kind: 'duration' } }),
  clock: (_rule, kept) => ({
    meaning: { kind: 'clock' },
    ...timed(kept),
    ...optional('partOfDay', kept.value<PartOfDay>('p')),
  }),
  time: (_rule, kept) => {
    const time = clockTime(kept);
    return time === null ? null : { meaning: { kind: 'clock' }, time };
  },
  modifier: ({ modifier }, kept) => extend(kept, optional('modifier', modifier)),
  part: (_rule, kept) => extend(kept, optional('partOfDay', kept.value<PartOfDay>('p'))),
  at: (_rule, kept) => extend(kept, timed(kept)),
  join: (_rule, kept) => {
    const [weekday, date] = [kept.found('x'), kept.found('z')];
    const ordinal = kept.value<number>('d');
    if (weekday === null) return null;
    const meaning: DateMeaning | undefined = ordinal === undefined ? date?.meaning : { kind: 'calendar', day: ordinal };
    return meaning === undefined
      ? null
      : {
          ...trimmed(weekday),
          ...(date && trimmed(date)),
          ...optional('partOfDay', kept.value<PartOfDay>('p') ?? weekday.partOfDay),
          meaning,
        };
  },
  range: (_rule, kept) => {
    const [from, to] = [kept.found('x'), kept.found('z')];
    if (from?.meaning.kind === 'range' && to === null) return trimmed(from);
    return from && to && joinedRange(from.meaning, to.meaning);
  },
  from: (_rule, kept) => {
    const [shift, of] = [kept.found('x'), kept.found('z')];
    if (shift?.meaning.kind !== 'shift' || of === null) return null;
    return { ...trimmed(shift), meaning: { ...shift.meaning, of: of.meaning } };
  },
  since: (_rule, kept) => bounded(kept, 'from'),
  until: (_rule, kept) => bounded(kept, 'to'),
};

/** What an entry of the lexicon may make. */
export const builderNames: readonly string[] = Object.keys(BUILDERS);

/** What was written: any of year, month, day, in words or in one run of digits. */
function written(kept: Captures): Calendar {
  const [year, month, date] = isoParts(kept.value<string>('i')) ??
    fixedParts(kept) ??
    slashedParts(kept.value<string | number[]>('s')) ?? [
      kept.value<number>('y'),
      kept.value<number>('m'),
      kept.value<number>('d'),
    ];
  return { kind: 'calendar', ...optional('year', year), ...optional('month', month), ...optional('day', date) };
}

type Parts = readonly [year: number | undefined, month: number | undefined, day: number | undefined];

function isoParts(text: string | undefined): Parts | null {
  if (text === undefined) return null;
  const [year, month, date] = text.split('-').map(Number);
  return [year, month, date];
}

function fixedParts(kept: Captures): Parts | null {
  const fixed = kept.value<[number, number]>('f');
  return fixed === undefined ? null : [kept.value<number>('y'), fixed[0], fixed[1]];
}

/** 28/12/2016 and 12/28/2016; where both readings are days, the day is taken to stand first. */
function slashedParts(slashed: string | number[] | undefined): Parts | null {
  if (slashed === undefined) return null;
  if (typeof slashed !== 'string') return [slashed[0], slashed[1], slashed[2]];
  const [first, second, year] = slashed.split(/[/.]/u).map(Number);
  if (year === undefined) return [undefined, 0, 0];
  const full = year < 100 ? shortYear(year) : year;
  return second > 12 ? [full, first, second] : [full, second, first];
}

function swappable(kept: Captures): boolean {
  const slashed = kept.value<string | number[]>('s');
  if (typeof slashed !== 'string') return false;
  const [first, second] = slashed.split(/[/.]/u).map(Number);
  return first !== second && first <= 12 && second <= 12;
}

function day(calendar: Calendar): { meaning: Calendar } | null {
  const { year, month, day: date } = calendar;
  if (month === undefined && year === undefined && date !== undefined) return { meaning: calendar };
  if (month === undefined || date === undefined || month < 1 || month > 12) return null;
  return isDay(month, date, year) ? { meaning: calendar } : null;
}

/** A null amount is "several"; a pattern without the slot means `without`. */
function amountOf(kept: Captures, without: number): number | null {
  const amount = kept.value<number | null>('n');
  return amount === undefined ? without : amount;
}

function timed(kept: Captures): { time?: string } {
  return optional('time', kept.found('t')?.time);
}

/** HH:MM; null for an impossible hour. */
function clockTime(kept: Captures): string | null {
  const clock = kept.value<string | number>('t');
  if (clock === undefined) return null;
  const hhmm = typeof clock === 'number' && kept.lower('t').length === 4;
  const [hour, minute = 0] =
    typeof clock === 'string'
      ? clock.split(/[:.]/u).map(Number)
      : hhmm
        ? [Math.floor(clock / 100), clock % 100]
        : [clock];
  const half = kept.lower('h').replaceAll('.', '');
  const hours = half === 'pm' && hour < 12 ? hour + 12 : half === 'am' && hour === 12 ? 0 : hour;
  return hours < 24 && minute < 60 ? `${pad(hours)}:${pad(kept.value<number>('n') ?? minute)}` : null;
}

function extend(kept: Captures, more: Partial<Made>): Made | null {
  const found = kept.found('x');
  return found === null ? null : { ...trimmed(found), ...more };
}

function trimmed({ why: _why, ...made }: Found): Made {
  return made;
}

/** "from 30 April to 5 May 1980": what the first end leaves out, the second says. */
function joinedRange(from: DateMeaning, to: DateMeaning): Made {
  const lent =
    from.kind === 'calendar' && to.kind === 'calendar' && from.year === undefined ? optional('year', to.year) : {};
  return { meaning: { kind: 'range', from: { ...from, ...lent } as DateMeaning, to } };
}

function bounded(kept: Captures, side: 'from' | 'to'): Made | null {
  const found = kept.found('x');
  if (found === null || found.meaning.kind === 'range') return null;
  return {
    meaning:
      side === 'from'
        ? { kind: 'range', from: found.meaning, to: null }
        : { kind: 'range', from: null, to: found.meaning },
  };
}

/** `{ [name]: value }`, or nothing where there is no value. */
function optional<K extends string, V>(name: K, value: V | undefined): { [key in K]?: V } {
  return value === undefined ? {} : ({ [name]: value } as { [key in K]?: V });
}
