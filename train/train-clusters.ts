import type { ArrayFile } from '../src/language/arrays.ts';
import { writeClusters } from '../src/language/clusters.ts';
import { groupVectors } from './kmeans.ts';
import type { WordVectors } from './word-vectors.ts';

const COARSE = 64;
const FINE = 16;
const ROUNDS = 8;

/** Groups words into 64 coarse clusters of 16 fine ones each: cluster number = coarse × 16 + fine. */
export function trainClusters({ words, dimensions, values }: WordVectors): ArrayFile {
  const everything = Int32Array.from(words, (_, i) => i);
  const coarse = groupVectors(values, dimensions, everything, COARSE, ROUNDS);
  const clusters: [string, number][] = [];
  for (let c = 0; c < COARSE; c++) {
    const members = everything.filter((i) => coarse[i] === c);
    if (members.length === 0) continue;
    const fine = groupVectors(values, dimensions, members, Math.min(FINE, members.length), ROUNDS);
    for (let i = 0; i < members.length; i++) clusters.push([words[members[i]], c * FINE + fine[i]]);
  }
  return writeClusters(clusters.sort((a, b) => (a[0] < b[0] ? -1 : 1)));
}
