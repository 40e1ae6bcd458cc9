/** A stretch of text over which the same claims stand; offsets are code points. */
export interface Segment {
  readonly start: number;
  readonly end: number;
  /** The numbers of the claims whose words cover this stretch, the shortest words first. */
  readonly claims: readonly number[];
}

/** The words of one claim, by its number. */
export interface Stretch {
  readonly number: number;
  readonly start: number;
  readonly end: number;
}

/**
 * Cuts the text from `start` to `end` wherever some claim's words begin or end, so that overlapping words can be marked
 * without crossing elements. The segments follow one another without gap; claims without words cover nothing.
 */
export function segmentsOf(stretches: readonly Stretch[], start: number, end: number): readonly Segment[] {
  const here = stretches.filter((stretch) => stretch.start < end && stretch.end > start && stretch.end > stretch.start);
  const inside = here.flatMap((stretch) => [stretch.start, stretch.end]).filter((cut) => cut > start && cut < end);
  const cuts = [...new Set([start, ...inside, end])].sort((a, b) => a - b);
  return cuts.slice(1).map((to, index) => ({ start: cuts[index], end: to, claims: covering(here, cuts[index]) }));
}

function covering(stretches: readonly Stretch[], at: number): readonly number[] {
  return stretches
    .filter(({ start, end }) => start <= at && at < end)
    .sort((a, b) => a.end - a.start - (b.end - b.start) || a.number - b.number)
    .map(({ number }) => number);
}
