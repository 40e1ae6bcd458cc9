import type { Sentence } from '../../language/words.ts';
import type { Atom } from './atom.ts';

/** Words, offsets and text of a stretch of atoms; the text is as long as the stretch, white space given as spaces. */
export function textOf(
  range: { readonly from: number; readonly to: number },
  atoms: readonly Atom[],
  { words }: Sentence,
): { from: number; to: number; start: number; end: number; name: string } {
  const from = atoms[range.from].from;
  const to = atoms[range.to - 1].to;
  let name = '';
  for (let i = from; i < to; i++) {
    const gap = i > from ? words[i].start - words[i - 1].end : 0;
    name += ' '.repeat(gap) + words[i].text;
  }
  return { from, to, start: words[from].start, end: words[to - 1].end, name };
}

/** The keys of a stretch of atoms, joined by spaces: what word lists are asked for. */
export function keysIn(atoms: readonly Atom[], from: number, to: number): string {
  let keys = atoms[from].key;
  for (let i = from + 1; i < to; i++) keys += ` ${atoms[i].key}`;
  return keys;
}

/** The words of a stretch of atoms as written, joined by spaces. */
export function wordsIn(atoms: readonly Atom[], from: number, to: number): string {
  let words = atoms[from].text;
  for (let i = from + 1; i < to; i++) words += ` ${atoms[i].text}`;
  return words;
}
