import type { Sentence } from '../../language/words.ts';
import type { Atom } from './atom.ts';
import { atomsOf } from './atom.ts';
import type { Candidate } from './candidate.ts';
import { selectCandidates } from './candidate.ts';
import { forcePhrases } from './force-phrase.ts';
import { knownNames } from './known-name.ts';
import { type Landmarks, landmarksOf } from './landmark.ts';
import type { ActorMention } from './mention.ts';
import type { NameBook } from './name-book.ts';
import { noteMentions, openBook } from './name-book.ts';
import { shapedNames } from './name-shape.ts';
import type { ActorStore } from './store.ts';
import { parentsOf } from './store.ts';
import { textOf } from './words-of.ts';

/**
 * The actors that one sentence names or describes, in text order, none overlapping. `book` carries what the rest of
 * the report has said; without it the sentence is taken as the whole report.
 */
export function recogniseActors(sentence: Sentence, store: ActorStore, book?: NameBook): ActorMention[] {
  const marks = landmarksOf(atomsOf(sentence), store);
  return actorsAmong(marks, sentence, store, book ?? openBook([marks]));
}

function actorsAmong(marks: Landmarks, sentence: Sentence, store: ActorStore, book: NameBook): ActorMention[] {
  const names = knownNames(marks, book, store.forces);
  const readings = [
    ...names.filter((name) => !name.opposed),
    ...shapedNames(marks, names, store.forces.shapes),
    ...forcePhrases(marks, names, store),
    ...peoplesNamed(marks),
  ];
  if (readings.length === 0) return [];
  const chosen = selectCandidates(readings);
  return chosen.map((candidate) => mentionOf(doubted(candidate, marks, store), marks.atoms, sentence, store));
}

/** "Dogons", "Hutus": a people in the plural acts and suffers as a community. */
function peoplesNamed({ peoples, atoms }: Landmarks): Candidate[] {
  return peoples
    .filter(({ to, values: [{ names }] }) => names.some((name) => `${name}s` === atoms[to - 1].text))
    .map(({ from, to, values: [{ country, id }] }) => {
      const core = { from, to };
      return {
        ...core,
        core,
        kind: 'communal',
        country,
        people: true,
        generic: false,
        suspected: false,
        why: `people ${id}`,
      };
    });
}

/** "suspected members of the X": the doubt stands before the people, and the name has it too. */
function doubted(candidate: Candidate, marks: Landmarks, store: ActorStore): Candidate {
  const { articles, of } = store.forces;
  let at = candidate.from;
  if (at > 0 && articles.has(marks.atoms[at - 1].key)) at--;
  if (at === 0 || !of.has(marks.atoms[at - 1].key)) return candidate;
  const people = marks.heads.find((head) => head.to === at - 1);
  const doubt = people && marks.descriptors.find((word) => word.to === people.from && word.values[0].suspected);
  return doubt ? { ...candidate, suspected: true } : candidate;
}

/** The actors of a whole report, one list a sentence; later sentences understand what earlier ones introduced. */
export function recogniseActorsOf(sentences: readonly Sentence[], store: ActorStore): ActorMention[][] {
  const marks = sentences.map((sentence) => landmarksOf(atomsOf(sentence), store));
  let book = openBook(marks);
  return sentences.map((sentence, i) => {
    const first = actorsAmong(marks[i], sentence, store, book);
    const introduced = noteMentions(book, sentence, first, store);
    const isBound = introduced.bound.size > book.bound.size;
    book = introduced;
    return isBound ? actorsAmong(marks[i], sentence, store, book) : first;
  });
}

function mentionOf(candidate: Candidate, atoms: readonly Atom[], sentence: Sentence, store: ActorStore): ActorMention {
  const { actor, candidates, kind, country, generic, suspected, why } = candidate;
  const range = textOf(candidate, atoms, sentence);
  const known = actor ? store.byId.get(actor) : undefined;
  const parents = known ? parentsOf(store, known) : [];
  return {
    ...range,
    core: textOf(candidate.core, atoms, sentence).name,
    ...(actor && { actor }),
    ...(candidates && { candidates }),
    kind,
    ...(country && country.length > 0 && { country }),
    ...(parents.length > 0 && { parents }),
    ...(candidate.people && { people: range.to - 1 }),
    generic,
    suspected,
    why,
  };
}
