import type { Atom } from '../actor/atom.ts';
import type { PersonLexicon } from './lexicon.ts';

/** An age in completed years and the atoms that say it, `to` exclusive. */
export interface Age {
  readonly years: number;
  readonly from: number;
  readonly to: number;
}

const OLDEST = 115;

/** "28-year-old", "six-year-old", "two-month-old" (0 years) starting at an atom. */
export function compoundAgeAt(atoms: readonly Atom[], at: number, lexicon: PersonLexicon): Age | null {
  const number = numberAt(atoms, at, lexicon);
  if (!number) return null;
  const [unit, old] = [atoms[number.to], atoms[number.to + 1]];
  if (!unit || !old || !lexicon.ages.old.has(old.key)) return null;
  const years = lexicon.ages.years.get(unit.key);
  return years === undefined ? null : { years: Math.floor(number.value * years), from: at, to: number.to + 2 };
}

/** The age that ends right before an atom: "28-year-old Ahmed". */
export function ageBefore(atoms: readonly Atom[], at: number, lexicon: PersonLexicon): Age | null {
  for (const length of [3, 4]) {
    const age = at >= length ? compoundAgeAt(atoms, at - length, lexicon) : null;
    if (age?.to === at) return age;
  }
  return null;
}

/** The age that follows a name or noun: ", 32,", "(32)", ", aged 32", ", a 32-year-old ...". */
export function ageAfter(atoms: readonly Atom[], at: number, lexicon: PersonLexicon): Age | null {
  let i = at;
  const opening = atoms[i]?.text;
  if (opening === ',' || opening === '(') i++;
  else if (!lexicon.ages.aged.has(atoms[i]?.key ?? '')) return null;
  if (lexicon.articles.has(atoms[i]?.key ?? ''))
    return i + 1 < atoms.length ? compoundAgeAt(atoms, i + 1, lexicon) : null;
  const isAged = lexicon.ages.aged.has(atoms[i]?.key ?? '');
  if (isAged) i++;
  const number = i < atoms.length ? numberAt(atoms, i, lexicon) : null;
  if (!number) return null;
  const closing = atoms[number.to]?.text;
  const isClosed = closing === undefined || /^[,.;:)]$/u.test(closing);
  return isAged || (isClosed && number.value >= 1) ? { years: number.value, from: i, to: number.to } : null;
}

const isDigit = (text: string): boolean => text.charCodeAt(0) >= 48 && text.charCodeAt(0) <= 57;

function numberAt(atoms: readonly Atom[], at: number, lexicon: PersonLexicon): { value: number; to: number } | null {
  const atom = atoms[at];
  if (!atom) return null;
  if (isDigit(atom.text) && /^\d{1,3}$/u.test(atom.text))
    return Number(atom.text) <= OLDEST ? { value: Number(atom.text), to: at + 1 } : null;
  const value = lexicon.numbers.get(atom.key);
  if (value === undefined) return null;
  const ones = atoms[at + 1]?.tied ? lexicon.numbers.get(atoms[at + 1].key) : undefined;
  return value >= 20 && ones !== undefined && ones < 10 ? { value: value + ones, to: at + 2 } : { value, to: at + 1 };
}
