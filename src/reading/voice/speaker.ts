import { phraseOf } from '../../language/words.ts';
import { dependents, extent, nameRange, own, preposition } from '../clause.ts';
import type { Passage } from '../passage.ts';

/** Who speaks, in the report's own words. */
export interface Speaker {
  readonly name: string;
  readonly role?: string;
  readonly passage: Passage;
  /** Words of the name, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  readonly outlet: boolean;
  /** Lemma of "the statement", "the report" without an author: to be resolved by who issued it, where that is told. */
  readonly document?: string;
  /** "he said": to be resolved by who spoke before. */
  readonly pronoun?: string;
}

/** Who can vouch for a statement, and which nouns are only what somebody said or wrote. */
export interface CanSpeak {
  /** Whether a common noun phrase names somebody or something that can vouch for a statement. */
  readonly speaks: (passage: Passage, node: number, phrase: string) => boolean;
  /** "statement", "report", "tally": speaks for whoever issued it. */
  readonly isDocument: (lemma: string) => boolean;
  /** "the" statement, not "a" statement. */
  readonly pointsOut: (determiner: string) => boolean;
  /** "by", "from", "of": stands between a document and its author. */
  readonly ownership: ReadonlySet<string>;
}

/** The speaker that a noun phrase names, the author where it is a statement of somebody; null for what cannot speak. */
export function speakerAt(passage: Passage, node: number, canSpeak: CanSpeak): Speaker | null {
  return authorOf(passage, node, canSpeak) ?? personAt(passage, node) ?? bodyAt(passage, node, canSpeak);
}

/** "a statement by the ministry", "the UN's figures", "estimates provided by aid workers". */
function authorOf(passage: Passage, node: number, canSpeak: CanSpeak): Speaker | null {
  const { tree } = passage;
  if (!canSpeak.isDocument(tree.lemma[node].toLowerCase())) return null;
  const participles = dependents(tree, node, 'acl');
  const owners = [
    ...dependents(tree, node, 'nmod:poss'),
    ...[node, ...participles]
      .flatMap((head) => dependents(tree, head, 'nmod', 'obl'))
      .filter((child) => canSpeak.ownership.has(preposition(tree, child))),
  ];
  for (const owner of owners) {
    const author = tree.upos[owner] === 'PRON' ? null : speakerAt(passage, owner, canSpeak);
    if (author) return author;
  }
  return null;
}

function personAt(passage: Passage, node: number): Speaker | null {
  const { tree } = passage;
  const range = extent(tree, node);
  const head = own(tree, node);
  const person = passage.persons.find(
    (p) => p.from >= range.from && p.to <= range.to && (covers(p, head) || isNaming(passage, node, p)),
  );
  if (!person) return apposedName(passage, node);
  return {
    name: phraseOf(passage.sentence.words, person.from, person.to),
    ...(person.role && { role: person.role.text }),
    passage,
    from: person.from,
    to: person.to,
    outlet: false,
  };
}

/** "the head of the administration, Pavlo Petrenko": a name in apposition that is no place's. */
function apposedName(passage: Passage, node: number): Speaker | null {
  const { tree } = passage;
  if (tree.upos[node] !== 'NOUN') return null;
  const name = dependents(tree, node, 'appos').find((child) => tree.upos[child] === 'PROPN' && child > node);
  if (name === undefined) return null;
  const range = nameRange(tree, name);
  const taken = [...passage.places, ...passage.outlets].some((known) => covers(known, range));
  return taken
    ? null
    : { name: phraseOf(passage.sentence.words, range.from, range.to), passage, ...range, outlet: false };
}

function bodyAt(passage: Passage, node: number, canSpeak: CanSpeak): Speaker | null {
  const { tree } = passage;
  const head = own(tree, node);
  const outlet =
    passage.outlets.find((o) => !o.generic && isNaming(passage, node, o)) ??
    passage.outlets.find((o) => covers(o, head));
  if (outlet) return { name: outlet.name, passage, from: outlet.from, to: outlet.to, outlet: true };
  if (tree.upos[node] === 'PRON')
    return { name: tree.form[node], passage, ...head, outlet: false, pronoun: tree.form[node].toLowerCase() };
  if (!/^(?:NOUN|PROPN|ADJ)$/u.test(tree.upos[node]) && !canSpeak.isDocument(tree.lemma[node])) return null;
  const named = nameRange(tree, node);
  const name = phraseOf(passage.sentence.words, named.from, named.to);
  if (!canSpeak.speaks(passage, node, name)) return null;
  const bare =
    named.to - named.from === 1 &&
    canSpeak.isDocument(tree.lemma[node]) &&
    dependents(tree, node, 'det').some((child) => canSpeak.pointsOut(tree.form[child].toLowerCase()));
  return { name, passage, ...named, outlet: false, ...(bare && { document: tree.lemma[node] }) };
}

/**
 * A person in apposition or as a flat name: "Defence Secretary X", "the mayor, X"; and "the governor of Diffa, X", where
 * the parse puts the name beside the place.
 */
function isNaming(passage: Passage, node: number, range: { from: number; to: number }): boolean {
  const { tree } = passage;
  const ofPlace = dependents(tree, node, 'nmod')
    .filter((child) => isPlace(passage, child))
    .flatMap((place) => dependents(tree, place, 'appos', 'conj'));
  return [...dependents(tree, node, 'flat', 'appos', 'compound'), ...ofPlace].some((child) =>
    covers(range, own(tree, child)),
  );
}

const isPlace = ({ tree, places }: Passage, node: number): boolean =>
  places.some((place) => covers(place, own(tree, node)));

function covers(range: { from: number; to: number }, word: { from: number; to: number }): boolean {
  return range.from < word.to && word.from < range.to;
}
