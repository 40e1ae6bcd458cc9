import { Measure } from '../../model/index.ts';
import { type Chosen, type Lines, rangeIn, tally } from './lines.ts';
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
  const told = toldIn(lines, chosen);
  return Measure.options
    .map((measure) => {
      const within = withinWholes(measure, lines, chosen, parts);
      const added = told.get(measure) ?? { ...NOTHING };
      for (const slot of within) add(added, rangeIn(lines, slot, measure), -1);
      return sumOf(measure, chosen.slots.length, within.size, added);
    })
    .filter(({ measure, counted }) => measure === 'killed' || counted > 0);
}

/** What ranges come to. `open`: of so many some account sets no upper bound. */
interface Added {
  counted: number;
  low: number;
  high: number;
  open: number;
}

const NOTHING: Added = { counted: 0, low: 0, high: 0, open: 0 };

function add(to: Added, range: Range | null, times: number): void {
  if (range === null) return;
  to.counted += times;
  to.low += range.low * times;
  to.high += range.high * times;
  if (range.open) to.open += times;
}

/** What the chosen lines tell of each measure, those within wholes as well; a measure that none tells of is absent. */
function toldIn(lines: Lines, chosen: Chosen): Map<Measure, Added> {
  const told = new Map<Measure, Added>([['killed', { ...NOTHING }]]);
  for (const [number, times] of tally(lines, 'killed', chosen).entries())
    if (times > 0) add(told.get('killed')!, lines.values.killed.valueOf(number), times);
  for (const [number, times] of tally(lines, 'ranges', chosen).entries()) {
    if (times === 0) continue;
    for (const [measure, range] of Object.entries(lines.values.ranges.valueOf(number)) as [Measure, Range][]) {
      const added = told.get(measure) ?? { ...NOTHING };
      told.set(measure, added);
      add(added, range, times);
    }
  }
  return told;
}

function sumOf(measure: Measure, found: number, within: number, { counted, low, high, open }: Added): Sum {
  const unknown = found - counted - within;
  return {
    measure,
    low: counted === 0 ? null : low,
    high: counted === 0 ? null : high,
    open: unknown > 0 || open > 0,
    counted,
    within,
    unknown,
  };
}
