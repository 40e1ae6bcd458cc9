/**
 * Growing rows of (class, weight) entries, found by feature hash. The entries of a row lie side by side, in a block whose
 * room doubles when it is full: what scoring reads is in as few places of memory as can be.
 */
export class WeightBlocks {
  mask = (1 << 14) - 1;
  /** Open hash table: pairs of feature hash and row number; 0 marks an empty slot. */
  table = new Int32Array(2 << 14);
  /** Pairs of a row's first entry and how many it has. Row 0 is nobody's. */
  blocks = new Int32Array(1 << 14);
  classes = new Uint8Array(1 << 15);
  weights = new Float32Array(1 << 15);
  /** Sums of update × time. */
  timed = new Float64Array(1 << 15);
  #rows = 1;
  #entries = 0;

  /** Row number of a feature, made when it is new. */
  row(key: number): number {
    let slot = key & this.mask;
    while (this.table[2 * slot + 1] !== 0) {
      if (this.table[2 * slot] === key) return this.table[2 * slot + 1];
      slot = (slot + 1) & this.mask;
    }
    const row = this.#rows++;
    if (2 * row >= this.blocks.length) this.blocks = grown(this.blocks, Int32Array);
    this.table[2 * slot] = key;
    this.table[2 * slot + 1] = row;
    if (this.#rows > 0.6 * this.mask) this.#rehash();
    return row;
  }

  /** Where in `classes`, `weights` and `timed` a row's entry for a class stands, made with weight 0 when it is new. */
  entry(row: number, id: number): number {
    const start = this.blocks[2 * row];
    const length = this.blocks[2 * row + 1];
    for (let entry = start; entry < start + length; entry++) if (this.classes[entry] === id) return entry;
    const full = (length & (length - 1)) === 0;
    const to = full ? this.#move(row, start, length) : start;
    this.blocks[2 * row + 1] = length + 1;
    this.classes[to + length] = id;
    return to + length;
  }

  /** Calls `visit` with each feature's hash, first entry and the one past the last, in the order of their hashes. */
  each(visit: (key: number, start: number, end: number) => void): void {
    const slots: number[] = [];
    for (let slot = 0; slot <= this.mask; slot++) if (this.table[2 * slot + 1] !== 0) slots.push(slot);
    for (const slot of slots.sort((a, b) => this.table[2 * a] - this.table[2 * b])) {
      const row = this.table[2 * slot + 1];
      visit(this.table[2 * slot], this.blocks[2 * row], this.blocks[2 * row] + this.blocks[2 * row + 1]);
    }
  }

  /** A row whose length is a power of two has no room left: it moves to a block twice as large. */
  #move(row: number, start: number, length: number): number {
    const room = Math.max(1, 2 * length);
    while (this.#entries + room > this.classes.length) {
      this.classes = grown(this.classes, Uint8Array);
      this.weights = grown(this.weights, Float32Array);
      this.timed = grown(this.timed, Float64Array);
    }
    const to = this.#entries;
    this.classes.copyWithin(to, start, start + length);
    this.weights.copyWithin(to, start, start + length);
    this.timed.copyWithin(to, start, start + length);
    this.#entries += room;
    this.blocks[2 * row] = to;
    return to;
  }

  #rehash(): void {
    const old = this.table;
    this.mask = 2 * this.mask + 1;
    this.table = new Int32Array(2 * (this.mask + 1));
    for (let at = 0; at < old.length; at += 2) {
      if (old[at + 1] === 0) continue;
      let slot = old[at] & this.mask;
      while (this.table[2 * slot + 1] !== 0) slot = (slot + 1) & this.mask;
      this.table[2 * slot] = old[at];
      this.table[2 * slot + 1] = old[at + 1];
    }
  }
}

function grown<A extends Int32Array | Uint8Array | Float32Array | Float64Array>(
  array: A,
  kind: new (length: number) => A,
): A {
  const longer = new kind(array.length * 2);
  longer.set(array);
  return longer;
}
