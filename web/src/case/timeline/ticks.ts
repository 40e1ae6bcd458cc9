const DAY = 86_400_000;

/** How far apart ticks may stand: so many days, months or years, about so many days long. */
const STEPS = [
  ...[1, 2, 7, 14].map((count) => ({ unit: 'day', count, days: count })),
  ...[1, 2, 3, 6].map((count) => ({ unit: 'month', count, days: count * 30.4 })),
  ...[1, 2, 5, 10, 20, 50, 100].map((count) => ({ unit: 'year', count, days: count * 365.2 })),
] as const;

export interface Ticks {
  readonly unit: 'day' | 'month' | 'year';
  readonly at: readonly Date[];
}

/** Round moments between two others, as many as there is room for. */
export function ticksBetween(start: Date, end: Date, room: number): Ticks {
  const days = (end.getTime() - start.getTime()) / DAY;
  const step = STEPS.find((one) => days / one.days <= room) ?? STEPS.at(-1)!;
  const at: Date[] = [];
  for (let date = firstOf(start, step); date <= end; date = after(date, step)) if (date >= start) at.push(date);
  return { unit: step.unit as Ticks['unit'], at };
}

type Step = (typeof STEPS)[number];

function firstOf(start: Date, { unit, count }: Step): Date {
  const [year, month, day] = [start.getUTCFullYear(), start.getUTCMonth(), start.getUTCDate()];
  if (unit === 'day') return new Date(Date.UTC(year, month, day));
  if (unit === 'month') return new Date(Date.UTC(year, Math.floor(month / count) * count, 1));
  return new Date(Date.UTC(Math.floor(year / count) * count, 0, 1));
}

function after(date: Date, { unit, count }: Step): Date {
  const next = new Date(date);
  if (unit === 'day') next.setUTCDate(next.getUTCDate() + count);
  else next.setUTCMonth(next.getUTCMonth() + (unit === 'month' ? count : 12 * count));
  return next;
}
