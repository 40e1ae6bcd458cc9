/** Words a shingle: long enough that two writers do not hit upon the same five by chance. */
const SHINGLE = 5;

/** Of the shingles' hashes one in so many is kept: the same one of the same words, in whatever report they stand. */
const SAMPLE = 4;

/**
 * What is kept of a text to tell how much of it stands in another: the sampled hashes of its shingles, ascending and
 * distinct (Broder, On the resemblance and containment of documents, 1997: the sketch by divisibility).
 */
export type Sketch = Uint32Array;

/** The sketch of a text; case, marks and punctuation make no difference. A text below five words has an empty one. */
export function sketchOf(text: string): Sketch {
  const words =
    text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const hashes = words.map(hashOf);
  const kept = new Set<number>();
  for (let i = 0; i + SHINGLE <= hashes.length; i++) {
    let shingle = 0;
    for (let k = 0; k < SHINGLE; k++) shingle = mix(shingle, hashes[i + k]);
    if (shingle % SAMPLE === 0) kept.add(shingle);
  }
  return Uint32Array.from(kept).sort();
}

/** How many hashes two sketches have in common. */
export function shared(one: Sketch, other: Sketch): number {
  let count = 0;
  for (let i = 0, j = 0; i < one.length && j < other.length; ) {
    if (one[i] === other[j]) {
      count++;
      i++;
      j++;
    } else if (one[i] < other[j]) i++;
    else j++;
  }
  return count;
}

/** FNV-1a, 32 bits. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** The finaliser of MurmurHash3 over both: the order of the words counts. */
function mix(one: number, other: number): number {
  let hash = Math.imul(one ^ 0x9e3779b9, 0x85ebca6b) ^ other;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
