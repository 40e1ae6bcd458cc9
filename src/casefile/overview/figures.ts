import { type IncidentId, Measure } from '../../model/index.ts';
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
  return Measure.options
    .map((measure) => sumOf(measure, found, withinWholes(measure, found, parts)))
    .filter(({ measure, counted }) => measure === 'killed' || counted > 0);
}

/** The incidents whose people a whole that is found as well counts; others are counted for themselves. */
export function withinWholes(
  measure: Measure,
  found: readonly Held[],
  parts: readonly PartOf[],
): ReadonlySet<IncidentId> {
  const related = new Set(parts.flatMap(({ part, whole }) => [part, whole]));
  const figures = found
    .filter(({ id }) => related.has(id))
    .map(({ id, ranges }) => ({
      incident: id,
      low: ranges[measure]?.low ?? null,
      high: ranges[measure]?.high ?? null,
    }));
  return new Set(countedOnce(figures, parts).within.map(({ incident }) => incident as IncidentId));
}

function sumOf(measure: Measure, found: readonly Held[], within: ReadonlySet<IncidentId>): Sum {
  const sum = { low: 0, high: 0, open: false, counted: 0 };
  for (const { id, ranges } of found) {
    const range = ranges[measure];
    if (range === undefined || within.has(id)) continue;
    sum.counted++;
    sum.low += range.low;
    sum.high += range.high;
    sum.open ||= range.open;
  }
  const { low, high, open, counted } = sum;
  const unknown = found.length - counted - within.size;
  return {
    measure,
    low: counted === 0 ? null : low,
    high: counted === 0 ? null : high,
    open: open || unknown > 0,
    counted,
    within: within.size,
    unknown,
  };
}
