import { Measure } from '../../model/index.ts';
import { countedOnce, type PartOf } from '../../reckoning/aggregate/counted-once.ts';
import type { Held } from './held.ts';

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

/** The sums of killed, and of what else some account tells of. */
export function figuresOf(found: readonly Held[], parts: readonly PartOf[]): Sum[] {
  const told = Measure.options.filter(
    (one) => one === 'killed' || found.some(({ ranges }) => ranges[one] !== undefined),
  );
  return told.map((measure) => sumOf(measure, found, countedIn(measure, found, parts)));
}

/** Which of the incidents are counted, and how many are left out beside their wholes and for want of a figure. */
export interface CountedIn {
  readonly counted: readonly Held[];
  readonly within: number;
  readonly unknown: number;
}

export function countedIn(measure: Measure, found: readonly Held[], parts: readonly PartOf[]): CountedIn {
  const related = new Set(parts.flatMap(({ part, whole }) => [part, whole]));
  const figures = found
    .filter(({ id }) => related.has(id))
    .map(({ id, ranges }) => ({
      incident: id,
      low: ranges[measure]?.low ?? null,
      high: ranges[measure]?.high ?? null,
    }));
  const left = new Set(countedOnce(figures, parts).within.map(({ incident }) => incident));
  const standing = left.size === 0 ? found : found.filter(({ id }) => !left.has(id));
  const counted = standing.filter(({ ranges }) => ranges[measure] !== undefined);
  return { counted, within: left.size, unknown: standing.length - counted.length };
}

function sumOf(measure: Measure, found: readonly Held[], { counted, within, unknown }: CountedIn): Sum {
  const ranges = counted.map((one) => one.ranges[measure]!);
  const none = counted.length === 0;
  return {
    measure,
    low: none ? null : ranges.reduce((sum, { low }) => sum + low, 0),
    high: none ? null : ranges.reduce((sum, { high }) => sum + high, 0),
    open: found.length > 0 && (none || unknown > 0 || ranges.some(({ open }) => open)),
    counted: counted.length,
    within,
    unknown,
  };
}
