import type { Sentence } from '../../language/words.ts';
import type { Atom } from '../actor/atom.ts';
import { atomsOf } from '../actor/atom.ts';
import type { LetterCase } from '../actor/letter-case.ts';
import { letterCaseOf } from '../actor/letter-case.ts';
import { longestAt } from '../actor/phrase-index.ts';
import { textOf } from '../actor/words-of.ts';
import { ageAfter, ageBefore } from './age.ts';
import { describedPersons } from './described.ts';
import { weigh } from './evidence.ts';
import type { PersonLexicon, Sex } from './lexicon.ts';
import type { PersonMention } from './mention.ts';
import type { NameRun } from './name-run.ts';
import { nameRuns } from './name-run.ts';
import type { Role } from './role.ts';
import { roleAfter, roleBefore } from './role.ts';

/** A stretch of words, `to` exclusive. */
export interface WordRange {
  readonly from: number;
  readonly to: number;
}

/** Below this score a run of capitals is more likely something else, and is not reported. */
export const LEAST_SCORE = 0.4;

/**
 * The persons one sentence names or singles out, in text order. `taken` are words that already belong to something
 * else (known actors, outlets); no name is read into them, but they may stand in a role ("Taliban spokesman").
 */
export function recognisePersons(
  sentence: Sentence,
  lexicon: PersonLexicon,
  taken: readonly WordRange[] = [],
): PersonMention[] {
  const atoms = atomsOf(sentence);
  const letterCase = letterCaseOf(atoms);
  const blocked = (i: number) => taken.some((range) => atoms[i].from >= range.from && atoms[i].to <= range.to);
  const named = nameRuns(atoms, lexicon, blocked).flatMap(
    (run) => readingOf(run, atoms, letterCase, sentence, lexicon) ?? [],
  );
  const described = describedPersons(atoms, sentence, lexicon).filter((person) =>
    named.every(
      (other) =>
        !overlaps(person, other) && !(other.role && other.role.start < person.end && person.start < other.role.end),
    ),
  );
  return [...named, ...described].sort((a, b) => a.start - b.start);
}

const overlaps = (a: WordRange, b: WordRange): boolean => a.from < b.to && b.from < a.to;

function readingOf(
  run: NameRun,
  atoms: readonly Atom[],
  letterCase: LetterCase,
  sentence: Sentence,
  lexicon: PersonLexicon,
): PersonMention | null {
  const before = roleBefore(atoms, run, lexicon);
  const age =
    ageAfter(atoms, run.to, lexicon) ??
    ageBefore(atoms, before?.from ?? run.from, lexicon) ??
    ageBefore(atoms, run.from, lexicon);
  const afterAge = age && age.from >= run.to ? age.to : run.to;
  const after = roleAfter(atoms, afterAge, lexicon);
  const { score, why } = weigh(atoms, run, { before, after, age, letterCase }, lexicon);
  if (score < LEAST_SCORE) return null;
  const role = before ?? after;
  const sex = sexOf(run, [before, after], atoms, lexicon);
  return {
    ...textOf(run, atoms, sentence),
    named: true,
    ...(role && { role: roleText(role, atoms, sentence) }),
    ...(age && { age: age.years }),
    ...(sex && { sex }),
    score,
    why,
  };
}

function roleText(
  role: Role,
  atoms: readonly Atom[],
  sentence: Sentence,
): { text: string; start: number; end: number } {
  const article = atoms[role.from].key === 'a' || atoms[role.from].key === 'an' || atoms[role.from].key === 'the';
  const { name, start, end } = textOf(
    { from: article && role.to - role.from > 1 ? role.from + 1 : role.from, to: role.to },
    atoms,
    sentence,
  );
  return { text: name, start, end };
}

/** Told by a title, else by a role ("actress"), else by a first name that only one sex bears. */
function sexOf(
  run: NameRun,
  roles: readonly (Role | null)[],
  atoms: readonly Atom[],
  lexicon: PersonLexicon,
): Sex | null {
  if (run.title) return run.title;
  for (const role of roles) if (role?.sex) return role.sex;
  const first = longestAt(lexicon.titles, atoms, run.from, () => true) ? null : lexicon.given.get(atoms[run.from].key);
  return run.to - run.from > 1 && first ? first : null;
}
