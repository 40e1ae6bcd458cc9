import type { GazetteerEntry } from './gazetteer.ts';
import { sound } from './sound.ts';

/** The names of one country's entries that begin with one letter, folded and in order; a name stands once a bearer. */
export interface NameShelf {
  readonly size: number;
  /** Letters of each name. */
  readonly lengths: Uint8Array;
  name(at: number): string;
  entry(at: number): GazetteerEntry;
}

/**
 * Positions of names that could sound like `folded`: within `slack` letters of its length. Hashes are compared, so
 * that a name may be among them that does not.
 */
export function* soundingLike(shelf: NameShelf, folded: string, slack: number): Generator<number> {
  const { sounds } = sketchOf(shelf);
  const asked = hash(sound(folded));
  for (let at = 0; at < shelf.size; at++)
    if (sounds[at] === asked && Math.abs(shelf.lengths[at] - folded.length) <= slack) yield at;
}

/** Positions of names that could be `folded` with at most `edits` letters put in, left out or changed. */
export function* writtenLike(shelf: NameShelf, folded: string, edits: number): Generator<number> {
  const { letters } = sketchOf(shelf);
  const asked = lettersOf(folded);
  for (let at = 0; at < shelf.size; at++) {
    if (Math.abs(shelf.lengths[at] - folded.length) > edits) continue;
    if (bits(letters[at] ^ asked) <= 2 * edits) yield at;
  }
}

/** What rules out most names of a shelf before any is looked at. */
interface Sketch {
  readonly sounds: Int32Array;
  /** Which letters occur in the name; an edit changes two at most. */
  readonly letters: Int32Array;
}

function sketchOf(shelf: NameShelf): Sketch {
  const known = sketches.get(shelf);
  if (known) return known;
  const sketch = { sounds: new Int32Array(shelf.size), letters: new Int32Array(shelf.size) };
  for (let at = 0; at < shelf.size; at++) {
    const name = shelf.name(at);
    sketch.sounds[at] = hash(sound(name));
    sketch.letters[at] = lettersOf(name);
  }
  sketches.set(shelf, sketch);
  return sketch;
}

const sketches = new WeakMap<NameShelf, Sketch>();

function hash(text: string): number {
  let mixed = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) mixed = Math.imul(mixed ^ text.charCodeAt(at), 0x01000193);
  return mixed | 0;
}

function lettersOf(text: string): number {
  let letters = 0;
  for (let at = 0; at < text.length; at++) letters |= 1 << (text.charCodeAt(at) & 31);
  return letters;
}

function bits(word: number): number {
  let count = 0;
  for (let left = word; left !== 0; left &= left - 1) count++;
  return count;
}
