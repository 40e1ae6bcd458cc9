import { dependent, dependents, isRelation } from '../clause.ts';
import type { Held } from './holder.ts';

/** Whether a predicate says of its subject that it is responsible: "behind the attack", "responsible for it". */
export function isPredicate({ passage: { tree }, lexicon, hasBehind }: Held, node: number): boolean {
  const form = tree.form[node].toLowerCase();
  const says = lexicon.behind.has(form) || lexicon.predicates.has(form);
  if (!says && !hasBehind) return false;
  const copula = dependent(tree, node, 'cop') >= 0;
  if (says) return copula || (isRelation(tree.rel[node], 'xcomp') && dependent(tree, tree.head[node], 'obj') < 0);
  return copula && dependents(tree, node, 'case').some((marker) => lexicon.behind.has(tree.form[marker].toLowerCase()));
}

/** Whether an active verb tells an act of violence: "killed", "carried out the attack", "planted the bomb". */
export function isActOfViolence({ passage: { tree }, lexicon, words }: Held, node: number): boolean {
  if (tree.upos[node] !== 'VERB') return false;
  const lemma = tree.lemma[node];
  const verb = words.events.verbs.get(lemma);
  const isViolent = verb !== undefined && verb.affects === 'obj' && verb.kinds.length > 0 && verb.weight !== 'light';
  const [carries, lays] = [words.events.support.has(lemma), words.doers.laying.has(lemma)];
  if (!(isViolent || carries || lays) || dependent(tree, node, 'aux:pass') >= 0) return false;
  if (isViolent) return true;
  const objects = dependents(tree, node, 'obj').map((child) => tree.lemma[child].toLowerCase());
  return carries
    ? objects.some((object) => words.events.nouns.has(object) || lexicon.deedPronouns.has(object))
    : objects.some((object) => words.doers.weapons.has(object));
}
