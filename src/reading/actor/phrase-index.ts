import type { Atom } from './atom.ts';
import { atomsOfText } from './atom.ts';

/** A lexicon entry of one or more atoms. */
export interface Phrase<T> {
  readonly atoms: readonly Atom[];
  readonly value: T;
}

/** Phrases by their first key, the longest first. */
export type PhraseIndex<T> = ReadonlyMap<string, readonly Phrase<T>[]>;

/** Entries whose text has no letters that can be compared (another alphabet) are left out. */
export function phraseIndex<T>(entries: Iterable<readonly [text: string, value: T]>): PhraseIndex<T> {
  const index = new Map<string, Phrase<T>[]>();
  for (const [text, value] of entries) {
    const atoms = atomsOfText(text);
    if (atoms.length === 0) continue;
    const shelf = index.get(atoms[0].key);
    if (shelf) shelf.push({ atoms, value });
    else index.set(atoms[0].key, [{ atoms, value }]);
  }
  for (const shelf of index.values()) shelf.sort((a, b) => b.atoms.length - a.atoms.length);
  return index;
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

/** At every atom the longest phrase that begins there; matches may overlap. */
export function matchesIn<T>(index: PhraseIndex<T>, atoms: readonly Atom[], fits?: FitsCase): PhraseMatch<T>[] {
  const matches: PhraseMatch<T>[] = [];
  for (let i = 0; i < atoms.length; i++) {
    if (!index.has(atoms[i].key)) continue;
    const match = longestAt(index, atoms, i, (phrase) => !fits || fits(phrase.atoms, atoms, i));
    if (match) matches.push(match);
  }
  return matches;
}

/** The longest phrase at one atom that `accepts` lets pass, with all its values; null when there is none. */
export function longestAt<T>(
  index: PhraseIndex<T>,
  atoms: readonly Atom[],
  from: number,
  accepts: (phrase: Phrase<T>, from: number) => boolean = () => true,
): PhraseMatch<T> | null {
  const shelf = index.get(atoms[from].key);
  if (!shelf) return null;
  let length = 0;
  const values: T[] = [];
  for (const phrase of shelf) {
    if (phrase.atoms.length < length) break;
    if (!standsAt(phrase.atoms, atoms, from) || !accepts(phrase, from)) continue;
    length = phrase.atoms.length;
    values.push(phrase.value);
  }
  return length > 0 ? { from, to: from + length, values } : null;
}

function standsAt(phrase: readonly Atom[], atoms: readonly Atom[], from: number): boolean {
  if (from + phrase.length > atoms.length) return false;
  for (let i = 1; i < phrase.length; i++) if (atoms[from + i].key !== phrase[i].key) return false;
  return true;
}
