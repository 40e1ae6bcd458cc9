import type { ArrayFile } from './arrays.ts';
import { type KeyTable, keyTable, locate, MOST_FEATURES, restoreKeys, shortenKeys, slotsFor } from './keys.ts';

/**
 * A linear model with hashed features, ready to score. Scores are whole numbers, so they are exact and the same on
 * every machine.
 */
export interface Weights {
  readonly classes: number;
  readonly table: KeyTable;
  /** By slot of the table: where its row starts in `cells`. */
  readonly starts: Int32Array;
  /**
   * A row is its length and then one cell a class: class << 8 | weight. Weights are kept as signed bytes, their signed
   * square roots: fine where weights are small and yet wide enough for the great ones.
   */
  readonly cells: Uint16Array;
}

/** One feature's weights: classes and signed square roots of weights, -127 to 127, side by side. */
export interface WeightRow {
  readonly key: number;
  readonly classes: readonly number[];
  readonly weights: readonly number[];
}

const found = new Int32Array(MOST_FEATURES);
const lengths = new Int32Array(MOST_FEATURES);

/** Writes to `scores` (one entry a class) the sums over the rows of the first `count` features. */
export function score(model: Weights, features: Int32Array, count: number, scores: Int32Array): void {
  const { starts, cells } = model;
  scores.fill(0);
  const rows = locate(model.table, features, count, found);
  for (let i = 0; i < rows; i++) found[i] = starts[found[i]];
  for (let i = 0; i < rows; i++) lengths[i] = cells[found[i]];
  for (let i = 0; i < rows; i++) {
    const start = found[i];
    const end = start + lengths[i];
    for (let at = start + 1; at <= end; at++) {
      const cell = cells[at];
      const root = (cell << 24) >> 24;
      scores[cell >> 8] += root * Math.abs(root);
    }
  }
}

/** Lays rows out for a file: the hash table slot by slot, so that starts need not be stored. At most 256 classes. */
export function writeWeights(rows: readonly WeightRow[], classes: number): ArrayFile {
  const size = slotsFor(rows.length);
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
  const lengths = file.arrays.lengths as Uint8Array;
  const classes = file.arrays.classes as Uint8Array;
  const weights = file.arrays.weights as Int8Array;
  const starts = new Int32Array(lengths.length);
  const cells = new Uint16Array(classes.length + lengths.length);
  let from = 0;
  let to = 0;
  for (let slot = 0; slot < lengths.length; slot++) {
    if (lengths[slot] === 0) continue;
    starts[slot] = to;
    cells[to++] = lengths[slot];
    for (let i = 0; i < lengths[slot]; i++, from++) cells[to++] = (classes[from] << 8) | (weights[from] & 0xff);
  }
  const table = keyTable(restoreKeys(file.arrays), (slot) => lengths[slot] > 0);
  return { classes: file.header.classes as number, table, starts, cells: cells.slice(0, to) };
}
