import { dependent, dependents, isRelation, preposition } from '../clause.ts';
import { subjectByOrder } from '../word-order.ts';
import { type Held, holders, isDoubted, isNegated, isUncertain, type Statement } from './holder.ts';

/** "X are the suspected perpetrators", "the perpetrators were members of X". */
export function byNoun(held: Held, node: number): Statement[] {
  const { tree } = held.passage;
  const told = held.lexicon.nouns.get(tree.lemma[node].toLowerCase());
  if (!told || isUncertain(held, node)) return [];
  const doubted = dependents(tree, node, 'amod').some(
    (n) => held.lexicon.predicates.get(tree.form[n].toLowerCase()) === 'suspected',
  );
  const status = doubted || isDoubted(held, node) ? 'suspected' : told;
  const why = `"${tree.form[node]}" makes it ${status}`;
  const copula = dependent(tree, node, 'cop');
  const parsed = dependents(tree, node, 'nsubj');
  const before = parsed.length === 0 && copula >= 0 ? subjectByOrder(tree, copula) : -1;
  const subject = before >= 0 ? [before] : copula >= 0 || told === 'asserted' ? parsed : [];
  const said =
    isRelation(tree.rel[node], 'nsubj') && dependent(tree, tree.head[node], 'cop') >= 0 ? [tree.head[node]] : [];
  return isNegated(held, node) ? [] : holders(held, [...subject, ...said], status, why);
}

/** "the hallmarks of X", "the work of X". */
export function byComplement(held: Held, node: number): Statement[] {
  const { tree } = held.passage;
  const pattern = held.lexicon.complements.get(tree.lemma[node].toLowerCase());
  if (!pattern || isUncertain(held, node) || isNegated(held, node)) return [];
  if (pattern.predicate && dependent(tree, node, 'cop') < 0 && !isRelation(tree.rel[node], 'appos', 'xcomp', 'ccomp'))
    return [];
  if (pattern.under && !pattern.under.includes(tree.lemma[Math.max(0, tree.head[node])])) return [];
  const status = isDoubted(held, node) ? 'suspected' : pattern.status;
  const named = dependents(tree, node, 'nmod').filter((n) => preposition(tree, n) === pattern.role);
  return holders(held, named, status, `"${pattern.noun} ${pattern.role}" makes it ${status}`);
}
