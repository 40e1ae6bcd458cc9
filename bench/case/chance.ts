/** A seeded source of chance (mulberry32): the same seed gives the same case, on every machine. */
export interface Chance {
  /** 0..1, without 1. */
  next(): number;
  /** A whole number from 0, below `n`. */
  below(n: number): number;
  pick<T>(of: readonly T[]): T;
  /** A number from 0 below `n`, small ones far more often: what few are often told of. */
  skewed(n: number): number;
}

export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (n: number): number => Math.floor(next() * n);
  return { next, below, pick: (of) => of[below(of.length)], skewed: (n) => Math.floor(n * next() ** 3) };
}
