import type { Atom } from './atom.ts';

/** How a sentence uses capitals: `capitals` (old telexes, some headlines), `title` ("Car Bomb Kills Ten"), `plain`. */
export type LetterCase = 'plain' | 'title' | 'capitals';

export function letterCaseOf(atoms: readonly Atom[]): LetterCase {
  const words = atoms.filter((atom) => /^\p{L}{2,}/u.test(atom.text));
  if (words.length < 3) return 'plain';
  const capitals = words.filter((atom) => isCapitals(atom.text)).length;
  if (capitals >= words.length * 0.85) return 'capitals';
  const long = words.filter((atom) => atom.text.length > 3);
  const raised = long.filter((atom) => isRaised(atom.text)).length;
  return long.length >= 4 && raised >= long.length * 0.85 ? 'title' : 'plain';
}

/** Begins with a capital, or has one inside ("iPhone", "eThekwini"). */
export const isRaised = (text: string): boolean => /\p{Lu}/u.test(text);

export const isCapitals = (text: string): boolean => /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);

const PARTICLE = new Set([
  'al',
  'el',
  'ul',
  'e',
  'i',
  'wal',
  'wa',
  'of',
  'the',
  'for',
  'in',
  'and',
  'to',
  'de',
  'la',
  's',
  'na',
  'bin',
  'ibn',
  'di',
  'du',
  'des',
  'et',
  'y',
]);

/** Can `found` stand for `written` of a lexicon? Acronyms want capitals, names a capital, plain words nothing. */
export function fitsCase(written: Atom, found: Atom): boolean {
  if (PARTICLE.has(written.key) || !isRaised(written.text)) return true;
  if (isCapitals(written.text) && written.key.length > 1)
    return isCapitals(found.text) || (written.key.length >= 5 && /^\p{Lu}/u.test(found.text));
  return isRaised(found.text);
}
