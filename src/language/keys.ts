import type { NumberArray } from './arrays.ts';

/** Least size of a hash table whose keys are stored short: the upper bits of a key must fit in 16. */
const LEAST_SLOTS = 1 << 16;
/** Share of slots that may be taken. */
const FULLEST = 0.76;

/** Slots, a power of two, of a hash table for so many keys. */
export function slotsFor(keys: number): number {
  let slots = LEAST_SLOTS;
  while (keys > slots * FULLEST) slots *= 2;
  return slots;
}

/**
 * The keys of an open hash table, stored short: a key's lower bits are its slot but for how far it was pushed on, so
 * only the upper bits and that distance are kept. `used` tells the slots that hold a key.
 */
export function shortenKeys(
  keys: Int32Array,
  used: (slot: number) => boolean,
): Record<'upper' | 'pushed', Uint16Array> {
  const bits = 31 - Math.clz32(keys.length);
  const mask = keys.length - 1;
  const upper = new Uint16Array(keys.length);
  const pushed = new Uint16Array(keys.length);
  for (let slot = 0; slot < keys.length; slot++) {
    if (!used(slot)) continue;
    upper[slot] = keys[slot] >>> bits;
    pushed[slot] = (slot - keys[slot]) & mask;
  }
  return { upper, pushed };
}

/** The keys that `shortenKeys` stored; what stands in slots without a key means nothing. */
export function restoreKeys(arrays: Readonly<Record<string, NumberArray>>): Int32Array {
  const upper = arrays.upper as Uint16Array;
  const pushed = arrays.pushed as Uint16Array;
  const bits = 31 - Math.clz32(upper.length);
  const mask = upper.length - 1;
  const keys = new Int32Array(upper.length);
  for (let slot = 0; slot < keys.length; slot++) keys[slot] = (upper[slot] << bits) | ((slot - pushed[slot]) & mask);
  return keys;
}

/** Where features stand in a model, held small so that it stays near the processor. */
export interface KeyTable {
  /** For each slot the upper half of its key, never 0; 0 marks an empty slot. */
  readonly checks: Uint16Array;
  readonly mask: number;
}

/** Most features that are looked up at once. */
export const MOST_FEATURES = 256;

const checked = new Uint16Array(MOST_FEATURES);

/** The table of an open hash table's keys; `used` tells the slots that hold one. */
export function keyTable(keys: Int32Array, used: (slot: number) => boolean): KeyTable {
  const checks = new Uint16Array(keys.length);
  for (let slot = 0; slot < keys.length; slot++) if (used(slot)) checks[slot] = keys[slot] >>> 16 || 1;
  return { checks, mask: keys.length - 1 };
}

/**
 * Writes to `found` the slots of those of the first `count` features that the table has, and returns how many. A
 * feature that is not there is taken for another about once in ten thousand times. All checks are fetched before any is
 * looked at: fetches that no branch waits for run side by side, and waiting for memory is what scoring costs.
 */
export function locate({ checks, mask }: KeyTable, features: Int32Array, count: number, found: Int32Array): number {
  for (let i = 0; i < count; i++) checked[i] = checks[features[i] & mask];
  let n = 0;
  for (let i = 0; i < count; i++) {
    let check = checked[i];
    if (check === 0) continue;
    const wanted = features[i] >>> 16 || 1;
    let slot = features[i] & mask;
    while (check !== wanted && check !== 0) {
      slot = (slot + 1) & mask;
      check = checks[slot];
    }
    if (check !== 0) found[n++] = slot;
  }
  return n;
}
