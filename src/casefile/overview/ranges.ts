import type { Measure } from '../../model/index.ts';

/** From the lowest to the highest figure that any account gives; `open`: some account sets no upper bound. */
export interface Range {
  readonly low: number;
  readonly high: number;
  readonly open: boolean;
}

/** By measure, killed left out; what no account gives a total of is absent. */
export type Ranges = { readonly [M in Measure]?: Range };

/** Of JSON of the columns of killed; null: no account gives a total. */
export function rangeOf(json: string): Range | null {
  const [low, high, open] = JSON.parse(json) as (number | null)[];
  return low === null || high === null ? null : { low, high, open: open === 1 };
}

/** Of JSON of the column `ranges`. */
export function rangesOf(json: string): Ranges {
  const ranges = JSON.parse(json) as [measure: Measure, low: number, high: number, open: number][];
  return Object.fromEntries(ranges.map(([measure, low, high, open]) => [measure, { low, high, open: open === 1 }]));
}
