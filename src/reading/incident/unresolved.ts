import type { DateExpression } from '../date/index.ts';

/**
 * A name for a day that cannot be dated because the report has no date of publication: "Saturday" and "today" are
 * two days all the same. Null for anything wider or vaguer than a day.
 */
export function unresolvedDay({ meaning }: DateExpression): string | null {
  if (meaning.kind === 'weekday') return `weekday ${meaning.weekday}`;
  if (meaning.kind === 'shift' && meaning.unit === 'day' && meaning.anchor === 'publication' && meaning.amount !== null)
    return `day ${meaning.amount * meaning.sign}`;
  return null;
}
