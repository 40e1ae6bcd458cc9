import type { ArrayFile } from './arrays.ts';
import { LEAST_SLOTS, restoreKeys, shortenKeys } from './keys.ts';
import type { WeightRow } from './weights.ts';

/**
 * A linear model of at most four classes: a feature's four weights (signed square roots, as in `Weights`) are the bytes of
 * one number, kept beside its hash, so that a feature costs one look into memory.
 */
export interface Quads {
  readonly mask: number;
  /** Open hash table: pairs of feature hash and packed weights; packed 0 marks an empty slot. */
  readonly slots: Int32Array;
}

/** Writes to `scores` (four entries) the sums over the first `count` features. */
export function scoreQuads(model: Quads, features: Int32Array, count: number, scores: Int32Array): void {
  const { slots, mask } = model;
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  for (let i = 0; i < count; i++) {
    const key = features[i];
    let at = (key & mask) << 1;
    let packed = slots[at + 1];
    while (packed !== 0) {
      if (slots[at] === key) {
        const p = (packed << 24) >> 24;
        const q = (packed << 16) >> 24;
        const r = (packed << 8) >> 24;
        const s = packed >> 24;
        a += p * Math.abs(p);
        b += q * Math.abs(q);
        c += r * Math.abs(r);
        d += s * Math.abs(s);
        break;
      }
      at = (at + 2) & ((mask << 1) | 1);
      packed = slots[at + 1];
    }
  }
  scores[0] = a;
  scores[1] = b;
  scores[2] = c;
  scores[3] = d;
}

/** Lays rows of at most four classes out for a file. */
export function writeQuads(rows: readonly WeightRow[]): ArrayFile {
  let size = LEAST_SLOTS;
  while (size < rows.length * 1.5) size *= 2;
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
  const keys = restoreKeys(file.arrays);
  const packed = file.arrays.packed as Int32Array;
  const slots = new Int32Array(keys.length * 2);
  for (let i = 0; i < keys.length; i++) {
    slots[2 * i] = keys[i];
    slots[2 * i + 1] = packed[i];
  }
  return { mask: keys.length - 1, slots };
}
