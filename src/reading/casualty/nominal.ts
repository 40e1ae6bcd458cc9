import type { Group } from '../../model/index.ts';
import type { ActorMention } from '../actor/mention.ts';
import { dependents, extent, isRelation, own, preposition } from '../clause.ts';
import type { Passage } from '../passage.ts';
import type { PersonMention } from '../person/mention.ts';
import type { PeopleEntry, PeopleLexicon } from '../person/people.ts';
import type { Quantity } from '../quantity/quantity.ts';
import type { NominalLexicon, Pronoun } from './lexicon.ts';

/** A noun phrase seen as a set of people: how many, of which group, in which words. */
export interface Nominal {
  readonly passage: Passage;
  /** Head node in the passage's tree. */
  readonly node: number;
  /** Words that carry the value, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  /** Lemma of the noun that says what is counted ('' for a bare figure). */
  readonly noun: string;
  readonly low: number | null;
  readonly high: number | null;
  readonly vague: boolean;
  readonly quantity?: Quantity;
  readonly group: Group;
  readonly entry: PeopleEntry | null;
  readonly actor?: ActorMention;
  readonly person?: PersonMention;
  readonly pronoun?: Pronoun;
  /** "the", "his": refers to somebody known. */
  readonly definite: boolean;
  /** "one of the soldiers": a part of people known already. */
  readonly ofKnown: boolean;
  /** "another four", "five others". */
  readonly other: boolean;
  /** How the number was found, for the rule trail. */
  readonly why: string;
}

export interface NominalWords {
  readonly nominals: NominalLexicon;
  readonly people: PeopleLexicon;
}

interface Reckoned {
  readonly low: number | null;
  readonly high: number | null;
  readonly vague: boolean;
  readonly why: string;
  readonly quantity?: Quantity;
}

const MODIFIERS = ['det', 'nummod', 'amod', 'compound', 'nmod:poss', 'flat', 'advmod', 'nmod:unmarked', 'nmod:npmod'];

/** Reads the noun phrase headed by `node`; null when nothing in it can be counted as people. */
export function nominalAt(passage: Passage, node: number, words: NominalWords): Nominal | null {
  const { tree } = passage;
  const counted = countedNode(passage, node, words);
  const lower = tree.form[node].toLowerCase();
  const pronoun = /^(?:PRON|DET|ADJ)$/u.test(tree.upos[node]) ? words.nominals.pronouns.get(lower) : undefined;
  const person = at(passage.persons, passage, counted);
  const actor = at(passage.actors, passage, counted) ?? modifierActor(passage, counted, words);
  const entry = peopleEntry(passage, counted, words);
  const determiner = dependents(tree, node, 'det', 'nmod:poss').map((d) => tree.form[d].toLowerCase());
  const modifiers = dependents(tree, node, 'amod', 'det', 'nummod').map((d) => tree.form[d].toLowerCase());
  const quantity = quantityOf(passage, node);
  const reckoned = reckon(passage, node, { quantity, pronoun, person, entry, determiner, words });
  if (!reckoned) return null;
  const span = valueSpan(passage, node, counted);
  if (isTallied(passage, span)) return null;
  return {
    passage,
    node,
    ...span,
    noun:
      isQuantityNode(passage, counted) || words.nominals.ordinals.has(lower) ? '' : tree.lemma[counted].toLowerCase(),
    ...reckoned,
    group: groupOf(entry, actor, person, pronoun),
    entry,
    ...(actor && { actor }),
    ...(person && { person }),
    ...(pronoun && { pronoun }),
    definite: determiner.some((form) => words.nominals.definite.has(form)) || pronoun !== undefined,
    ofKnown: isOfKnown(passage, node, words),
    other:
      words.nominals.ordinals.has(lower) ||
      quantity?.relative !== undefined ||
      words.nominals.other.has(lower) ||
      [...determiner, ...modifiers].some((form) => words.nominals.other.has(form)),
  };
}

/** "the city's 39th homicide": a number in a row of others counts nobody here. */
function isTallied({ quantities }: Passage, { from, to }: { from: number; to: number }): boolean {
  return quantities.some((q) => q.unit === 'label' && q.from < to && from < q.to);
}

function isOfKnown({ tree }: Passage, node: number, { nominals }: NominalWords): boolean {
  return dependents(tree, node, 'nmod').some(
    (child) =>
      nominals.prepositions.patient.has(preposition(tree, child)) &&
      dependents(tree, child, 'det', 'nmod:poss').some((d) => nominals.definite.has(tree.form[d].toLowerCase())) &&
      tree.upos[node] === 'NUM',
  );
}

/** "one member of the Coast Guard", "a group of civilians": the noun that tells who they are. */
function countedNode(passage: Passage, node: number, { nominals }: NominalWords): number {
  const { tree } = passage;
  const transparent = nominals.collectives.has(tree.lemma[node].toLowerCase()) || isQuantityNode(passage, node);
  if (!transparent) return node;
  const inner = dependents(tree, node, 'nmod').find((child) =>
    nominals.prepositions.partitive.has(preposition(tree, child)),
  );
  return inner === undefined || passage.tree.upos[inner] === 'PRON' ? node : inner;
}

function reckon(
  passage: Passage,
  node: number,
  known: {
    quantity: Quantity | undefined;
    pronoun: Pronoun | undefined;
    person: PersonMention | undefined;
    entry: PeopleEntry | null;
    determiner: readonly string[];
    words: NominalWords;
  },
): Reckoned | null {
  const { tree } = passage;
  const { quantity, pronoun, person, entry, determiner, words } = known;
  const form = tree.form[node].toLowerCase();
  if (
    quantity &&
    words.nominals.households.has(tree.lemma[countedNode(passage, node, words)].toLowerCase()) &&
    quantity.low !== 1
  )
    return { low: quantity.low, high: null, vague: true, why: `${quantity.why}; each one person or more`, quantity };
  if (quantity) return { low: quantity.low, high: quantity.high, vague: quantity.vague, why: quantity.why, quantity };
  if (determiner.some((d) => words.nominals.none.has(d)) || words.nominals.none.has(form))
    return exactly(0, `"no" is zero`);
  if (pronoun) return byPronoun(pronoun, form);
  if (person) return exactly(1, 'a named person is one');
  const size = sizeOf(passage, node, words);
  if (size) return { low: size.low, high: size.high, vague: size.vague, why: size.why, quantity: size };
  const inner = dependents(tree, node, 'nmod').find(
    (child) => words.nominals.prepositions.partitive.has(preposition(tree, child)) && quantityOf(passage, child),
  );
  if (inner !== undefined && words.nominals.collectives.has(tree.lemma[node].toLowerCase())) {
    const q = quantityOf(passage, inner)!;
    return { low: q.low, high: q.high, vague: q.vague, why: q.why, quantity: q };
  }
  const isHousehold = words.nominals.households.has(tree.lemma[node].toLowerCase()) && !isPlural(tree.xpos[node]);
  if (isHousehold && dependents(tree, node, 'nmod').every((child) => isRelation(tree.rel[child], 'nmod:poss')))
    return { low: 2, high: null, vague: true, why: 'a family is two or more' };
  if (determiner.some((d) => words.nominals.one.has(d)) && !isPlural(tree.xpos[node]))
    return exactly(1, 'an indefinite singular is one');
  if (tree.upos[node] === 'NOUN' || tree.upos[node] === 'PROPN' || tree.upos[node] === 'ADJ') {
    if (isPlural(tree.xpos[node]) || entry?.number === 'plural')
      return { low: 2, high: null, vague: true, why: 'a bare plural is two or more' };
    if (entry) return exactly(1, 'a singular is one');
    if (tree.upos[node] === 'PROPN' && isUntaken(passage, node)) return exactly(1, 'a name is one');
    if (determiner.length > 0) return exactly(1, 'a singular is one');
  }
  return null;
}

/** A proper noun that is no place, body or outlet, where only a person can stand. */
export function isUntaken(passage: Passage, node: number): boolean {
  return [passage.places, passage.actors, passage.outlets].every(
    (mentions) => !at<{ from: number; to: number }>(mentions, passage, node),
  );
}

/** "a family of 12", by word order. */
function sizeOf(passage: Passage, node: number, { nominals }: NominalWords): Quantity | undefined {
  const { tree } = passage;
  const isGroup = nominals.collectives.has(tree.lemma[node].toLowerCase()) && tree.upos[node + 1] === 'ADP';
  return isGroup && tree.upos[node + 2] === 'NUM' ? figureAt(passage, node + 2) : undefined;
}

function byPronoun(pronoun: Pronoun, form: string): Reckoned | null {
  if (pronoun.number === 1) return exactly(1, `"${form}" is one person`);
  if (pronoun.number === 2) return { low: 2, high: null, vague: true, why: `"${form}" is two or more` };
  return null;
}

function exactly(count: number, why: string): Reckoned {
  return { low: count, high: count, vague: false, why };
}

const isPlural = (xpos: string): boolean => xpos === 'NNS' || xpos === 'NNPS';

/** The figure that stands on this node, counts it by the parse, or stands right before its phrase. */
export function quantityOf(passage: Passage, node: number): Quantity | undefined {
  const { tree } = passage;
  const nodes = [node, ...dependents(tree, node, 'nummod', 'amod', 'det', 'compound', 'advmod')];
  for (const candidate of nodes) {
    const found = figureAt(passage, candidate);
    if (found) return found;
  }
  if (!/^(?:NOUN|PROPN|ADJ)$/u.test(tree.upos[node])) return undefined;
  let at = node - 1;
  while (at >= 0 && node - at < 5 && /^(?:ADJ|NOUN|PROPN)$/u.test(tree.upos[at])) at--;
  return at >= 0 && tree.upos[at] === 'NUM' ? figureAt(passage, at) : undefined;
}

function figureAt(passage: Passage, node: number): Quantity | undefined {
  const range = own(passage.tree, node);
  return passage.quantities.find((q) => q.unit === 'plain' && q.from < range.to && range.from < q.to);
}

function isQuantityNode(passage: Passage, node: number): boolean {
  const range = own(passage.tree, node);
  return passage.quantities.some((q) => q.from < range.to && range.from < q.to);
}

/** "police officers", "Frontier Corps personnel": the head, or what stands before it, says who they are. */
function peopleEntry(passage: Passage, node: number, { people }: NominalWords): PeopleEntry | null {
  const { tree, sentence } = passage;
  const { from, to } = valueSpan(passage, node, node);
  const words = sentence.words.slice(Math.max(from, to - 5), to).map((word) => word.lower);
  return people.phrase(words) ?? people.find(tree.lemma[node].toLowerCase());
}

/**
 * "Iraqi army soldiers", "a member of the Taliban": an actor inside the phrase, before its head or as its complement.
 */
function modifierActor(passage: Passage, node: number, { nominals }: NominalWords): ActorMention | undefined {
  const { from, to } = valueSpan(passage, node, node);
  const bodies = dependents(passage.tree, node, 'nmod')
    .filter((child) => nominals.prepositions.partitive.has(preposition(passage.tree, child)))
    .map((child) => extent(passage.tree, child));
  const inside = (actor: ActorMention, range: { from: number; to: number }) =>
    actor.from >= range.from && actor.to <= range.to;
  return passage.actors.find((actor) => inside(actor, { from, to }) || bodies.some((range) => inside(actor, range)));
}

function groupOf(
  entry: PeopleEntry | null,
  actor: ActorMention | undefined,
  person: PersonMention | undefined,
  pronoun: Pronoun | undefined,
): Group {
  if (entry && entry.group !== 'unknown') return entry.group;
  if (actor) return actor.kind === 'communal' ? 'civilian' : 'combatant';
  return person || pronoun?.sex ? 'person' : 'unknown';
}

/** The words from the first determiner or figure to the noun, with its "of" complement where that names the people. */
function valueSpan(passage: Passage, node: number, counted: number): { from: number; to: number } {
  const { tree } = passage;
  let { from, to } = own(tree, node);
  const figure = quantityOf(passage, node);
  if (figure && figure.to <= to) from = Math.min(from, figure.from);
  for (const child of tree.children[node]) {
    if (!MODIFIERS.some((rel) => tree.rel[child] === rel || tree.rel[child].startsWith(`${rel}:`))) continue;
    const range = extent(tree, child);
    if (range.to <= from || range.from < from) from = Math.min(from, range.from);
    else if (tree.rel[child].startsWith('flat')) to = Math.max(to, own(tree, child).to);
  }
  if (counted !== node) to = Math.max(to, own(tree, counted).to);
  const joint = jointNoun(passage, node);
  if (joint >= 0) to = Math.max(to, own(tree, joint).to);
  return { from, to };
}

/** "40 women and children": the bare plural that shares the figure of the plural before it, or -1. */
export function jointNoun(passage: Passage, node: number): number {
  const { tree } = passage;
  const next = node + 2;
  if (tree.upos[node + 1] !== 'CCONJ' || tree.xpos[next] !== 'NNS' || tree.xpos[node] !== 'NNS') return -1;
  const bare = tree.children[next].every((child) => !/^(?:DET|NUM|ADJ|PRON|ADP|VERB)$/u.test(tree.upos[child]));
  const opensClause = /^(?:VERB|AUX)$/u.test(tree.upos[next + 1] ?? '') && tree.head[node] < next;
  const figure = bare && !opensClause ? quantityOf(passage, node) : undefined;
  return figure && figure.low !== null && figure.low > 1 && !figure.relative ? next : -1;
}

function at<T extends { from: number; to: number }>(
  mentions: readonly T[],
  passage: Passage,
  node: number,
): T | undefined {
  const range = own(passage.tree, node);
  return mentions.find((mention) => mention.from < range.to && range.from < mention.to);
}

/** The noun that the figure or article at a word belongs to. */
export function headFrom(passage: Passage, word: number): number {
  const { tree } = passage;
  const node = tree.nodeOf[word];
  const head = tree.head[node];
  return head > node && /^(?:nummod|det|amod)/u.test(tree.rel[node]) ? head : node;
}
