import { language } from './language.ts';
import { words } from './words.ts';

/** A count as claims and tolls have it: a null bound is open, and both null is not known. */
export interface Amount {
  readonly low: number | null;
  readonly high: number | null;
  readonly vague?: boolean;
}

const digits = new Intl.NumberFormat(language);
const t = words('terms');

/** A whole number in the language of the page. */
export const numberWords = (number: number): string => digits.format(number);

/**
 * A count in plain words: "132", "about 40", "101 or more", "at least 24 (vague)", "up to 12", "300 to 600", "none".
 * A count that is not bounded at all is "a number not given".
 */
export function amountWords({ low, high, vague = false }: Amount): string {
  if (high === null) {
    if (low === null) return t('amount.notGiven');
    return t(vague ? 'amount.atLeastVague' : 'amount.orMore', { low: numberWords(low) });
  }
  if (high === 0) return t('amount.none');
  const amount = plain(low ?? 0, high);
  return vague ? t('amount.about', { amount }) : amount;
}

function plain(low: number, high: number): string {
  if (low === high) return numberWords(high);
  if (low === 0) return t('amount.upTo', { high: numberWords(high) });
  return t('amount.range', { low: numberWords(low), high: numberWords(high) });
}
