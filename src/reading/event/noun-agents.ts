import { coordinated, dependents, isRelation, own, preposition } from '../clause.ts';
import type { Passage } from '../passage.ts';
import { impliedSubject } from './implied-subject.ts';
import type { EventLexicon } from './lexicon.ts';
import type { EventMention } from './mention.ts';
import { isDemonym, type Participant, type RoleWords, stateOf } from './participant.ts';

/**
 * "attack by X", "carried out an attack", "clashes between X and Y": the nodes that name the doers of an event noun.
 */
export function agentsOfNoun({ passage, node }: EventMention, words: RoleWords): number[] {
  const { tree } = passage;
  const { agent } = words.nominals.prepositions;
  const by = dependents(tree, node, 'nmod', 'obl').filter((n) => agent.has(preposition(tree, n)));
  const described = dependents(tree, node, 'acl')
    .filter((verb) => words.events.support.has(tree.lemma[verb]))
    .flatMap((verb) => dependents(tree, verb, 'obl').filter((n) => agent.has(preposition(tree, n))));
  const support = supportAgents(passage, node, words);
  const sides = sidesOf(passage, node, words);
  const owner = dependents(tree, node, 'nmod:poss', 'compound', 'amod').filter((n) => isActor(passage, n));
  return [...by, ...ofAgent(passage, node, words), ...described, ...support, ...sides, ...owner].flatMap((n) =>
    coordinated(tree, n),
  );
}

/** "clashes between X and Y", "a gun battle with X". */
function sidesOf({ tree }: Passage, node: number, { doers: { mutual } }: RoleWords): number[] {
  if (!mutual.nouns.has(tree.lemma[node].toLowerCase())) return [];
  return [node, ...dependents(tree, node, 'nmod')]
    .flatMap((n) => dependents(tree, n, 'nmod', 'obl'))
    .filter((n) => mutual.prepositions.has(preposition(tree, n)));
}

/** "a series of attacks": the verb carries the noun that gathers the events. */
function aggregateOf({ tree }: Passage, node: number, { aggregates }: EventLexicon): number {
  const head = tree.head[node];
  return head >= 0 && isRelation(tree.rel[node], 'nmod') && aggregates.has(tree.lemma[head]) ? head : node;
}

/**
 * Countries and words for armed people right before the noun, which name the doer though they name no body: "Israeli
 * airstrikes", "a rebel ambush". Where a country's name could be the place ("Pakistan bombing") it is no doer.
 */
export function ownersOf({ passage, node }: EventMention, { events, doers, nominals }: RoleWords): Participant[] {
  const { tree } = passage;
  const byState = events.nouns.get(tree.lemma[node].toLowerCase())?.state === true;
  const against = dependents(tree, node, 'nmod').some((n) => nominals.prepositions.target.has(preposition(tree, n)));
  return dependents(tree, node, 'nmod:poss', 'compound', 'amod').flatMap((n): Participant[] => {
    if (isActor(passage, n)) return [];
    const words = { passage, node: n, ...own(tree, n) };
    const state = byState || (against && isDemonym(tree.form[n])) ? stateOf(tree.form[n]) : undefined;
    if (state) return [{ ...words, state }];
    return doers.attributive.has(tree.form[n].toLowerCase()) ? [{ ...words, armed: true }] : [];
  });
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
function supportAgents(passage: Passage, node: number, { events, nominals, doers }: RoleWords): number[] {
  const { tree } = passage;
  const carried = aggregateOf(passage, node, events);
  const verb = tree.head[carried];
  if (verb < 0 || tree.upos[verb] !== 'VERB') return [];
  if (isRelation(tree.rel[carried], 'nsubj:pass') && events.support.has(tree.lemma[verb])) {
    return dependents(tree, verb, 'obl').filter(
      (n) => nominals.prepositions.by.has(preposition(tree, n)) || tree.rel[n] === 'obl:agent',
    );
  }
  if (isRelation(tree.rel[carried], 'obj') && events.support.has(tree.lemma[verb])) {
    const subject = dependents(tree, verb, 'nsubj');
    return subject.length > 0 ? subject : impliedSubject(passage, verb, doers);
  }
  return [];
}

/** Whether a node's words are an actor's. */
export function isActor(passage: Passage, node: number): boolean {
  const range = own(passage.tree, node);
  return passage.actors.some((a) => a.from < range.to && range.from < a.to);
}
