import type { ArrayFile } from './arrays.ts';
import { hashText } from './hash.ts';
import { restoreKeys, shortenKeys, slotsFor } from './keys.ts';

/** Which cluster of words used alike a lower-cased word belongs to; -1 when it is unknown. */
export interface Clusters {
  /** Cluster number: `fine >> 4` is the coarse cluster that holds it. */
  of(lower: string): number;
}

const SEED = 31;

/**
 * Clusters are stored as an open hash table from the word's 32-bit hash: words themselves are not kept, so an unknown
 * word is mistaken for a known one about once in 40,000.
 */
export function readClusters(file: ArrayFile): Clusters {
  const keys = restoreKeys(file.arrays);
  const values = file.arrays.values as Uint16Array;
  const mask = keys.length - 1;
  return {
    of(lower) {
      const key = clusterKey(lower);
      for (let slot = key & mask; values[slot] !== 0; slot = (slot + 1) & mask) {
        if (keys[slot] === key) return values[slot] - 1;
      }
      return -1;
    },
  };
}

/** The reverse of `readClusters`; of two words with one hash the first wins. */
export function writeClusters(words: readonly (readonly [lower: string, cluster: number])[]): ArrayFile {
  const size = slotsFor(words.length);
  const keys = new Int32Array(size);
  const values = new Uint16Array(size);
  for (const [lower, cluster] of words) {
    const key = clusterKey(lower);
    let slot = key & (size - 1);
    while (values[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & (size - 1);
    if (values[slot] !== 0) continue;
    keys[slot] = key;
    values[slot] = cluster + 1;
  }
  return { header: { words: words.length }, arrays: { ...shortenKeys(keys, (slot) => values[slot] !== 0), values } };
}

function clusterKey(lower: string): number {
  return hashText(lower, SEED);
}
