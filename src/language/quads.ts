import type { ArrayFile } from './arrays.ts';
import { restoreKeys, shortenKeys, slotsFor } from './keys.ts';
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

/**
 * Writes to `scores` (four entries) the sums over the first `count` features, of which there may be 256. Slots are first
 * fetched and only then looked at: fetches that no branch waits for run side by side, and they are what scoring costs.
 */
export function scoreQuads(model: Quads, features: Int32Array, count: number, scores: Int32Array): void {
  const { slots, mask } = model;
  for (let i = 0; i < count; i++) {
    const at = (features[i] & mask) << 1;
    fetchedKeys[i] = slots[at];
    fetched[i] = slots[at + 1];
  }
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  for (let i = 0; i < count; i++) {
    let packed = fetched[i];
    if (packed === 0) continue;
    if (fetchedKeys[i] !== features[i]) packed = further(model, features[i]);
    const p = (packed << 24) >> 24;
    const q = (packed << 16) >> 24;
    const r = (packed << 8) >> 24;
    const s = packed >> 24;
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

const fetchedKeys = new Int32Array(256);
const fetched = new Int32Array(256);

/** The packed weights of a feature that is not in its own slot; 0 when it is nowhere. */
function further({ slots, mask }: Quads, key: number): number {
  for (let slot = (key + 1) & mask; ; slot = (slot + 1) & mask) {
    const packed = slots[2 * slot + 1];
    if (packed === 0 || slots[2 * slot] === key) return packed;
  }
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
  const keys = restoreKeys(file.arrays);
  const packed = file.arrays.packed as Int32Array;
  const slots = new Int32Array(keys.length * 2);
  for (let i = 0; i < keys.length; i++) {
    slots[2 * i] = keys[i];
    slots[2 * i + 1] = packed[i];
  }
  return { mask: keys.length - 1, slots };
}
