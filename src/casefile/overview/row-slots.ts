/**
 * In which slot the line of a row stands, the first in slot 0: a map that only grows. It is asked a hundred thousand times in
 * a row, at which a `Map` is much slower.
 */
export interface RowSlots {
  /** Null: the row has none. */
  of(row: number): number | null;
  /** The next one for a row that has none. */
  add(row: number): void;
  readonly size: number;
}

/** Rows are whole numbers below 2^53. */
export function rowSlots(): RowSlots {
  let rows = new Float64Array(1024);
  // Where a row's number leads, and then on; -1: nothing stands there. At most half of it is full.
  let table = new Int32Array(2048).fill(-1);
  let size = 0;

  const placeOf = (row: number): number => {
    let place = hashed(row) & (table.length - 1);
    while (table[place] !== -1 && rows[table[place]] !== row) place = (place + 1) & (table.length - 1);
    return place;
  };
  const grow = (): void => {
    const before = rows;
    rows = new Float64Array(before.length * 2);
    rows.set(before);
    table = new Int32Array(rows.length * 2).fill(-1);
    for (let slot = 0; slot < size; slot++) table[placeOf(rows[slot])] = slot;
  };
  return {
    of(row) {
      const slot = table[placeOf(row)];
      return slot === -1 ? null : slot;
    },
    add(row) {
      const place = placeOf(row);
      if (table[place] !== -1) return;
      if (size === rows.length) {
        grow();
        table[placeOf(row)] = size;
      } else table[place] = size;
      rows[size++] = row;
    },
    get size() {
      return size;
    },
  };
}

const UPPER = 2 ** 26;

/** Rows are parts of hashes, or small numbers: all their bits decide. */
function hashed(row: number): number {
  const upper = Math.floor(row / UPPER);
  const mixed = Math.imul((row - upper * UPPER) ^ upper, 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
}
