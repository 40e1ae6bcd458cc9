import type { ArrayFile } from './arrays.ts';
import { LEAST_SLOTS, restoreKeys, shortenKeys } from './keys.ts';

/**
 * A linear model with hashed features, ready to score. Weights are whole numbers, so a score is exact and the same on
 * every machine.
 */
export interface Weights {
  readonly classes: number;
  readonly mask: number;
  /** Open hash table: pairs of feature hash and where its row starts in `cells`; -1 marks an empty slot. */
  readonly slots: Int32Array;
  /** A row is its length and then one cell a class: class << 8 | weight. Weights are kept as signed bytes, their signed square
   * roots: fine where weights are small and yet wide enough for the great ones. */
  readonly cells: Uint16Array;
}

/** One feature's weights: classes and signed square roots of weights, -127 to 127, side by side. */
export interface WeightRow {
  readonly key: number;
  readonly classes: readonly number[];
  readonly weights: readonly number[];
}

/** Adds to `scores` (one entry a class, cleared first) the rows of the first `count` features. */
export function score(model: Weights, features: Int32Array, count: number, scores: Int32Array): void {
  const { slots, cells, mask } = model;
  scores.fill(0);
  for (let i = 0; i < count; i++) {
    const key = features[i];
    let slot = key & mask;
    let start = slots[2 * slot + 1];
    while (start >= 0) {
      if (slots[2 * slot] === key) {
        const end = start + cells[start];
        for (let at = start + 1; at <= end; at++) {
          const cell = cells[at];
          const root = (cell << 24) >> 24;
          scores[cell >> 8] += root * Math.abs(root);
        }
        break;
      }
      slot = (slot + 1) & mask;
      start = slots[2 * slot + 1];
    }
  }
}

/** Lays rows out for a file: the hash table slot by slot, so that starts need not be stored. At most 256 classes. */
export function writeWeights(rows: readonly WeightRow[], classes: number): ArrayFile {
  let size = LEAST_SLOTS;
  while (size < rows.length * 1.5) size *= 2;
  const taken = new Int32Array(size).fill(-1);
  for (const [i, row] of rows.entries()) {
    let slot = row.key & (size - 1);
    while (taken[slot] >= 0) slot = (slot + 1) & (size - 1);
    taken[slot] = i;
  }
  const keys = new Int32Array(size);
  const lengths = new Uint8Array(size);
  const cellClasses: number[] = [];
  const cellWeights: number[] = [];
  for (let slot = 0; slot < size; slot++) {
    if (taken[slot] < 0) continue;
    const row = rows[taken[slot]];
    keys[slot] = row.key;
    lengths[slot] = row.classes.length;
    for (const [i, id] of row.classes.entries()) {
      cellClasses.push(id);
      cellWeights.push(row.weights[i]);
    }
  }
  return {
    header: { classes },
    arrays: {
      ...shortenKeys(keys, (slot) => lengths[slot] > 0),
      lengths,
      classes: Uint8Array.from(cellClasses),
      weights: Int8Array.from(cellWeights),
    },
  };
}

/** The model that `writeWeights` laid out. */
export function readWeights(file: ArrayFile): Weights {
  const keys = restoreKeys(file.arrays);
  const lengths = file.arrays.lengths as Uint8Array;
  const classes = file.arrays.classes as Uint8Array;
  const weights = file.arrays.weights as Int8Array;
  const slots = new Int32Array(keys.length * 2);
  const cells = new Uint16Array(classes.length + keys.length);
  let from = 0;
  let to = 0;
  for (let slot = 0; slot < keys.length; slot++) {
    slots[2 * slot] = keys[slot];
    slots[2 * slot + 1] = -1;
    if (lengths[slot] === 0) continue;
    slots[2 * slot + 1] = to;
    cells[to++] = lengths[slot];
    for (let i = 0; i < lengths[slot]; i++, from++) cells[to++] = (classes[from] << 8) | (weights[from] & 0xff);
  }
  return { classes: file.header.classes as number, mask: keys.length - 1, slots, cells: cells.slice(0, to) };
}
