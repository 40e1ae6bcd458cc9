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
 * The keys of an open hash table, stored short: a key's lower bits are its slot but for how far it was pushed on, so only
 * the upper bits and that distance are kept. `used` tells the slots that hold a key.
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
