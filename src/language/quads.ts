import type { ArrayFile } from './arrays.ts';
import { type KeyTable, keyTable, locate, MOST_FEATURES, restoreKeys, shortenKeys, slotsFor } from './keys.ts';
import type { WeightRow } from './weights.ts';

/**
 * A linear model of at most four classes: a feature's four weights (signed square roots, as in `Weights`) are the bytes
 * of one number.
 */
export interface Quads {
  readonly table: KeyTable;
  /** By slot of the table; the first class is the lowest byte. */
  readonly packed: Int32Array;
}

const found = new Int32Array(MOST_FEATURES);
const fetched = new Int32Array(MOST_FEATURES);

/** Writes to `scores` (four entries) the sums over the first `count` features. */
export function scoreQuads(model: Quads, features: Int32Array, count: number, scores: Int32Array): void {
  const { packed } = model;
  const rows = locate(model.table, features, count, found);
  for (let i = 0; i < rows; i++) fetched[i] = packed[found[i]];
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  for (let i = 0; i < rows; i++) {
    const four = fetched[i];
    const p = (four << 24) >> 24;
    const q = (four << 16) >> 24;
    const r = (four << 8) >> 24;
    const s = four >> 24;
    a += p * Math.abs(p);
    b += q * Math.abs(q);
    c += r * Math.abs(r);
    d += s * Math.abs(s);
  }
  scores[0] = a;
  scores[1] = b;
  scores[2] = c;
  scores[3] = d;
}

/** Lays rows of at most four classes out for a file. */
export function writeQuads(rows: readonly WeightRow[]): ArrayFile {
  const size = slotsFor(rows.length);
  const keys = new Int32Array(size);
  const packed = new Int32Array(size);
  for (const row of rows) {
    let value = 0;
    for (const [i, id] of row.classes.entries()) value |= (row.weights[i] & 0xff) << (8 * id);
    if (value === 0) continue;
    let slot = row.key & (size - 1);
    while (packed[slot] !== 0) slot = (slot + 1) & (size - 1);
    keys[slot] = row.key;
    packed[slot] = value;
  }
  return { header: {}, arrays: { ...shortenKeys(keys, (slot) => packed[slot] !== 0), packed } };
}

/** The model that `writeQuads` laid out. */
export function readQuads(file: ArrayFile): Quads {
  const packed = file.arrays.packed as Int32Array;
  return { table: keyTable(restoreKeys(file.arrays), (slot) => packed[slot] !== 0), packed };
}
