import type { Sentence } from '../../language/words.ts';
import type { Atom } from '../actor/atom.ts';
import { textOf, wordsIn } from '../actor/words-of.ts';
import { ageAfter, compoundAgeAt } from './age.ts';
import type { PersonLexicon } from './lexicon.ts';
import type { PersonMention } from './mention.ts';
import type { PeopleEntry } from './people.ts';

/** Persons singled out by age and no name: "a 19-year-old Syrian man", "a woman, 35,", "the 12-year-old". */
export function describedPersons(atoms: readonly Atom[], sentence: Sentence, lexicon: PersonLexicon): PersonMention[] {
  const found: PersonMention[] = [];
  for (let at = 0; at < atoms.length; at++) {
    const mention = agedNoun(atoms, at, sentence, lexicon) ?? nounWithAge(atoms, at, sentence, lexicon);
    if (!mention) continue;
    found.push(mention);
    while (at + 1 < atoms.length && atoms[at + 1].to <= mention.to) at++;
  }
  return found;
}

/** How many words may stand between the age and the noun. */
const BETWEEN = 3;

function agedNoun(
  atoms: readonly Atom[],
  at: number,
  sentence: Sentence,
  lexicon: PersonLexicon,
): PersonMention | null {
  const age = compoundAgeAt(atoms, at, lexicon);
  if (!age || (atoms[at - 1] && lexicon.numbers.has(atoms[at - 1].key))) return null;
  for (let i = age.to; i <= age.to + BETWEEN && i < atoms.length; i++) {
    const noun = nounAt(atoms, i, lexicon);
    if (noun?.entry.number === 'plural') return null;
    if (noun) return mentionOf(at, noun.to, age.years, noun.entry, sentence, atoms);
    if (!/^\p{L}/u.test(atoms[i].text) || lexicon.stops.has(atoms[i].key)) break;
  }
  return mentionOf(at, age.to, age.years, null, sentence, atoms);
}

function nounWithAge(
  atoms: readonly Atom[],
  at: number,
  sentence: Sentence,
  lexicon: PersonLexicon,
): PersonMention | null {
  for (const to of [at + 2, at + 1]) {
    const age = to < atoms.length ? ageAfter(atoms, to, lexicon) : null;
    if (!age) continue;
    const noun = nounAt(atoms, at, lexicon);
    if (noun?.to === to && noun.entry.number === 'singular')
      return mentionOf(at, to, age.years, noun.entry, sentence, atoms);
  }
  return null;
}

function nounAt(atoms: readonly Atom[], at: number, lexicon: PersonLexicon): { entry: PeopleEntry; to: number } | null {
  for (const to of [at + 2, at + 1]) {
    if (to > atoms.length) continue;
    const entry = lexicon.people.find(wordsIn(atoms, at, to));
    if (entry?.sense === 'person') return { entry, to };
  }
  return null;
}

function mentionOf(
  from: number,
  to: number,
  age: number,
  entry: PeopleEntry | null,
  sentence: Sentence,
  atoms: readonly Atom[],
): PersonMention {
  return {
    ...textOf({ from, to }, atoms, sentence),
    named: false,
    age,
    ...(entry?.sex && { sex: entry.sex }),
    score: entry ? 0.9 : 0.7,
    why: entry ? `age and "${entry.lemma}"` : 'age alone',
  };
}
