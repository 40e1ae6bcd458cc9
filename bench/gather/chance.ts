/** Numbers in 0..1 that the seed fixes (mulberry32), so that every run invents the same. */
export function chanceFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A rank from 0 to `of` - 1; the first ones come most often, as words and places do (Zipf). */
export function ranked(chance: number, of: number): number {
  return Math.min(of - 1, Math.floor(of ** chance) - 1);
}
