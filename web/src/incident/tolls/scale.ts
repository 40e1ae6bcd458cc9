/** A range on a common scale; a null bound is open. */
export interface Range {
  readonly low: number | null;
  readonly high: number | null;
}

export interface Scale {
  /** The greatest number on it. */
  readonly end: number;
  readonly ticks: readonly number[];
  /** Where a number stands, as a share of the width, "42%". */
  at(number: number): string;
}

/** Some room on the right for what is open. */
const ROOM = 0.88;

/** A scale from 0 to the greatest number that some range has, with a few round ticks. */
export function scaleOf(ranges: readonly Range[]): Scale {
  const greatest = Math.max(1, ...ranges.map(({ low, high }) => high ?? low ?? 0));
  const step = stepOf(greatest);
  const end = Math.ceil(greatest / step) * step;
  return {
    end,
    ticks: Array.from({ length: Math.round(end / step) + 1 }, (_, i) => i * step),
    at: (number) => `${((100 * ROOM * number) / end).toFixed(2)}%`,
  };
}

/** The least round step by which at most five make the whole; no part of a person. */
function stepOf(greatest: number): number {
  for (let power = 1; ; power *= 10)
    for (const step of [1, 2, 5].map((times) => times * power)) if (greatest / step <= 5) return step;
}
