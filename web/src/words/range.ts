import { amountWords, numberWords } from './amount.ts';
import { words } from './words.ts';

/** From the lowest to the highest figure; `open`: it may be more. A null bound is not known. */
export interface Range {
  readonly low: number | null;
  readonly high: number | null;
  readonly open: boolean;
}

const t = words('terms');

/** A range in plain words: "100 to 132", "300 or more", "100 to 132 or more"; both bounds null: "a number not given". */
export function rangeWords({ low, high, open }: Range): string {
  if (!open || high === null || low === high) return amountWords({ low, high: open ? null : high });
  return t('amount.rangeOrMore', { range: amountWords({ low, high }) });
}

/** The same for a narrow column: "100–132", "300+". */
export function rangeDigits({ low, high, open }: Range): string {
  const digits = [...new Set([low, high])].flatMap((bound) => (bound === null ? [] : [numberWords(bound)]));
  return `${digits.join('–')}${open ? '+' : ''}`;
}
