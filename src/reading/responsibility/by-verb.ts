import type { PerpetratorStatus } from '../../model/index.ts';
import { dependent, dependents, isRelation } from '../clause.ts';
import { isSupposed } from '../event/supposition.ts';
import { sideOf } from '../incident/side.ts';
import type { Passage } from '../passage.ts';
import { argument } from './argument.ts';
import { isActOfViolence, isPredicate } from './deed.ts';
import { type Held, holders, isUncertain, type Statement } from './holder.ts';
import type { VerbPattern } from './lexicon.ts';
import { speakersFor } from './mouthpiece.ts';

/**
 * "claimed responsibility", "blamed on X", "charged with murder": the first pattern of the verb that names somebody.
 */
export function byVerb(held: Held, node: number): Statement[] {
  const { tree } = held.passage;
  const patterns = held.lexicon.verbs.get(tree.lemma[node])?.filter((pattern) => hasObject(held.passage, pattern));
  if (!patterns || patterns.length === 0 || isUncertain(held, node)) return [];
  if (tree.upos[node] !== 'VERB') return byHiddenVerb(held, node, patterns);
  for (const pattern of patterns) {
    if (!fits(held, node, pattern)) continue;
    const status = pattern.status === 'asserted' && isSupposedly(held, node) ? 'suspected' : pattern.status;
    const why = `"${pattern.lemma}${pattern.object ? ` ${pattern.object[0]}` : ''}" makes it ${status}`;
    const named = namedBy(held, node, pattern);
    const speaks = pattern.role === 'subject' && SPOKEN.has(pattern.status);
    const meant = speaks ? speakersFor(held.passage, node, named, held.lexicon) : named;
    const found = holders(held, meant, status, why);
    if (found.length > 0) return found;
  }
  return [];
}

/** Whether any word of the sentence could be the object that the pattern asks for. */
const hasObject = ({ tree }: Passage, { object }: VerbPattern): boolean =>
  object === undefined || tree.lemma.some((lemma) => object.includes(lemma.toLowerCase()));

/** What somebody says of himself, or has said for him. */
const SPOKEN: ReadonlySet<PerpetratorStatus> = new Set(['claimed', 'denied']);

/**
 * The argument that the pattern asks for; both sides that "accuse each other"; the subject of a bare "ETA suspected".
 */
function namedBy({ passage, lexicon }: Held, node: number, { role, deed }: VerbPattern): number[] {
  const { tree } = passage;
  const named = argument(passage, node, role);
  if (!deed || role !== 'object') return named;
  const isReciprocal = tree.children[node].some((child) =>
    [child, ...tree.children[child]].some((n) => lexicon.reciprocal.has(tree.form[n].toLowerCase())),
  );
  const subject = dependents(tree, node, 'nsubj').filter((n) => tree.rel[n] !== 'nsubj:pass');
  if (isReciprocal) return subject;
  return named.length === 0 &&
    tree.children[node].every((n) => BARE.test(tree.rel[n])) &&
    isArmedGroup(passage, subject)
    ? subject
    : named;
}

/** All that may hang on a participle without its auxiliary. */
const BARE = /^(?:nsubj|advmod|punct|cc|ccomp|parataxis|mark)/u;

const isArmedGroup = ({ tree, actors }: Passage, nodes: readonly number[]): boolean =>
  nodes.some((n) =>
    actors.some((actor) => actor.from < tree.to[n] && tree.from[n] < actor.to && sideOf({ actor }) === 'group'),
  );

/** "The Taliban deny involvement": the verb that the parse takes for a part of its object's name. */
function byHiddenVerb(held: Held, node: number, patterns: readonly VerbPattern[]): Statement[] {
  const { tree, actors } = held.passage;
  if (tree.upos[node] !== 'NOUN' || tree.rel[node] !== 'compound') return [];
  const object = tree.lemma[tree.head[node]].toLowerCase();
  const pattern = patterns.find((one) => one.role === 'subject' && one.object?.includes(object));
  const actor = pattern && actors.find(({ to }) => to === tree.from[node]);
  if (!actor) return [];
  return holders(
    held,
    [tree.nodeOf[actor.to - 1]],
    pattern.status,
    `"${pattern.lemma} ${object}" makes it ${pattern.status}`,
  );
}

function fits(held: Held, node: number, pattern: VerbPattern): boolean {
  const { tree } = held.passage;
  const lemma = (child: number) => tree.lemma[child].toLowerCase();
  const object = dependent(tree, node, 'obj');
  const subjects = pattern.role === 'as' ? toldOf(held, node) : dependents(tree, node, 'nsubj');
  if (pattern.object && !(object >= 0 && pattern.object.includes(lemma(object)))) return false;
  if (pattern.subject && !subjects.some((child) => pattern.subject!.includes(lemma(child)))) return false;
  const near = pattern.with || pattern.charged ? tree.children[node].flatMap((n) => [n, ...tree.children[n]]) : [];
  if (pattern.with && !near.some((child) => pattern.with!.includes(tree.form[child].toLowerCase()))) return false;
  if (pattern.charged && !near.some((child) => tree.upos[child] === 'NOUN' && held.lexicon.charges.has(lemma(child))))
    return false;
  if (pattern.deed && ofSomethingElse(held, node)) return false;
  return !pattern.event || [object, ...subjects].some((child) => child >= 0 && isEvent(held, child));
}

/** Of whom a verb says who he is: "the suspect was identified as", "identified the suspect as", "the gunman, named as". */
function toldOf({ passage: { tree } }: Held, node: number): number[] {
  const described = isRelation(tree.rel[node], 'acl') ? [tree.head[node]] : [];
  const beside = described.filter((at) => isRelation(tree.rel[at], 'appos')).map((at) => tree.head[at]);
  return [...dependents(tree, node, 'nsubj:pass', 'obj'), ...described, ...beside];
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

const isEvent = ({ passage: { tree }, lexicon, words }: Held, node: number): boolean =>
  words.events.nouns.has(tree.lemma[node].toLowerCase()) || lexicon.deedPronouns.has(tree.form[node].toLowerCase());
