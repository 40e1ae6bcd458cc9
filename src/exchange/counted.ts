/** So many of a thing: "1 claim", "3 claims", "2 entries". */
export function counted(count: number, noun: string): string {
  if (count === 1) return `1 ${noun}`;
  return `${count} ${/[^aeiou]y$/.test(noun) ? noun.replace(/y$/, 'ies') : `${noun}s`}`;
}
