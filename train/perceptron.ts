import type { WeightRow } from '../src/language/weights.ts';
import { WeightBlocks } from './weight-blocks.ts';

/** How many weights and features a compressed model has at most. */
export interface Limits {
  readonly weights: number;
  readonly features: number;
}

/**
 * An averaged perceptron over hashed features. The average is kept by the sum of update × time (Daumé), so nothing is
 * touched between updates.
 */
export class Perceptron {
  /** Counts examples; call `tick` once for each. */
  #time = 1;
  readonly #rows = new WeightBlocks();

  tick(): void {
    this.#time++;
  }

  /** Writes to `scores` (one entry a class) the sums over the first `count` features. */
  score(features: Int32Array, count: number, scores: Float64Array): void {
    scores.fill(0);
    const { table, blocks, classes, weights, mask } = this.#rows;
    for (let i = 0; i < count; i++) {
      const key = features[i];
      let at = (key & mask) << 1;
      let row = table[at + 1];
      while (row > 0 && table[at] !== key) {
        at = (at + 2) & ((mask << 1) | 1);
        row = table[at + 1];
      }
      if (row === 0) continue;
      const start = blocks[2 * row];
      const end = start + blocks[2 * row + 1];
      for (let entry = start; entry < end; entry++) scores[classes[entry]] += weights[entry];
    }
  }

  /** Moves the weights of the features towards `gold` and away from `guess`. */
  correct(features: Int32Array, count: number, gold: number, guess: number): void {
    for (let i = 0; i < count; i++) {
      const row = this.#rows.row(features[i]);
      this.#add(row, gold, 1);
      this.#add(row, guess, -1);
    }
  }

  /**
   * Averaged weights as model files hold them: signed square roots, the greatest weight being 127. The `weights` greatest
   * are kept and, of the features that then have any, the `features` whose greatest weight is greatest.
   */
  compress(limits: Limits): WeightRow[] {
    const { classes, weights, timed } = this.#rows;
    const average = (entry: number) => weights[entry] - timed[entry] / this.#time;
    const sizes: number[] = [];
    this.#rows.each((_, start, end) => {
      for (let entry = start; entry < end; entry++) sizes.push(Math.abs(average(entry)));
    });
    const sorted = Float32Array.from(sizes).sort();
    const greatest = sorted[sorted.length - 1] || 1;
    const least = sorted.length > limits.weights ? sorted[sorted.length - limits.weights] : 0;
    const rows: WeightRow[] = [];
    this.#rows.each((key, start, end) => {
      const row: { classes: number[]; weights: number[] } = { classes: [], weights: [] };
      for (let entry = start; entry < end; entry++) {
        const weight = average(entry);
        const root = Math.sign(weight) * Math.round(127 * Math.sqrt(Math.abs(weight) / greatest));
        if (root === 0 || Math.abs(weight) < least) continue;
        row.classes.push(classes[entry]);
        row.weights.push(root);
      }
      if (row.classes.length > 0) rows.push({ key, ...row });
    });
    return strongest(rows, limits.features);
  }

  #add(row: number, id: number, step: number): void {
    const entry = this.#rows.entry(row, id);
    this.#rows.weights[entry] += step;
    this.#rows.timed[entry] += step * this.#time;
  }
}

/** The rows with the greatest weights, in the order of their hashes as before. */
export function strongest(rows: readonly WeightRow[], most: number): WeightRow[] {
  const strength = new Map(rows.map((row) => [row, Math.max(...row.weights.map(Math.abs))]));
  const ranked = [...rows].sort((a, b) => strength.get(b)! - strength.get(a)! || a.key - b.key);
  return ranked.slice(0, most).sort((a, b) => a.key - b.key);
}
