import { dependent, dependents } from '../clause.ts';
import { isSupposed } from '../event/supposition.ts';
import { argument } from './argument.ts';
import { isActOfViolence, isPredicate } from './deed.ts';
import { type Held, holders, isUncertain, type Responsibility } from './holder.ts';
import type { VerbPattern } from './lexicon.ts';

/** "claimed responsibility", "blamed on X", "charged with murder": the first pattern of the verb that names somebody. */
export function byVerb(held: Held, node: number): Responsibility[] {
  const { tree } = held.passage;
  const patterns = held.lexicon.verbs.get(tree.lemma[node]);
  if (!patterns || tree.upos[node] !== 'VERB' || isUncertain(held, node)) return [];
  for (const pattern of patterns) {
    if (!fits(held, node, pattern)) continue;
    const status = pattern.status === 'asserted' && isSupposedly(held, node) ? 'suspected' : pattern.status;
    const why = `"${pattern.lemma}${pattern.object ? ` ${pattern.object[0]}` : ''}" makes it ${status}`;
    const found = holders(held, argument(held.passage, node, pattern.role), status, why);
    if (found.length > 0) return found;
  }
  return [];
}

function fits(held: Held, node: number, pattern: VerbPattern): boolean {
  const { tree } = held.passage;
  const lemma = (child: number) => tree.lemma[child].toLowerCase();
  const object = dependent(tree, node, 'obj');
  const subjects = dependents(tree, node, 'nsubj');
  const near = tree.children[node].flatMap((child) => [child, ...tree.children[child]]);
  if (pattern.object && !(object >= 0 && pattern.object.includes(lemma(object)))) return false;
  if (pattern.subject && !subjects.some((child) => pattern.subject!.includes(lemma(child)))) return false;
  if (pattern.with && !near.some((child) => pattern.with!.includes(tree.form[child].toLowerCase()))) return false;
  if (pattern.charged && !near.some((child) => tree.upos[child] === 'NOUN' && held.lexicon.charges.has(lemma(child))))
    return false;
  if (pattern.deed && ofSomethingElse(held, node)) return false;
  return !pattern.event || [object, ...subjects].some((child) => child >= 0 && isEvent(held, child));
}

/** "was likely carried out by", "is believed to have been", "the suspected gunman was identified as". */
function isSupposedly({ passage, words }: Held, node: number): boolean {
  const { tree } = passage;
  const subjects = dependents(tree, node, 'nsubj').flatMap((subject) => dependents(tree, subject, 'amod'));
  return (
    isSupposed(passage, node, words) || subjects.some((child) => words.doers.doubts.has(tree.form[child].toLowerCase()))
  );
}

/** "accused of spying", "blamed for the collapse": what they are held responsible for is no act of violence. */
function ofSomethingElse(held: Held, node: number): boolean {
  const { tree } = held.passage;
  const marked = [node, ...dependents(tree, node, 'obj')]
    .flatMap((at) => dependents(tree, at, 'obl', 'nmod', 'advcl', 'acl'))
    .filter((at) =>
      dependents(tree, at, 'case', 'mark').some((child) => held.lexicon.over.has(tree.form[child].toLowerCase())),
    );
  return marked.length > 0 && !marked.some((at) => isDeed(held, at));
}

const isDeed = (held: Held, node: number): boolean =>
  isEvent(held, node) ||
  held.lexicon.charges.has(held.passage.tree.lemma[node].toLowerCase()) ||
  isActOfViolence(held, node) ||
  isPredicate(held, node);

const isEvent = ({ passage: { tree }, words }: Held, node: number): boolean =>
  words.events.nouns.has(tree.lemma[node].toLowerCase()) || tree.form[node].toLowerCase() === 'it';
