import { knowledgeJson } from '../../knowledge.ts';
import { beginsWithLetters, hasCapital, hasSmall } from '../phrase/capital.ts';
import type { Atom } from './atom.ts';

/** How a sentence uses capitals: `capitals` (old telexes, some headlines), `title` ("Car Bomb Kills Ten"), `plain`. */
export type LetterCase = 'plain' | 'title' | 'capitals';

/** The letter case of a sentence; worked out once, whoever asks. */
export function letterCaseOf(atoms: readonly Atom[]): LetterCase {
  const known = remembered.get(atoms);
  if (known) return known;
  const letterCase = reckoned(atoms);
  remembered.set(atoms, letterCase);
  return letterCase;
}

const remembered = new WeakMap<readonly Atom[], LetterCase>();

function reckoned(atoms: readonly Atom[]): LetterCase {
  let [words, capitals, long, raised] = [0, 0, 0, 0];
  for (const { text } of atoms) {
    if (text.length < 2 || !beginsWithLetters(text)) continue;
    words++;
    const isHigh = isRaised(text);
    if (isHigh && isCapitals(text)) capitals++;
    if (text.length <= 3) continue;
    long++;
    if (isHigh) raised++;
  }
  if (words < 3) return 'plain';
  if (capitals >= words * 0.85) return 'capitals';
  const isSentence = atoms.at(-1)?.text === '.';
  return !isSentence && long >= 4 && raised >= long * 0.85 ? 'title' : 'plain';
}

/** Begins with a capital, or has one inside ("iPhone", "eThekwini"). */
export const isRaised = hasCapital;

export const isCapitals = (text: string): boolean => hasCapital(text) && !hasSmall(text);

/** Words inside names that are written with or without a capital. */
const particles = new Set(knowledgeJson<{ particles: string[] }>('actors/spellings.json').particles);

/** Can `found` stand for `written` of a lexicon? Acronyms want capitals, names a capital, plain words nothing. */
export function fitsCase(written: Atom, found: Atom): boolean {
  if (particles.has(written.key) || !isRaised(written.text)) return true;
  if (isCapitals(written.text) && written.key.length > 1)
    return isCapitals(found.text) || (written.key.length >= 5 && /^\p{Lu}/u.test(found.text));
  return isRaised(found.text);
}

/** How many words make a name that may be written with only its first word capitalised ("Syrian democratic forces"). */
const LONG = 3;

/** Can the atoms from `from` on stand for a whole lexicon entry? */
export function fitsPhrase(written: readonly Atom[], atoms: readonly Atom[], from: number): boolean {
  if (!fitsCase(written[0], atoms[from])) return false;
  const isLong =
    written.length >= LONG && written.every((atom) => !isCapitals(atom.text)) && isRaised(atoms[from].text);
  return isLong || written.every((atom, i) => fitsCase(atom, atoms[from + i]));
}
