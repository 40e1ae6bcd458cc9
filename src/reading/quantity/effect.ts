import type { Figure } from './figure.ts';
import type { Effect } from './lexicon.ts';

type Values = Partial<Pick<Figure, 'low' | 'high' | 'vague' | 'shape' | 'relative' | 'fraction' | 'ofWhole'>>;

/** What each effect makes of the one or two figures in its pattern; null: it does not apply to these. */
export const EFFECTS: Readonly<Record<Effect, (first: Figure, second: Figure) => Values | null>> = {
  exact: () => ({}),
  more: () => ({ relative: 'more' }),
  near: ({ shape }) => ({ vague: true, shape: shape === 'exact' ? 'approximate' : shape }),
  floor: ({ low, vague }) => (low === null ? null : { low, high: null, vague, shape: 'bound' }),
  above: (q) => (q.low === null ? {} : { low: step(q, q.low, 1), high: null, vague: q.vague, shape: 'bound' }),
  below: (q) => (q.high === null ? (q.fraction ? {} : null) : { low: 0, high: step(q, q.high, -1), shape: 'bound' }),
  ceiling: ({ high, fraction }) => (fraction !== undefined ? {} : { low: 0, high, shape: 'bound' }),
  range: (first, second) => {
    const low = carriedScale(first, second);
    if (low === null || second.low === null || low >= second.low) return null;
    return { low, high: second.high, vague: first.vague || second.vague, shape: 'range' };
  },
  stretch: (first, second) => {
    if (first.low === null || (second.high !== null && second.high <= first.low)) return null;
    return { low: first.low, high: second.high, vague: first.vague || second.vague, shape: 'range' };
  },
  pinch: (first, second) => {
    const pinched = first.high === null && first.low !== null && second.low === 0 && second.shape === 'bound';
    if (!pinched || second.high === null || second.high < first.low) return null;
    return { low: first.low, high: second.high, vague: first.vague || second.vague, shape: 'range' };
  },
  remainder: (first, second) => {
    const [whole, part] = [first, second].sort((a, b) => (b.low ?? 0) - (a.low ?? 0));
    if (whole.low === null || part.low === null || whole.low !== whole.high || part.low !== part.high) return null;
    return { low: whole.low - part.low, high: whole.low - part.low, vague: whole.vague || part.vague, shape: 'exact' };
  },
  share: ({ fraction, low, vague }, whole) => {
    if (fraction === undefined || low !== null || whole.low === null || whole.low !== whole.high) return null;
    if (fraction === 'most')
      return {
        low: Math.floor(whole.low / 2) + 1,
        high: whole.low,
        vague,
        shape: 'fraction',
        fraction,
        ofWhole: whole.low,
      };
    const part = (whole.low * fraction.numerator) / fraction.denominator;
    const even = Number.isInteger(part);
    return {
      low: Math.floor(part),
      high: Math.ceil(part),
      vague: vague || whole.vague || !even,
      shape: 'fraction',
      fraction,
      ofWhole: whole.low,
    };
  },
};

/** "more than 20" begins at 21; "more than 2.5 million" at 2,500,001; a vague "more than dozens" stays at its floor. */
function step({ shape, fraction }: Figure, value: number, by: number): number {
  if (shape === 'vague' || fraction !== undefined) return value;
  return Number.isInteger(value) ? value + by : value;
}

/** In "two or three hundred" the hundred counts for both. */
function carriedScale(first: Figure, second: Figure): number | null {
  if (first.low === null || second.low === null || second.scale === 1) return first.low;
  const mantissa = second.low / second.scale;
  return first.scale === 1 && first.low < mantissa ? first.low * second.scale : first.low;
}
