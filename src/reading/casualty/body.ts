import { ancestors, dependents, isRelation } from '../clause.ts';
import type { EventMention } from '../event/mention.ts';
import type { CasualtyWords } from './casualty.ts';
import { isUntaken, type Nominal } from './nominal.ts';

export const isBody = ({ passage: { tree }, node }: EventMention, { events }: CasualtyWords): boolean =>
  events.bodies.nouns.has(tree.lemma[node].toLowerCase());

/**
 * Whether a body is found or something becomes of it: "his body armour", "marks on her body", "a body of evidence" tell of
 * nobody's death.
 */
export function isFoundBody(mention: EventMention, words: CasualtyWords): boolean {
  const { passage, node } = mention;
  const { tree } = passage;
  if (!isBody(mention, words) || !isRelation(tree.rel[node], 'nsubj', 'obj', 'conj', 'root')) return false;
  const [verb = node] = ancestors(tree, node);
  const verbs = [verb, ...dependents(tree, verb, 'conj', 'xcomp', 'acl'), ...dependents(tree, node, 'acl')];
  return verbs.some((one) => words.events.bodies.found.has(tree.lemma[one].toLowerCase()));
}

/** "His body was found in a ditch", "relatives found the teacher's body": whose the body is, as nodes. */
export function ownersOf(mention: EventMention, words: CasualtyWords): number[] {
  return isFoundBody(mention, words) ? dependents(mention.passage.tree, mention.node, 'nmod:poss') : [];
}

/** "The remains of the drone", "the body of the league" are nobody's. */
export function isSomebodys({ entry, person, pronoun, quantity, passage, node }: Nominal): boolean {
  if (entry) return entry.sense !== 'thing';
  const name = passage.tree.upos[node] === 'PROPN' && isUntaken(passage, node);
  return person !== undefined || pronoun !== undefined || quantity !== undefined || name;
}
