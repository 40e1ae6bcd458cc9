import type { Atom } from '../actor/atom.ts';
import { isCapitals } from '../actor/letter-case.ts';
import { longestAt } from '../actor/phrase-index.ts';
import { isCapitalised } from '../phrase/capital.ts';
import type { PersonLexicon, Sex } from './lexicon.ts';

/** Capitalised words that could be a person's name, with what stands before them in the same breath. Atom indices. */
export interface NameRun {
  readonly from: number;
  readonly to: number;
  /** Sex told by a title; undefined: no title. */
  readonly title?: Sex | null;
  /** A capitalised office ends right before the name. */
  readonly office: boolean;
  /** Where the capitalised words before the name begin; `from` when there are none. */
  readonly opens: number;
}

type Blocked = (atom: number) => boolean;

/** The runs of a sentence in text order; atoms that are `blocked` belong to something else and end a run. */
export function nameRuns(atoms: readonly Atom[], lexicon: PersonLexicon, blocked: Blocked): NameRun[] {
  const runs: NameRun[] = [];
  for (let at = 0; at < atoms.length; at++) {
    if (!opensRun(atoms, at, lexicon, blocked)) continue;
    const to = runEnd(atoms, at, lexicon, blocked);
    const run = nameIn(atoms, at, to, lexicon);
    if (run) runs.push(run);
    at = to - 1;
  }
  return runs;
}

const isRaisedWord = (atom: Atom): boolean =>
  isCapitalised(atom.text) || (atom.text.length > 2 && /^[dl]['’]\p{Lu}/u.test(atom.text));

function opensRun(atoms: readonly Atom[], at: number, lexicon: PersonLexicon, blocked: Blocked): boolean {
  const atom = atoms[at];
  if (isRaisedWord(atom))
    return (
      !blocked(at) && !(lexicon.openers.has(atom.text) && !(atoms[at + 1]?.tied && lexicon.particles.has(atom.key)))
    );
  const next = atoms[at + 1];
  if (next?.tied !== true || !lexicon.particles.has(atom.key)) return false;
  return isRaisedWord(next) && !blocked(at) && !blocked(at + 1);
}

function runEnd(atoms: readonly Atom[], from: number, lexicon: PersonLexicon, blocked: Blocked): number {
  let to = from + 1;
  while (to < atoms.length && !blocked(to)) {
    const atom = atoms[to];
    const nickname = nicknameEnd(atoms, to);
    if (nickname && !blocked(nickname)) to = nickname + 1;
    else if (isRaisedWord(atom) || /^[ivx]+$/iu.test(atom.text)) to++;
    else if (atom.text === '.' && /^\p{Lu}$/u.test(atoms[to - 1].text) && atoms[to + 1] && isRaisedWord(atoms[to + 1]))
      to++;
    else if (atom.text === ',' && lexicon.setOffSuffixes.has(atoms[to + 1]?.key ?? '')) to += 2;
    else if (lexicon.particles.has(atom.key)) {
      let next = to + 1;
      while (
        next < atoms.length &&
        next - to < 2 &&
        lexicon.particles.has(atoms[next].key) &&
        !isRaisedWord(atoms[next])
      )
        next++;
      if (!atoms[next] || blocked(next) || !isRaisedWord(atoms[next]) || lexicon.plainParticles.has(atom.text)) break;
      to = next + 1;
    } else break;
  }
  return to;
}

const QUOTE = /^["“”‘’']$/u;

/** The word after a nickname in quotes ("Tony “the Ant” Spil"), where a name goes on; null when none begins here. */
function nicknameEnd(atoms: readonly Atom[], at: number): number | null {
  if (!QUOTE.test(atoms[at].text)) return null;
  for (let close = at + 2; close <= at + 4 && close + 1 < atoms.length; close++)
    if (QUOTE.test(atoms[close].text)) return isRaisedWord(atoms[close + 1]) ? close + 1 : null;
  return null;
}

/** Cuts titles, offices and foreign words off the front; null when nothing of a name is left. */
function nameIn(atoms: readonly Atom[], opens: number, to: number, lexicon: PersonLexicon): NameRun | null {
  let from = opens;
  let title: Sex | null | undefined;
  let office = false;
  for (let at = opens; at < to; ) {
    const before = longestAt(lexicon.offices, atoms, at, (phrase) => at + phrase.atoms.length <= to);
    const titled = longestAt(lexicon.titles, atoms, at, () => true);
    const nation = longestAt(lexicon.nations, atoms, at, (phrase) => at + phrase.atoms.length <= to);
    if (
      titled &&
      titled.to <= to &&
      titled.to - at >= (before ? before.to - at : 0) &&
      !isNamePart(atoms, at, from, lexicon)
    ) {
      title = title ?? titled.values[0];
      at = titled.to;
      if (atoms[at]?.text === '.') at++;
      from = at;
    } else if (before && !isNamePart(atoms, at, from, lexicon)) {
      office = true;
      at = before.to;
      from = at;
    } else if (nation && nation.to < to && from === at && !isFirstName(atoms, at, to, lexicon)) {
      at = nation.to;
      from = at;
    } else if (isForeign(atoms, at, from, to, lexicon)) {
      at++;
      from = at;
      office = false;
      title = undefined;
    } else at++;
  }
  const end = trimmedEnd(atoms, from, to, lexicon);
  if (
    end <= from ||
    !/\p{L}{2}/u.test(
      atoms
        .slice(from, end)
        .map((atom) => atom.text)
        .join(''),
    )
  )
    return null;
  return { from, to: end, office, opens, ...(title !== undefined && { title }) };
}

/** "Jordan Miller", "Christian Lewis": a country or a faith, but right before what can only be a surname. */
function isFirstName(atoms: readonly Atom[], at: number, to: number, lexicon: PersonLexicon): boolean {
  if (!lexicon.given.has(atoms[at].key) || at + 1 >= to) return false;
  const next = atoms[at + 1];
  if (!isRaisedWord(next)) return lexicon.particles.has(next.key);
  const office = longestAt(lexicon.offices, atoms, at + 1) ?? longestAt(lexicon.titles, atoms, at + 1);
  const isOther = office !== null || lexicon.notPersons.has(next.text) || lexicon.people.find(next.text) !== null;
  return /^\p{Lu}\p{Ll}/u.test(next.text) && !isOther;
}

/** "Theresa May", "Colin Major": a word that could be a month or a rank, right after a first name. */
function isNamePart(atoms: readonly Atom[], at: number, from: number, lexicon: PersonLexicon): boolean {
  return at > from && lexicon.given.has(atoms[at - 1].key) && lexicon.wary.has(atoms[at].text);
}

function isForeign(atoms: readonly Atom[], at: number, from: number, to: number, lexicon: PersonLexicon): boolean {
  const atom = atoms[at];
  if (isNamePart(atoms, at, from, lexicon)) return false;
  if (at === from && isFirstName(atoms, at, to, lexicon)) return false;
  if (lexicon.notPersons.has(atom.text)) return true;
  return (
    isCapitals(atom.text) &&
    atom.text.length > 1 &&
    !/^(?:\p{Lu}\.)+$/u.test(atom.text) &&
    !lexicon.suffixes.has(atom.key)
  );
}

/** Loose full stops and particles do not end a name. */
function trimmedEnd(atoms: readonly Atom[], from: number, to: number, lexicon: PersonLexicon): number {
  let end = to;
  while (
    end > from &&
    (!/^[\p{L}\d]/u.test(atoms[end - 1].text) ||
      (lexicon.particles.has(atoms[end - 1].key) && !isRaisedWord(atoms[end - 1])))
  )
    end--;
  return end;
}
