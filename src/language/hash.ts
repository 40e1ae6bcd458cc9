/**
 * Hashes that model files are keyed by. Changing either function makes every trained model unreadable: retrain then.
 */

/** 32-bit hash of a text's UTF-16 units (FNV-1a, then an avalanche). Seeds tell kinds of features apart. */
export function hashText(text: string, seed: number): number {
  let hash = seed ^ 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  return hash ^ (hash >>> 12);
}

/** Folds `b` into `a`; order matters. Cheap enough for a hundred calls a transition. */
export function mix(a: number, b: number): number {
  const hash = Math.imul(a ^ Math.imul(b, 0x9e3779b1), 0x85ebca6b);
  return hash ^ (hash >>> 15);
}
