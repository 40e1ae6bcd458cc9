import type { WeightRow } from '../src/language/weights.ts';

/**
 * An averaged perceptron over hashed features. Each feature has a linked list of (class, weight) entries. The average is
 * kept by the sum of update × time (Daumé), so nothing is touched between updates.
 */
export class Perceptron {
  readonly classes: number;
  /** Counts examples; call `tick` once for each. */
  #time = 1;
  #slots: Int32Array;
  #keys: Int32Array;
  #first: Int32Array;
  #features = 0;
  #next: Int32Array;
  #class: Uint8Array;
  #weight: Float32Array;
  #timed: Float64Array;
  #entries = 0;

  constructor(classes: number) {
    this.classes = classes;
    this.#slots = new Int32Array(1 << 20).fill(-1);
    this.#keys = new Int32Array(1 << 19);
    this.#first = new Int32Array(1 << 19).fill(-1);
    this.#next = new Int32Array(1 << 20);
    this.#class = new Uint8Array(1 << 20);
    this.#weight = new Float32Array(1 << 20);
    this.#timed = new Float64Array(1 << 20);
  }

  tick(): void {
    this.#time++;
  }

  score(features: Int32Array, count: number, scores: Float64Array): void {
    scores.fill(0);
    for (let i = 0; i < count; i++) {
      const feature = this.#find(features[i]);
      if (feature < 0) continue;
      for (let entry = this.#first[feature]; entry >= 0; entry = this.#next[entry]) {
        scores[this.#class[entry]] += this.#weight[entry];
      }
    }
  }

  /** Moves the weights of the features towards `gold` and away from `guess`. */
  correct(features: Int32Array, count: number, gold: number, guess: number): void {
    for (let i = 0; i < count; i++) {
      const feature = this.#findOrAdd(features[i]);
      this.#add(feature, gold, 1);
      this.#add(feature, guess, -1);
    }
  }

  /**
   * Averaged weights as whole numbers from -127 to 127, the greatest weight being 127; entries that round to nothing are
   * left out, and of the others at most `most`, greatest first.
   */
  rows(most = Number.POSITIVE_INFINITY): WeightRow[] {
    const average = new Float32Array(this.#entries);
    for (let i = 0; i < this.#entries; i++) average[i] = this.#weight[i] - this.#timed[i] / this.#time;
    const sizes = average.map(Math.abs).sort();
    const scale = 127 / (sizes[sizes.length - 1] || 1);
    const least = sizes.length > most ? sizes[sizes.length - most] : 0;
    const rows: WeightRow[] = [];
    for (let feature = 0; feature < this.#features; feature++) {
      const classes: number[] = [];
      const weights: number[] = [];
      for (let entry = this.#first[feature]; entry >= 0; entry = this.#next[entry]) {
        const weight = Math.round(average[entry] * scale);
        if (weight === 0 || Math.abs(average[entry]) < least) continue;
        classes.push(this.#class[entry]);
        weights.push(weight);
      }
      if (classes.length > 0) rows.push({ key: this.#keys[feature], classes, weights });
    }
    return rows;
  }

  #add(feature: number, id: number, step: number): void {
    let entry = this.#first[feature];
    while (entry >= 0 && this.#class[entry] !== id) entry = this.#next[entry];
    if (entry < 0) {
      if (this.#entries === this.#next.length) this.#growEntries();
      entry = this.#entries++;
      this.#class[entry] = id;
      this.#next[entry] = this.#first[feature];
      this.#first[feature] = entry;
    }
    this.#weight[entry] += step;
    this.#timed[entry] += step * this.#time;
  }

  #find(key: number): number {
    const mask = this.#slots.length - 1;
    for (let slot = key & mask; ; slot = (slot + 1) & mask) {
      const feature = this.#slots[slot];
      if (feature < 0 || this.#keys[feature] === key) return feature;
    }
  }

  #findOrAdd(key: number): number {
    const found = this.#find(key);
    if (found >= 0) return found;
    if (this.#features === this.#keys.length) this.#growFeatures();
    const feature = this.#features++;
    this.#keys[feature] = key;
    this.#place(feature);
    return feature;
  }

  #place(feature: number): void {
    const mask = this.#slots.length - 1;
    let slot = this.#keys[feature] & mask;
    while (this.#slots[slot] >= 0) slot = (slot + 1) & mask;
    this.#slots[slot] = feature;
  }

  #growFeatures(): void {
    const capacity = this.#keys.length * 2;
    const keys = new Int32Array(capacity);
    keys.set(this.#keys);
    const first = new Int32Array(capacity).fill(-1);
    first.set(this.#first);
    this.#keys = keys;
    this.#first = first;
    this.#slots = new Int32Array(capacity * 2).fill(-1);
    for (let feature = 0; feature < this.#features; feature++) this.#place(feature);
  }

  #growEntries(): void {
    const capacity = this.#next.length * 2;
    const next = new Int32Array(capacity);
    next.set(this.#next);
    const classes = new Uint8Array(capacity);
    classes.set(this.#class);
    const weight = new Float32Array(capacity);
    weight.set(this.#weight);
    const timed = new Float64Array(capacity);
    timed.set(this.#timed);
    this.#next = next;
    this.#class = classes;
    this.#weight = weight;
    this.#timed = timed;
  }
}
