import { Measure } from '../../model/index.ts';

/** From the lowest to the highest figure that any account gives; `open`: some account sets no upper bound. */
export interface Range {
  readonly low: number;
  readonly high: number;
  readonly open: boolean;
}

/** By measure; what no account gives a total of is absent. */
export type Ranges = { readonly [M in Measure]?: Range };

type Killed = readonly [low: number | null, high: number | null, open: number | null];
type Others = readonly [measure: Measure, low: number, high: number, open: number][];

/** Of JSON: the columns of killed, and then the column `ranges`. */
export function rangesOf(json: string): Ranges {
  const [low, high, open, others] = JSON.parse(json) as [...Killed, Others];
  const killed: Others = low === null || high === null ? [] : [[Measure.enum.killed, low, high, open ?? 0]];
  return Object.fromEntries(
    [...killed, ...others].map(([measure, low, high, open]) => [measure, { low, high, open: open === 1 }]),
  );
}
