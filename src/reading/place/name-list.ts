import type { Column } from './columns.ts';

/** Folded names in byte order, laid end to end. Positions count names. */
export interface NameList {
  readonly size: number;
  readonly lengths: Column;
  text(at: number): string;
  /** The first name not before `wanted`; `size` where all are. */
  seek(wanted: string): number;
  /** Whether the name at a position starts with `wanted`; false after the last. */
  starts(at: number, wanted: string): boolean;
  /** Position of the name, or -1. */
  position(name: string): number;
}

export function nameList(bytes: Buffer, lengths: Column): NameList {
  const starts = startsOf(lengths);
  const size = lengths.length;
  /** Negative: the name stands before `wanted`; 0: it starts with it; positive: after it. */
  const compare = (at: number, wanted: string): number => {
    const start = starts[at];
    const shared = Math.min(lengths[at], wanted.length);
    for (let i = 0; i < shared; i++) {
      const difference = bytes[start + i] - wanted.charCodeAt(i);
      if (difference !== 0) return difference;
    }
    return lengths[at] < wanted.length ? -1 : 0;
  };
  const seek = (wanted: string): number => {
    let [low, high] = [0, size];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (compare(middle, wanted) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return {
    size,
    lengths,
    text: (at) => bytes.toString('latin1', starts[at], starts[at + 1]),
    seek,
    starts: (at, wanted) => at < size && compare(at, wanted) === 0,
    position: (name) => {
      const at = seek(name);
      return at < size && lengths[at] === name.length && compare(at, name) === 0 ? at : -1;
    },
  };
}

/** Running sums: where each of the strings laid end to end starts, with the end of the last. */
export function startsOf(lengths: Column): Uint32Array {
  const starts = new Uint32Array(lengths.length + 1);
  for (let at = 0; at < lengths.length; at++) starts[at + 1] = starts[at] + lengths[at];
  return starts;
}
