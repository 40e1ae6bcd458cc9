import type { ActorMention } from '../actor/mention.ts';
import type { NominalLexicon } from '../casualty/lexicon.ts';
import { patientsOf } from '../casualty/patient.ts';
import { coordinated, dependent, dependents, isRelation, nameRange, own, preposition } from '../clause.ts';
import type { DateExpression } from '../date/expression.ts';
import type { Passage } from '../passage.ts';
import type { PersonMention } from '../person/mention.ts';
import type { PeopleEntry, PeopleLexicon } from '../person/people.ts';
import { countries } from '../place/countries.ts';
import type { PlaceMention } from '../place/mention.ts';
import { subjectByOrder } from '../word-order.ts';
import type { EventLexicon } from './lexicon.ts';
import type { EventMention } from './mention.ts';

/** Somebody in a role of an event, in the report's words. */
export interface Participant {
  readonly passage: Passage;
  readonly node: number;
  /** Words of the name, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  readonly actor?: ActorMention;
  readonly person?: PersonMention;
  readonly people?: PeopleEntry;
  readonly pronoun?: string;
  /** ISO 3166-1 alpha-2, where a country's name or adjective stands for its forces ("Israeli airstrikes"). */
  readonly state?: string;
}

/** An event mention with who did it, whom or what it hit, when and where its own clause says. */
export interface Frame {
  readonly mention: EventMention;
  readonly agents: readonly Participant[];
  readonly targets: readonly Participant[];
  readonly dates: readonly DateExpression[];
  readonly places: readonly PlaceMention[];
}

export interface RoleWords {
  readonly events: EventLexicon;
  readonly nominals: NominalLexicon;
  readonly people: PeopleLexicon;
}

/** Roles by the parse: active, passive, nominal ("attack by X on Y"), relative, support verbs, coordination. */
export function agentsOf(mention: EventMention, words: RoleWords): Participant[] {
  const nodes = mention.form === 'noun' ? agentsOfNoun(mention, words) : agentsOfVerb(mention, words);
  return distinct(nodes).flatMap((node) => participantAt(mention.passage, node, words) ?? []);
}

export function targetsOf(mention: EventMention, words: RoleWords): Participant[] {
  const { tree } = mention.passage;
  if (mention.ground) return mention.ground.flatMap((node) => participantAt(mention.passage, node, words, true) ?? []);
  const { target, patient } = words.nominals.prepositions;
  const byNoun = dependents(tree, mention.node, 'nmod').filter(
    (n) => target.has(preposition(tree, n)) || patient.has(preposition(tree, n)),
  );
  const nodes =
    mention.form === 'noun' ? byNoun.flatMap((n) => coordinated(tree, n)) : patientsOf(mention, words.nominals).nodes;
  return distinct(nodes)
    .filter((node) => NOMINAL.has(tree.upos[node]))
    .flatMap((node) => participantAt(mention.passage, node, words, true) ?? []);
}

function agentsOfVerb({ passage, node, affects, phrase }: EventMention, { nominals }: RoleWords): number[] {
  const { tree } = passage;
  if (phrase?.by) return takers(passage, node, phrase.by);
  const by = dependents(tree, node, 'obl', 'nmod').filter(
    (n) => isRelation(tree.rel[n], 'obl:agent') || nominals.prepositions.by.has(preposition(tree, n)),
  );
  if (by.length > 0) return by.flatMap((n) => coordinated(tree, n));
  if (affects === 'subj') return [];
  const subject = dependents(tree, node, 'nsubj').filter((n) => tree.rel[n] !== 'nsubj:pass');
  if (subject.length > 0) return subject.flatMap((n) => coordinated(tree, n));
  const before = FINITE.has(tree.xpos[node]) ? subjectByOrder(tree, node) : -1;
  return before < 0 ? impliedSubject(passage, node) : coordinated(tree, before);
}

/** "fell to the rebels", "fell under rebel control", "into the hands of the rebels". */
function takers(passage: Passage, node: number, by: readonly string[]): number[] {
  const { tree } = passage;
  const marked = tree.children[node].filter((n) => by.includes(preposition(tree, n)));
  return marked
    .flatMap((n) => [...coordinated(tree, n), ...dependents(tree, n, 'compound', 'amod', 'nmod')])
    .filter((n) => isActor(passage, n));
}

const NOMINAL = new Set(['NOUN', 'PROPN', 'NUM', 'PRON']);

const FINITE = new Set(['VBD', 'VBZ', 'VBP']);

/** Participles and infinitives take the subject of the clause they hang on: "attacked the post, killing three". */
function impliedSubject(passage: Passage, node: number): number[] {
  const { tree } = passage;
  if (dependent(tree, node, 'nsubj:pass', 'aux:pass') >= 0 || tree.xpos[node] === 'VBN') return [];
  for (let at = node, steps = 0; steps < 3 && tree.head[at] >= 0; steps++) {
    if (isRelation(tree.rel[at], 'acl') && !isRelation(tree.rel[at], 'acl:relcl')) return [tree.head[at]];
    if (isRelation(tree.rel[at], 'acl:relcl')) return [tree.head[at]];
    if (!isRelation(tree.rel[at], 'advcl', 'conj', 'xcomp')) return [];
    at = tree.head[at];
    const subject = dependents(tree, at, 'nsubj');
    if (subject.length > 0)
      return subject.filter((n) => tree.rel[n] !== 'nsubj:pass').flatMap((n) => coordinated(tree, n));
  }
  return [];
}

function agentsOfNoun({ passage, node }: EventMention, words: RoleWords): number[] {
  const { tree } = passage;
  const { agent } = words.nominals.prepositions;
  const by = dependents(tree, node, 'nmod', 'obl').filter((n) => agent.has(preposition(tree, n)));
  const byState = words.events.nouns.get(tree.lemma[node].toLowerCase())?.state === true;
  const owner = dependents(tree, node, 'nmod:poss', 'compound', 'amod').filter(
    (n) => isActor(passage, n) || (byState && stateOf(tree.form[n]) !== undefined),
  );
  const described = dependents(tree, node, 'acl')
    .filter((verb) => words.events.support.has(tree.lemma[verb]))
    .flatMap((verb) => dependents(tree, verb, 'obl').filter((n) => agent.has(preposition(tree, n))));
  const support = supportAgents(passage, node, words);
  return [...by, ...ofAgent(passage, node, words), ...described, ...support, ...owner].flatMap((n) =>
    coordinated(tree, n),
  );
}

/** "the massacres of the junta against civilians": with somebody it is against, "of" names the doer. */
function ofAgent(passage: Passage, node: number, { nominals }: RoleWords): number[] {
  const { tree } = passage;
  const complements = dependents(tree, node, 'nmod');
  const against = complements.some((n) => nominals.prepositions.target.has(preposition(tree, n)));
  return against
    ? complements.filter((n) => nominals.prepositions.patient.has(preposition(tree, n)) && isActor(passage, n))
    : [];
}

/** "The attack was carried out by X", "X carried out an attack". */
function supportAgents(passage: Passage, node: number, { events, nominals }: RoleWords): number[] {
  const { tree } = passage;
  const verb = tree.head[node];
  if (verb < 0 || tree.upos[verb] !== 'VERB') return [];
  if (isRelation(tree.rel[node], 'nsubj:pass') && events.support.has(tree.lemma[verb])) {
    return dependents(tree, verb, 'obl').filter(
      (n) => nominals.prepositions.by.has(preposition(tree, n)) || tree.rel[n] === 'obl:agent',
    );
  }
  if (isRelation(tree.rel[node], 'obj') && events.support.has(tree.lemma[verb])) {
    const subject = dependents(tree, verb, 'nsubj');
    return subject.length > 0 ? subject : impliedSubject(passage, verb);
  }
  return [];
}

function isActor(passage: Passage, node: number): boolean {
  const range = own(passage.tree, node);
  return passage.actors.some((a) => a.from < range.to && range.from < a.to);
}

/** A noun phrase as a participant; things and events are none, unless `anything` may be hit. */
export function participantAt(
  passage: Passage,
  node: number,
  { people, events }: RoleWords,
  anything = false,
): Participant | null {
  const { tree } = passage;
  const head = own(tree, node);
  const range = nameRange(tree, node);
  const actor =
    passage.actors.find((a) => a.from < head.to && head.from < a.to) ??
    passage.actors.find((a) => a.from >= range.from && a.to <= range.to);
  const person = passage.persons.find((p) => p.from < head.to && head.from < p.to);
  const entry = people.find(tree.form[node].toLowerCase()) ?? people.find(tree.lemma[node].toLowerCase());
  const pronoun = tree.upos[node] === 'PRON' ? tree.form[node].toLowerCase() : undefined;
  const state = actor || person || entry ? undefined : stateOf(tree.form[node]);
  const isPerson = actor || person || pronoun || state || (entry && entry.sense !== 'thing');
  if (!anything && (!isPerson || events.nouns.has(tree.lemma[node].toLowerCase()))) return null;
  return {
    passage,
    node,
    ...range,
    ...(actor && { actor, ...membership(passage, actor, events) }),
    ...(person && { person }),
    ...(entry && { people: entry }),
    ...(pronoun && { pronoun }),
    ...(state && { state }),
  };
}

/** "jihadists from the Katiba Macina": the body that the described fighters are of, and the words up to its name. */
function membership(
  passage: Passage,
  actor: ActorMention,
  events: EventLexicon,
): { actor?: ActorMention; from?: number; to?: number } {
  if (!actor.generic || actor.actor) return {};
  const body = passage.actors.find((other) => !other.generic && other.from > actor.to && other.from - actor.to <= 3);
  if (!body) return {};
  const between = passage.sentence.words.slice(actor.to, body.from).map((word) => word.lower);
  if (!between.every((word) => events.membership.has(word))) return {};
  const start = actor.start;
  const name = `${actor.name} ${passage.sentence.words
    .slice(actor.to, body.to)
    .map((word) => word.text)
    .join(' ')}`;
  return { actor: { ...body, name, start, from: actor.from }, from: actor.from, to: body.to };
}

function stateOf(form: string): string | undefined {
  const book = countries();
  if (!/^\p{Lu}/u.test(form)) return undefined;
  return book.named(form)?.iso2 ?? book.demonym(form)[0]?.iso2;
}

function distinct(nodes: readonly number[]): number[] {
  return [...new Set(nodes)];
}
