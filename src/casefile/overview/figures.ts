import { Measure } from '../../model/index.ts';
import { type Chosen, type Lines, sizeOf, tally } from './lines.ts';
import { type Part, withinWholes } from './parts.ts';
import type { Range } from './ranges.ts';

/** What incidents come to by one measure; null: no figure is known, which is not 0. */
export interface Sum {
  readonly measure: Measure;
  /** Of the lowest figures that are told of each, and of the highest. */
  readonly low: number | null;
  readonly high: number | null;
  /** It may be more: an account sets no upper bound, or of some incident no figure is known. */
  readonly open: boolean;
  /** Incidents whose figures are added. */
  readonly counted: number;
  /** Left out because a whole that they belong to counts their people. */
  readonly within: number;
  readonly unknown: number;
}

/** How figures are summed over incidents. */
export const SUM_RULE = {
  id: 'sum-of-ranges@1',
  name: 'Sum of ranges',
  says:
    'Adds the lowest totals that accounts give of each incident, and the highest; attackers are left out, incidents ' +
    'without a total are told apart, and an incident that is a part of another counts with that one where that one has a total.',
} as const;

/** The sums of killed, and of what else some account tells of, over the lines that are chosen. */
export function figuresOf(lines: Lines, chosen: Chosen, parts: readonly Part[]): Sum[] {
  const found = sizeOf(chosen);
  const times = tally(lines, 'ranges', chosen);
  return Measure.options
    .map((measure) => {
      const within = withinWholes(measure, lines, chosen, parts);
      const counted = times.slice();
      for (const slot of within) counted[lines.columns.ranges[slot]]--;
      return sumOf(measure, found, within.size, rangesOf(lines, measure, counted));
    })
    .filter(({ measure, counted }) => measure === 'killed' || counted > 0);
}

/** The ranges of a measure, each with the number of incidents that have it. */
function rangesOf({ values }: Lines, measure: Measure, times: Uint32Array): (readonly [Range, number])[] {
  const ranges: (readonly [Range, number])[] = [];
  for (const [number, incidents] of times.entries()) {
    const range = values.ranges.valueOf(number)[measure];
    if (incidents > 0 && range !== undefined) ranges.push([range, incidents]);
  }
  return ranges;
}

function sumOf(measure: Measure, found: number, within: number, ranges: readonly (readonly [Range, number])[]): Sum {
  const sum = (of: (range: Range) => number) => ranges.reduce((all, [range, times]) => all + of(range) * times, 0);
  const counted = sum(() => 1);
  const unknown = found - counted - within;
  return {
    measure,
    low: counted === 0 ? null : sum(({ low }) => low),
    high: counted === 0 ? null : sum(({ high }) => high),
    open: unknown > 0 || ranges.some(([{ open }]) => open),
    counted,
    within,
    unknown,
  };
}
