import type { NominalLexicon } from '../casualty/lexicon.ts';
import { areApart, coordinated, dependent, dependents, isRelation, preposition } from '../clause.ts';
import type { Passage } from '../passage.ts';
import { subjectByOrder } from '../word-order.ts';
import { agentByOrder, layersOf } from './agent-by-order.ts';
import { doersAt } from './doer.ts';
import type { DoerLexicon } from './doer-lexicon.ts';
import { impliedSubject } from './implied-subject.ts';
import type { EventMention } from './mention.ts';
import { agentsOfNoun, isActor, ownersOf } from './noun-agents.ts';
import type { Participant, RoleWords } from './participant.ts';
import { isSupposed } from './supposition.ts';
import { ownersOfWeapon } from './weapon-owner.ts';

/** Roles by the parse: active, passive, nominal ("attack by X on Y"), relative, support verbs, coordination. */
export function agentsOf(mention: EventMention, words: RoleWords): Participant[] {
  const nodes = mention.form === 'noun' ? agentsOfNoun(mention, words) : agentsOfVerb(mention, words);
  const parsed = [
    ...(mention.form === 'noun' ? ownersOf(mention, words) : []),
    ...[...new Set(nodes)].flatMap((node) => {
      const doers = doersAt(mention.passage, node, words);
      return doers.length > 0 ? doers : ownersOfWeapon(mention.passage, node, words);
    }),
  ];
  const supposed = isSupposed(mention.passage, mention.node, words);
  const named = parsed.flatMap((agent) => anchored(agent, words) ?? { ...agent, ...(supposed && { supposed }) });
  const found = named.some(isSomebody)
    ? named
    : [...named, ...layersOf(mention, words), ...agentByOrder(mention, words)];
  return withoutBareWeapons(found, words).filter(
    (agent, i, found) =>
      !areApart(mention.passage.tree, mention.node, agent.node) &&
      found.findIndex((other) => other.from === agent.from && other.to === agent.to) === i,
  );
}

/** "Coalition aircraft, artillery and drones": a weapon named beside its owner is nobody. */
function withoutBareWeapons(agents: readonly Participant[], { doers }: RoleWords): readonly Participant[] {
  if (agents.length < 2) return agents;
  const isBare = ({ passage: { tree }, node, actor, from, to }: Participant) =>
    to - from === 1 &&
    actor?.generic === true &&
    actor.people === undefined &&
    (doers.weapons.has(tree.lemma[node]) || doers.craft.has(tree.lemma[node]));
  return agents.every(isBare) ? agents : agents.filter((agent) => !isBare(agent));
}

/** "Gunmen thought to be from the Islamic State attacked": the parse may take the supposed body for the subject. */
function anchored(agent: Participant, words: RoleWords): Participant[] | null {
  const { passage, actor } = agent;
  const before =
    actor && passage.actors.find(({ people, to }) => people !== undefined && to < agent.from && agent.from - to < 8);
  if (!before || agent.supposed) return null;
  const described = doersAt(passage, passage.tree.nodeOf[before.to - 1], words);
  return described.some(({ supposed, to }) => supposed && to === agent.to) ? described : null;
}

const isSomebody = ({ actor, person, state, pronoun, armed, people }: Participant): boolean =>
  Boolean(actor || person || state || pronoun || armed) || (people !== undefined && people.sense !== 'thing');

function agentsOfVerb(mention: EventMention, { nominals, doers }: RoleWords): number[] {
  const { passage, node, affects, phrase, outcome } = mention;
  const { tree } = passage;
  const to = (mention.verb ?? phrase)?.by;
  if (to) return takers(passage, node, to);
  const by = dependents(tree, node, 'obl', 'nmod').filter(
    (n) =>
      nominals.prepositions.by.has(preposition(tree, n)) ||
      (isRelation(tree.rel[n], 'obl:agent') &&
        !(preposition(tree, n) === '' && standsIn(passage.places, tree.from[n]))),
  );
  if (by.length > 0) return by.flatMap((n) => coordinated(tree, n));
  if (doers.mutual.verbs.has(tree.lemma[node])) return sidesOfVerb(passage, node, doers);
  if (affects === 'subj') return [];
  if (outcome !== undefined && (isHeadlinePassive(passage, node) || closesClause(passage, node))) return [];
  const subject = dependents(tree, node, 'nsubj').filter(
    (n) => (tree.rel[n] !== 'nsubj:pass' || isActive(passage, node)) && !standsIn(passage.dates, tree.from[n]),
  );
  if (subject.length > 0)
    return subject.map((n) => described(passage, n, nominals)).flatMap((n) => coordinated(tree, n));
  const before = FINITE.has(tree.xpos[node]) ? subjectByOrder(tree, node) : -1;
  return before < 0 ? impliedSubject(passage, node, doers) : coordinated(tree, before);
}

/**
 * "UDR corporal killed": a past form of a verb that needs an object, with none of its own or of a verb joined to it.
 */
function isHeadlinePassive({ tree }: Passage, node: number): boolean {
  if (!/^VB[DN]$/u.test(tree.xpos[node]) || dependent(tree, node, 'aux', 'ccomp', 'obl') >= 0) return false;
  const joined = [
    node,
    ...dependents(tree, node, 'conj'),
    ...(isRelation(tree.rel[node], 'conj') ? [tree.head[node]] : []),
  ];
  return joined.every((verb) => dependent(tree, verb, 'obj') < 0) && tree.upos[node + 1] === 'PUNCT';
}

/** "Assailants hurled petrol bombs": with an object and no auxiliary no passive, whatever the parse calls its subject. */
const isActive = ({ tree }: Passage, node: number): boolean =>
  /^VB[DN]$/u.test(tree.xpos[node]) && dependent(tree, node, 'obj') >= 0 && dependent(tree, node, 'aux:pass') < 0;

/** The last of "in Sadr City, Baghdad, Iraq" and the date that heads an entry are parsed as doers now and then. */
const standsIn = (phrases: readonly { readonly from: number; readonly to: number }[], word: number): boolean =>
  phrases.some(({ from, to }) => from <= word && word < to);

/** "off-duty corporal killed; two held": the parse may find an object behind the semicolon. */
function closesClause({ sentence, tree }: Passage, node: number): boolean {
  return CLOSES.test(sentence.words[tree.to[node]]?.text ?? '.');
}

const CLOSES = /^[.;:]$/u;

/** "rebels who attacked": the relative pronoun stands for the noun that its clause describes. */
function described({ tree }: Passage, node: number, { pronouns }: NominalLexicon): number {
  const clause = tree.head[node];
  return tree.upos[node] === 'PRON' &&
    isRelation(tree.rel[clause], 'acl:relcl') &&
    pronouns.get(tree.form[node].toLowerCase())?.relative
    ? tree.head[clause]
    : node;
}

const FINITE = new Set(['VBD', 'VBZ', 'VBP']);

/** "Soldiers clashed with rebels", "troops and rebels exchanged fire": both sides act. */
function sidesOfVerb(passage: Passage, node: number, { mutual }: DoerLexicon): number[] {
  const { tree } = passage;
  const subject = dependents(tree, node, 'nsubj');
  const other = dependents(tree, node, 'obl', 'nmod').filter((n) => mutual.prepositions.has(preposition(tree, n)));
  return [...subject, ...other, ...foes(passage, node)].flatMap((n) => coordinated(tree, n));
}

/** "battled gunmen", "fought the army": an object that is armed people or a body. */
const foes = (passage: Passage, node: number): number[] =>
  passage.tree.xpos[node] === 'VBD' ? dependents(passage.tree, node, 'obj').filter((n) => isActor(passage, n)) : [];

/** "fell to the rebels", "fell under rebel control", "into the hands of the rebels". */
function takers(passage: Passage, node: number, by: readonly string[]): number[] {
  const { tree } = passage;
  const isMarked = (n: number) =>
    by.includes(preposition(tree, n)) ||
    dependents(tree, n, 'mark').some((marker) => by.includes(tree.form[marker].toLowerCase()));
  const marked = tree.children[node].filter(isMarked);
  return marked
    .flatMap((n) => [...coordinated(tree, n), ...dependents(tree, n, 'compound', 'amod', 'nmod')])
    .filter((n) => isActor(passage, n));
}
