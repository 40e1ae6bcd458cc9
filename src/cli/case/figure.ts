/** A range of people in the fewest words: "20", "20 or more", "12 to 31", "12 to 31 or more"; null is "not known". */
export function figure({ low, high, open }: { low: number | null; high: number | null; open?: boolean }): string {
  if (low === null && high === null) return 'not known';
  const [from, to] = [low ?? 0, high ?? low ?? 0];
  const range = from === to ? `${from}` : `${from} to ${to}`;
  return open ? `${range} or more` : range;
}
