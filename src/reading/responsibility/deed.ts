import { dependent, dependents, isRelation } from '../clause.ts';
import type { Held } from './holder.ts';

/** Whether a predicate says of its subject that it is responsible: "behind the attack", "responsible for it". */
export function isPredicate({ passage: { tree }, lexicon }: Held, node: number): boolean {
  const form = tree.form[node].toLowerCase();
  const copula = dependent(tree, node, 'cop') >= 0;
  if (lexicon.behind.has(form) || lexicon.predicates.has(form))
    return copula || (isRelation(tree.rel[node], 'xcomp') && dependent(tree, tree.head[node], 'obj') < 0);
  return copula && dependents(tree, node, 'case').some((marker) => lexicon.behind.has(tree.form[marker].toLowerCase()));
}

/** Whether an active verb tells an act of violence: "killed", "carried out the attack", "planted the bomb". */
export function isActOfViolence({ passage: { tree }, lexicon, words }: Held, node: number): boolean {
  if (tree.upos[node] !== 'VERB' || dependent(tree, node, 'aux:pass') >= 0) return false;
  const lemma = tree.lemma[node];
  const verb = words.events.verbs.get(lemma);
  if (verb && verb.affects === 'obj' && verb.kinds.length > 0 && verb.weight !== 'light') return true;
  const objects = dependents(tree, node, 'obj').map((child) => tree.lemma[child].toLowerCase());
  if (words.events.support.has(lemma))
    return objects.some((object) => words.events.nouns.has(object) || lexicon.deedPronouns.has(object));
  return words.doers.laying.has(lemma) && objects.some((object) => words.doers.weapons.has(object));
}
