/**
 * A range of people in the fewest words: "20", "20 or more", "12 to 31", "12 to 31 or more", "up to 9"; "not known"
 * where neither end is.
 */
export function figure({ low, high, open }: { low: number | null; high: number | null; open?: boolean }): string {
  if (low === null) return high === null ? 'not known' : `up to ${high}${open ? ' or more' : ''}`;
  const range = high === null || high === low ? `${low}` : `${low} to ${high}`;
  return open ? `${range} or more` : range;
}
