import { addDays, addMonths, mondayOf, pad, weekdayOf } from './calendar.ts';
import type { DateMeaning } from './expression.ts';

type Shift = Extract<DateMeaning, { kind: 'shift' }>;
type Window = Extract<DateMeaning, { kind: 'window' }>;

/** Stands for the unknown year while days are counted. */
const SOME_YEAR = '2001';

/** EDTF of a relative date; null without anything to count from, or when the words do not say how many. */
export function shifted(meaning: Shift | Window, reference: string | null): string | null {
  if (reference === null) return null;
  const known = reference.replaceAll(/XXXX/gu, SOME_YEAR);
  const answer = meaning.kind === 'shift' ? shift(meaning, known) : window(meaning, known);
  return answer === null || known === reference ? answer : answer.replaceAll(/\b\d{4}(?=-|\/|$)/gu, 'XXXX');
}

function shift({ unit, amount, sign, whole, approximate }: Shift, reference: string): string | null {
  const ends = reference.replaceAll(/[?~%]/gu, '').split('/');
  const from = sign > 0 ? ends[ends.length - 1] : ends[0];
  if (from === '..' || from === '' || from.includes('X')) return null;
  if (sign === 0) return within(unit, reference, from, 0);
  if (amount === null) {
    const edge = within(unit, reference, from, 2 * sign);
    if (edge === null) return null;
    return sign < 0 ? `../${edge.split('/').at(-1)}` : `${edge.split('/')[0]}/..`;
  }
  const answer =
    unit === 'week' && whole !== true && from.length === 10
      ? addDays(from, 7 * amount * sign)
      : within(unit, reference, from, amount * sign);
  return answer !== null && approximate === true && !answer.includes('/') ? `${answer}~` : answer;
}

/** The day, week, month, year that lies `count` of its kind from `from`; never finer than `from` itself. */
function within(unit: Shift['unit'], reference: string, from: string, count: number): string | null {
  const precise = from.length === 10;
  switch (unit) {
    case 'hour':
      return precise ? addDays(from, Math.trunc(count / 24)) : from;
    case 'day':
      return precise ? (count === 0 ? reference : addDays(from, count)) : from;
    case 'week': {
      if (!precise) return from;
      const monday = addDays(mondayOf(from), 7 * count);
      return `${monday}/${addDays(monday, 6)}`;
    }
    case 'weekend': {
      if (!precise) return from;
      const current = weekdayOf(from) >= 5 ? 5 : -2;
      const saturday = addDays(mondayOf(from), count < 0 ? -2 : current + 7 * count);
      return `${saturday}/${addDays(saturday, 1)}`;
    }
    case 'month':
      return from.length < 7 ? from : addMonths(from, count);
    case 'year':
      return pad4(Number(from.slice(0, 4)) + count);
    case 'decade':
      return `${pad4(Number(from.slice(0, 4)) + 10 * count).slice(0, 3)}X`;
  }
}

function window({ unit, amount, sign }: Window, reference: string): string | null {
  if (amount === null || reference.length !== 10) return null;
  const days = { hour: Math.ceil(amount / 24), day: amount, week: 7 * amount, weekend: 7 * amount } as const;
  const coarse = {
    month: () => addMonths(reference, sign * amount),
    year: () => pad4(Number(reference.slice(0, 4)) + sign * amount),
    decade: () => pad4(Number(reference.slice(0, 4)) + sign * 10 * amount),
  } as const;
  const other =
    unit in days ? addDays(reference, sign * days[unit as keyof typeof days]) : coarse[unit as keyof typeof coarse]();
  const near = reference.slice(0, other.length);
  return sign < 0 ? `${other}/${near}` : `${near}/${other}`;
}

function pad4(year: number): string {
  return `${pad(Math.floor(year / 100))}${pad(year % 100)}`;
}
