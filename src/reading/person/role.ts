import type { Atom } from '../actor/atom.ts';
import { isRaised } from '../actor/letter-case.ts';
import { longestAt } from '../actor/phrase-index.ts';
import { keysIn, wordsIn } from '../actor/words-of.ts';
import type { PersonLexicon, Sex } from './lexicon.ts';
import type { NameRun } from './name-run.ts';

/** A role as the report words it; atom indices, `to` exclusive. */
export interface Role {
  readonly from: number;
  readonly to: number;
  readonly sex?: Sex;
}

/** "Taliban spokesperson", "Chief Superintendent", "28-year-old student": what stands right before the name. */
export function roleBefore(atoms: readonly Atom[], run: NameRun, lexicon: PersonLexicon): Role | null {
  const end = run.title === undefined ? run.from : titleStart(atoms, run, lexicon);
  if (end === 0) return null;
  const noun = nounEnding(atoms, end, lexicon) ?? officeOf(atoms, end, lexicon);
  if (!noun) return null;
  let from = noun.from;
  while (from > 0 && standsBeforeRole(atoms, from - 1, lexicon)) from--;
  return { from, to: end, ...(noun.sex && { sex: noun.sex }) };
}

/** Where the title ("Dr", "Gen.") right before the name begins. */
function titleStart(atoms: readonly Atom[], run: NameRun, lexicon: PersonLexicon): number {
  let at = run.from;
  for (let before = at - 1; before >= run.opens; before--) {
    const title = longestAt(lexicon.titles, atoms, before, () => true);
    if (atoms[before].text === '.') continue;
    if (!title || title.to < at - 1) break;
    at = before;
  }
  return at;
}

/** The office or people-word that ends right before an atom. */
function nounEnding(atoms: readonly Atom[], end: number, lexicon: PersonLexicon): { from: number; sex?: Sex } | null {
  for (let from = Math.max(0, end - 4); from < end; from++) {
    const office = longestAt(lexicon.offices, atoms, from, (phrase) => from + phrase.atoms.length === end);
    if (office && isRaised(atoms[from].text)) return { from };
    const entry = lexicon.people.find(wordsIn(atoms, from, end));
    if (entry?.sense === 'person' && entry.number === 'singular' && !entry.nation)
      return { from, ...(entry.sex && { sex: entry.sex }) };
  }
  return null;
}

/** "Minister of Foreign Affairs", "Chief of Staff": an office with its complement ends right before an atom. */
function officeOf(atoms: readonly Atom[], end: number, lexicon: PersonLexicon): { from: number; sex?: Sex } | null {
  for (let at = end - 1; at > 0 && end - at < 7; at--) {
    if (lexicon.of.has(atoms[at].key)) return at < end - 1 ? nounEnding(atoms, at, lexicon) : null;
    if (!/^\p{Lu}/u.test(atoms[at].text) && !lexicon.insideOffice.has(atoms[at].key)) return null;
  }
  return null;
}

function standsBeforeRole(atoms: readonly Atom[], at: number, lexicon: PersonLexicon): boolean {
  const atom = atoms[at];
  if (lexicon.modifiers.has(atom.key) && !(at === 0 && lexicon.openers.has(atom.text) && !atoms[at + 1].tied))
    return true;
  if (at === 0 && lexicon.openers.has(atom.text)) return false;
  return /^\p{Lu}/u.test(atom.text) && !lexicon.openers.has(atom.text);
}

const LONGEST = 14;

/** "X, president of a party,": what follows the name in apposition; null when it names no role. */
export function roleAfter(atoms: readonly Atom[], at: number, lexicon: PersonLexicon): Role | null {
  if (atoms[at]?.text !== ',') return null;
  const from = at + 1;
  let to = from;
  while (
    to < atoms.length &&
    to - from < LONGEST &&
    !/^[,;:.()"“”–—]$/u.test(atoms[to].text) &&
    !lexicon.reporting.has(atoms[to].key)
  )
    to++;
  if (to === from) return null;
  const isOf = lexicon.of.has(atoms[from].key) && atoms[to]?.text === ',';
  const noun = roleNoun(atoms, from, to, lexicon);
  if (!isOf && !noun) return null;
  return { from, to, ...(noun?.sex && { sex: noun.sex }) };
}

/** A role noun in the first words of an apposition, before any preposition or verb cuts it off. */
function roleNoun(atoms: readonly Atom[], from: number, to: number, lexicon: PersonLexicon): { sex?: Sex } | null {
  for (let i = from; i < Math.min(to, from + 7); i++) {
    if (lexicon.cuts.has(atoms[i].key)) return null;
    for (const end of [i + 2, i + 1]) {
      if (end > to) continue;
      const office = longestAt(lexicon.offices, atoms, i, (phrase) => i + phrase.atoms.length === end);
      if (office || lexicon.roles.has(keysIn(atoms, i, end))) return {};
      const entry = lexicon.people.find(wordsIn(atoms, i, end));
      if (
        entry &&
        entry.sense === 'person' &&
        entry.number === 'singular' &&
        (entry.role || entry.sex || entry.group !== 'unknown')
      )
        return entry.sex ? { sex: entry.sex } : {};
    }
  }
  return null;
}
