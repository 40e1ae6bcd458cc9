import type { Sentence } from '../../language/words.ts';
import type { Atom } from '../actor/atom.ts';
import { atomsOf } from '../actor/atom.ts';
import type { LetterCase } from '../actor/letter-case.ts';
import { letterCaseOf } from '../actor/letter-case.ts';
import { longestAt } from '../actor/phrase-index.ts';
import { textOf } from '../actor/words-of.ts';
import { type Age, ageAfter, ageBefore } from './age.ts';
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
  return withDescribed(named, describedPersons(atoms, sentence, lexicon), sentence).sort((a, b) => a.start - b.start);
}

/**
 * Joins what is told of one person: "a 35-year-old man, John Smith," gives the name the age; an age or a role that a
 * name already has is no second person.
 */
function withDescribed(
  named: readonly PersonMention[],
  described: readonly PersonMention[],
  { words }: Sentence,
): PersonMention[] {
  let persons = [...named];
  const alone: PersonMention[] = [];
  for (const person of described) {
    const apposed = persons.find((other) => other.from === person.to + 1 && words[person.to].text === ',');
    if (apposed) {
      const { age, sex } = person;
      const told = { ...(age !== undefined && { age }), ...(sex && { sex }) };
      persons = persons.map((other) =>
        other === apposed ? { ...told, ...other, score: Math.min(1, other.score + 0.2) } : other,
      );
    } else if (!persons.some((other) => overlaps(person, other) || isToldOf(person, other))) alone.push(person);
  }
  return [...persons, ...alone];
}

/** How many words may stand between a name and the age told of it. */
const NEAR = 6;

function isToldOf(person: PersonMention, other: PersonMention): boolean {
  const distance = Math.max(other.from - person.to, person.from - other.to);
  const inRole = other.role !== undefined && other.role.start < person.end && person.start < other.role.end;
  return inRole || (other.age === person.age && distance <= NEAR);
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
  const after = roleAfter(atoms, age && isApart(age, run, atoms, lexicon) ? age.to : run.to, lexicon);
  const { score, why } = weigh(
    atoms,
    run,
    { before, after, age, noun: isApposed(atoms, run, lexicon), letterCase },
    lexicon,
  );
  if (score < LEAST_SCORE) return null;
  const role = before ?? after;
  const sex = sexOf(run, [before, after], atoms, lexicon);
  return {
    ...textOf(run, atoms, sentence),
    named: true,
    ...(role && { role: roleText(role, atoms, sentence, lexicon) }),
    ...(age && { age: age.years }),
    ...(sex && { sex }),
    score,
    why,
  };
}

/** ", 34, a nurse" tells age and role apart; ", a 34-year-old nurse" tells both at once. */
function isApart(age: Age, run: NameRun, atoms: readonly Atom[], lexicon: PersonLexicon): boolean {
  return age.from >= run.to && !lexicon.articles.has(atoms[age.from - 1].key);
}

/** "the child, X," and "her father, X,": a comma and a noun for one person stand before the name. */
function isApposed(atoms: readonly Atom[], run: NameRun, lexicon: PersonLexicon): boolean {
  if (atoms[run.opens - 1]?.text !== ',') return false;
  const entry = lexicon.people.find(atoms[run.opens - 2]?.text ?? '');
  return entry?.sense === 'person' && entry.number === 'singular' && !entry.nation;
}

function roleText(
  role: Role,
  atoms: readonly Atom[],
  sentence: Sentence,
  lexicon: PersonLexicon,
): { text: string; start: number; end: number } {
  const article = lexicon.articles.has(atoms[role.from].key);
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
  for (const atom of atoms.slice(run.from + 1, run.to)) {
    const told = lexicon.patronymics.get(atom.key);
    if (told) return told;
  }
  const first = longestAt(lexicon.titles, atoms, run.from, () => true) ? null : lexicon.given.get(atoms[run.from].key);
  return run.to - run.from > 1 && first ? first : null;
}
