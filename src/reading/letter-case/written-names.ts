import { type LetterCase, letterCases } from '../../language/letter-case.ts';
import type { Sentence } from '../../language/words.ts';
import { type Atom, atomsOf } from '../actor/atom.ts';
import { isCapitals, isRaised } from '../actor/letter-case.ts';
import { longestAt, type PhraseIndex } from '../actor/phrase-index.ts';
import type { Knowledge } from '../knowledge.ts';

const [SMALL, CAPITAL, CAPITALS] = letterCases;

/**
 * Writes to `cases` how the names of actors, outlets, countries and peoples in a sentence are written in the lexicons:
 * those that can hardly be anything else, and others where some word is held for a name already. "CAR" and "Dawn" are
 * words as well.
 */
export function markWrittenNames(sentence: Sentence, cases: LetterCase[], knowledge: Knowledge): void {
  const { actors, outlets } = knowledge;
  const atoms = atomsOf(sentence);
  for (let at = 0; at < atoms.length; ) {
    const to = Math.max(
      mark(actors.names, atoms, at, cases, ({ trust }) => trust === 'plain'),
      mark(outlets.names, atoms, at, cases, ({ trust }, { length }) => trust === 'plain' && length > 1),
      mark(actors.countries, atoms, at, cases, (_, phrase) => !isShortAcronym(phrase)),
      mark(actors.peoples, atoms, at, cases, () => true),
    );
    at = Math.max(at + 1, to);
  }
}

/** Marks the longest name that begins at an atom, and gives the atom after it; 0 where there is none. */
function mark<T>(
  index: PhraseIndex<T>,
  atoms: readonly Atom[],
  at: number,
  cases: LetterCase[],
  isSure: (value: T, phrase: readonly Atom[]) => boolean,
): number {
  const isHeld = ({ length }: readonly Atom[]) =>
    atoms.slice(at, at + length).some(({ from }) => cases[from] !== SMALL);
  let written: readonly Atom[] = [];
  const match = longestAt(index, atoms, at, (phrase) => {
    const fits = isName(phrase.atoms) && (isSure(phrase.value, phrase.atoms) || isHeld(phrase.atoms));
    if (fits && phrase.atoms.length > written.length) written = phrase.atoms;
    return fits;
  });
  if (match === null) return 0;
  for (const [i, { text }] of written.slice(0, match.to - match.from).entries()) {
    const { from, to } = atoms[match.from + i];
    cases.fill(caseOf(text), from, to);
  }
  return match.to;
}

function caseOf(text: string): LetterCase {
  if (!isRaised(text)) return SMALL;
  return isCapitals(text) && text.length > 1 ? CAPITALS : CAPITAL;
}

const isShortAcronym = (atoms: readonly Atom[]): boolean =>
  atoms.length === 1 && isCapitals(atoms[0].text) && atoms[0].key.length < 5;

/** Some word of it is written with a capital. */
const isName = (atoms: readonly Atom[]): boolean => atoms.some(({ text }) => isRaised(text));
