import type { Count } from '../../model/index.ts';

const digits = new Intl.NumberFormat('en');

/**
 * A count in plain words: "132", "about 40", "101 or more", "at least 24 (vague)", "up to 12", "300 to 600", "none".
 * A count that its words do not bound at all is "a number not given".
 */
export function amountWords({ low, high, vague }: Pick<Count, 'low' | 'high' | 'vague'>): string {
  if (low === null && high === null) return 'a number not given';
  if (high === null) return vague ? `at least ${digits.format(low!)} (vague)` : `${digits.format(low!)} or more`;
  if (high === 0) return 'none';
  const about = vague ? 'about ' : '';
  if (low === high) return about + digits.format(high);
  if (low === null || low === 0) return `${about}up to ${digits.format(high)}`;
  return `${about}${digits.format(low)} to ${digits.format(high)}`;
}

/**
 * True when no number satisfies both counts. A vague exact figure ("about 40") admits its neighbours within a tenth.
 */
export function amountsConflict(a: Count, b: Count): boolean {
  const [aLow, aHigh] = bounds(a);
  const [bLow, bHigh] = bounds(b);
  return aHigh < bLow || bHigh < aLow;
}

function bounds({ low, high, vague }: Count): readonly [number, number] {
  const slack = vague && low !== null && low === high ? low / 10 : 0;
  return [(low ?? 0) - slack, (high ?? Number.POSITIVE_INFINITY) + slack];
}
