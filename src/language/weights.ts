import type { ArrayFile } from './arrays.ts';
import { restoreKeys, shortenKeys, slotsFor } from './keys.ts';

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

/**
 * Writes to `scores` (one entry a class) the sums over the rows of the first `count` features, of which there may be 256.
 * Slots are first fetched, then rows, and only then are they looked at: fetches that no branch waits for run side by
 * side, and they are what scoring costs.
 */
export function score(model: Weights, features: Int32Array, count: number, scores: Int32Array): void {
  const { slots, cells, mask } = model;
  scores.fill(0);
  for (let i = 0; i < count; i++) {
    const at = (features[i] & mask) << 1;
    fetchedKeys[i] = slots[at];
    fetched[i] = slots[at + 1];
  }
  let rows = 0;
  for (let i = 0; i < count; i++) {
    let start = fetched[i];
    if (start >= 0 && fetchedKeys[i] !== features[i]) start = further(model, features[i]);
    if (start >= 0) fetched[rows++] = start;
  }
  for (let i = 0; i < rows; i++) lengths[i] = cells[fetched[i]];
  for (let i = 0; i < rows; i++) {
    const start = fetched[i];
    const end = start + lengths[i];
    for (let at = start + 1; at <= end; at++) {
      const cell = cells[at];
      const root = (cell << 24) >> 24;
      scores[cell >> 8] += root * Math.abs(root);
    }
  }
}

const fetchedKeys = new Int32Array(256);
const fetched = new Int32Array(256);
const lengths = new Int32Array(256);

/** Where the row of a feature starts that is not in its own slot; -1 when it is nowhere. */
function further({ slots, mask }: Weights, key: number): number {
  for (let slot = (key + 1) & mask; ; slot = (slot + 1) & mask) {
    const start = slots[2 * slot + 1];
    if (start < 0 || slots[2 * slot] === key) return start;
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
