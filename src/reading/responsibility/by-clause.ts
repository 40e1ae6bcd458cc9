import type { Tree } from '../../language/tree.ts';
import type { PerpetratorStatus } from '../../model/index.ts';
import { dependent, dependents, isRelation } from '../clause.ts';
import type { Participant } from '../event/participant.ts';
import { sideOf } from '../incident/side.ts';
import { subjectOf } from './argument.ts';
import { isActOfViolence, isPredicate } from './deed.ts';
import { type Held, holders, isDoubted, isNegated, isUncertain, type Statement } from './holder.ts';
import { speakersFor } from './mouthpiece.ts';

/**
 * Clauses that tell the deed of somebody: "X was behind it", "X said it had carried out the attack", "X is believed to
 * be responsible", "police suspect that X planted it".
 */
export function byClause(held: Held, node: number): Statement[] {
  const predicate = isPredicate(held, node);
  if (!(predicate || isActOfViolence(held, node)) || isUncertain(held, node)) return [];
  return ofOneself(held, node) ?? supposed(held, node) ?? (predicate ? flat(held, node) : []);
}

/**
 * "The Taliban said they were behind it", "claimed to have killed", "denied carrying out"; null where nobody speaks of
 * himself.
 */
function ofOneself(held: Held, node: number): Statement[] | null {
  const { tree } = held.passage;
  const verb = reportingOver(held, node);
  if (verb < 0) return null;
  const denies = held.lexicon.denying.has(tree.lemma[verb]);
  if (!denies && !held.lexicon.saying.has(tree.lemma[verb])) return null;
  if (!isSelf(held, node)) return null;
  const status: PerpetratorStatus = denies !== isNegated(held, node) ? 'denied' : 'claimed';
  const why = `"${tree.form[verb]}" of its own deed makes it ${status}`;
  const speakers = speakersFor(held.passage, verb, subjectOf(held.passage, verb), held.lexicon);
  const said = holders(held, speakers, status, why);
  const admits = held.lexicon.admitting.has(tree.lemma[verb]);
  return said.flatMap((one): Statement[] => {
    const { participant } = one;
    if (!participant.actor && !isOfMany(held, participant)) return admits ? [one] : [];
    return sideOf(participant) === 'state' && status === 'claimed' ? [{ ...one, status: 'asserted' }] : [one];
  });
}

/** "it said", "they said": a body's word and not a person's. */
const isOfMany = ({ words }: Held, { pronoun }: Participant): boolean =>
  pronoun !== undefined && words.nominals.pronouns.get(pronoun)?.sex === undefined;

/** The verb that the deed's clause hangs on; -1 for a main clause. */
function reportingOver({ passage: { tree } }: Held, node: number): number {
  const first = firstJoined(tree, node);
  return isRelation(tree.rel[first], 'ccomp', 'xcomp', 'parataxis') ? tree.head[first] : -1;
}

/** Of "robbed and killed" the first verb, whose subject is that of all. */
function firstJoined(tree: Tree, node: number): number {
  let at = node;
  while (isRelation(tree.rel[at], 'conj') && tree.head[at] >= 0) at = tree.head[at];
  return at;
}

/** The clause has no subject of its own, a pronoun, "the group", or somebody's own people ("its fighters"). */
function isSelf({ passage: { tree }, words: { doers } }: Held, node: number): boolean {
  const first = firstJoined(tree, node);
  const subject = [node, first].flatMap((at) => dependents(tree, at, 'nsubj')).at(0);
  if (subject === undefined) return isRelation(tree.rel[first], 'xcomp') || tree.xpos[first] === 'VBG';
  const own = (n: number) => dependents(tree, n, 'nmod:poss').some((child) => tree.upos[child] === 'PRON');
  if (tree.upos[subject] === 'PRON' || own(subject)) return true;
  if (dependents(tree, subject, 'nmod').some(own)) return true;
  return tree.upos[subject] === 'NOUN' && doers.bodies.has(tree.lemma[subject]) && dependent(tree, subject, 'det') >= 0;
}

/** "X is believed to be behind it", "police suspect that X carried it out"; null where nobody supposes. */
function supposed(held: Held, node: number): Statement[] | null {
  const { tree } = held.passage;
  const verb = reportingOver(held, node);
  if (verb < 0 || !held.lexicon.supposing.has(tree.lemma[verb])) return null;
  const passive = dependents(tree, verb, 'nsubj:pass');
  const controlled = passive.length > 0 && isRelation(tree.rel[node], 'xcomp', 'ccomp');
  const subject = dependents(tree, node, 'nsubj').filter((n) => tree.rel[n] !== 'nsubj:pass');
  const told = held.lexicon.told.has(tree.lemma[verb]);
  if (!controlled && (subject.length === 0 || told)) return null;
  if (isNegated(held, node) || isNegated(held, verb)) return [];
  const why = `"${tree.form[verb]}" makes it suspected`;
  return holders(held, controlled ? passive : subject, 'suspected', why);
}

/** "X was behind the attack", "X is to blame". */
function flat(held: Held, node: number): Statement[] {
  const { tree } = held.passage;
  if (isNegated(held, node)) return [];
  const told = held.lexicon.predicates.get(tree.form[node].toLowerCase()) ?? 'asserted';
  const status = isDoubted(held, node) ? 'suspected' : told;
  const passive = status === 'suspected' ? [] : ['nsubj:pass'];
  const subject = subjectOf(held.passage, node).filter((n) => !passive.includes(tree.rel[n]));
  return holders(held, subject, status, `"${tree.form[node]}" makes it ${status}`);
}
