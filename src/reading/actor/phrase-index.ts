import type { Atom } from './atom.ts';
import { atomsOfText } from './atom.ts';

/** A lexicon entry of one or more atoms. */
export interface Phrase<T> {
  readonly atoms: readonly Atom[];
  readonly value: T;
}

/** Phrases that begin with the same key. */
export interface Shelf<T> {
  /** Those of one atom. */
  readonly alone: readonly Phrase<T>[];
  /** The others by their second key, the longest first. */
  readonly longer: ReadonlyMap<string, readonly Phrase<T>[]>;
}

/** Phrases by their first key. */
export type PhraseIndex<T> = ReadonlyMap<string, Shelf<T>>;

/** Entries whose text has no letters that can be compared (another alphabet) are left out. */
export function phraseIndex<T>(entries: Iterable<readonly [text: string, value: T]>): PhraseIndex<T> {
  const index = new Map<string, { alone: Phrase<T>[]; longer: Map<string, Phrase<T>[]> }>();
  for (const [text, value] of entries) {
    const atoms = atomsOfText(text);
    if (atoms.length === 0) continue;
    const shelf = index.get(atoms[0].key) ?? { alone: [], longer: new Map<string, Phrase<T>[]>() };
    index.set(atoms[0].key, shelf);
    if (atoms.length === 1) shelf.alone.push({ atoms, value });
    else {
      const second = shelf.longer.get(atoms[1].key);
      if (second) second.push({ atoms, value });
      else shelf.longer.set(atoms[1].key, [{ atoms, value }]);
    }
  }
  for (const { longer } of index.values())
    for (const phrases of longer.values()) phrases.sort((a, b) => b.atoms.length - a.atoms.length);
  return index;
}

/** What the phrase made of exactly these keys, `to` exclusive, stands for; null where there is none. */
export function phraseOf<T>(index: PhraseIndex<T>, keys: readonly string[], from: number, to: number): T | null {
  const shelf = index.get(keys[from]);
  const phrases = to - from === 1 ? shelf?.alone : shelf?.longer.get(keys[from + 1]);
  const phrase = phrases?.find(
    ({ atoms }) => atoms.length === to - from && atoms.every(({ key }, i) => key === keys[from + i]),
  );
  return phrase?.value ?? null;
}

export interface PhraseMatch<T> {
  /** Atom indices, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  /** What the words can mean: more than one where entries share them. */
  readonly values: readonly T[];
}

/** May the atoms of a text stand for a phrase, as far as letter case goes? */
export type FitsCase = (written: readonly Atom[], atoms: readonly Atom[], from: number) => boolean;

/** At each of the atoms `at` the longest phrase that begins there; matches may overlap. */
export function matchesIn<T>(
  index: PhraseIndex<T>,
  atoms: readonly Atom[],
  at: readonly number[],
  fits?: FitsCase,
): PhraseMatch<T>[] {
  const matches: PhraseMatch<T>[] = [];
  for (const i of at) {
    if (!index.has(atoms[i].key)) continue;
    const match = longestAt(index, atoms, i, fits && ((phrase) => fits(phrase.atoms, atoms, i)));
    if (match) matches.push(match);
  }
  return matches;
}

/** The longest phrase at one atom that `accepts` lets pass, with all its values; null when there is none. */
export function longestAt<T>(
  index: PhraseIndex<T>,
  atoms: readonly Atom[],
  from: number,
  accepts: (phrase: Phrase<T>) => boolean = always,
): PhraseMatch<T> | null {
  const shelf = index.get(atoms[from].key);
  if (!shelf) return null;
  const phrases = from + 1 < atoms.length ? shelf.longer.get(atoms[from + 1].key) : undefined;
  return (phrases && longestOf(phrases, atoms, from, accepts)) ?? longestOf(shelf.alone, atoms, from, accepts);
}

const always = (): boolean => true;

function longestOf<T>(
  phrases: readonly Phrase<T>[],
  atoms: readonly Atom[],
  from: number,
  accepts: (phrase: Phrase<T>) => boolean,
): PhraseMatch<T> | null {
  let length = 0;
  const values: T[] = [];
  for (const phrase of phrases) {
    if (phrase.atoms.length < length) break;
    if (!standsAt(phrase.atoms, atoms, from) || !accepts(phrase)) continue;
    length = phrase.atoms.length;
    values.push(phrase.value);
  }
  return length > 0 ? { from, to: from + length, values } : null;
}

/** The first two keys are known to agree. */
function standsAt(phrase: readonly Atom[], atoms: readonly Atom[], from: number): boolean {
  if (from + phrase.length > atoms.length) return false;
  for (let i = 2; i < phrase.length; i++) if (atoms[from + i].key !== phrase[i].key) return false;
  return true;
}
