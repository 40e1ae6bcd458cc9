/** Translates between the code points in which the case counts and the UTF-16 units in which the page's text is cut. */
export interface Offsets {
  /** Where a code point begins. */
  unitAt(codePoint: number): number;
  /** The code point that begins at a unit, or that the unit is the second half of. */
  codePointAt(unit: number): number;
}

/** The offsets of one text. Text without characters of two units, the common case, is translated by identity. */
export function offsetsOf(text: string): Offsets {
  const pairs = [...text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)].map(({ index }) => index);
  return {
    codePointAt: (unit) => unit - before(pairs, (pair) => pair < unit),
    unitAt: (codePoint) => codePoint + before(pairs, (pair, i) => pair - i < codePoint),
  };
}

/** How many of the pairs, which ascend, come first that `holds` is true of. */
function before(pairs: readonly number[], holds: (pair: number, i: number) => boolean): number {
  let low = 0;
  let high = pairs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(pairs[middle], middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
