import type { Tree } from '../../language/tree.ts';
import { dependent, dependents, isRelation } from '../clause.ts';
import type { EventLexicon } from './lexicon.ts';
import type { EventMention } from './mention.ts';
import { isPerfect } from './perfect.ts';

/** Whether a mention is told as something that happened. */
export type Actuality = 'told' | 'negated' | 'hypothetical' | 'generic' | 'accident' | 'statistic';

/** Reads negation, modality and generic statement off the tree around a mention. */
export function actualityOf(mention: EventMention, lexicon: EventLexicon): Actuality {
  const { passage, node, form, outcome } = mention;
  const { tree } = passage;
  if (isNegated(mention, lexicon) || (form === 'noun' && !outcome && isDenied(tree, node, lexicon)))
    return mention.verb?.denied ? 'told' : 'negated';
  if (mention.verb?.denied) return 'negated';
  if (isGeneric(tree, node, form, lexicon)) return 'generic';
  if (isPresupposed(mention, lexicon)) return 'told';
  return isHypothetical(tree, node, lexicon) ? 'hypothetical' : 'told';
}

/** "no attacks"; "no deaths" tells how many. */
function isDenied(tree: Tree, node: number, { negations }: EventLexicon): boolean {
  return dependents(tree, node, 'det').some((child) => negations.has(tree.form[child].toLowerCase()));
}

/** "urged it to end its attacks on Aleppo": only what goes on can be ended; with a place of its own it is an event. */
function isPresupposed({ passage, node, form, to }: EventMention, { hypothetical, articles }: EventLexicon): boolean {
  const { tree } = passage;
  const head = tree.head[node];
  if (form !== 'noun' || head < 0 || !hypothetical.cessation.has(tree.lemma[head].toLowerCase())) return false;
  if (dependents(tree, node, 'det').some((child) => articles.indefinite.has(tree.form[child].toLowerCase())))
    return false;
  return passage.places.some((place) => place.level !== 'country' && place.from >= to && place.from - to < REACH);
}

const REACH = 5;

/** A denial that is one of the mention's own words ("not been heard from") denies nothing. */
function isNegated({ passage: { tree }, node, from, to }: EventMention, lexicon: EventLexicon): boolean {
  const denied = dependents(tree, node, 'advmod', 'aux', 'cc').some(
    (child) =>
      !(tree.from[child] >= from && tree.from[child] < to) &&
      lexicon.negators.has(tree.form[child].toLowerCase().replace('’', "'")),
  );
  return denied || isUnfounded(tree, node, lexicon);
}

/** "no evidence that anybody was killed", "there was no sign of an attack": the noun that it hangs on is denied. */
function isUnfounded(tree: Tree, node: number, { negations, evidence }: EventLexicon): boolean {
  const head = tree.head[node];
  if (head < 0 || !isRelation(tree.rel[node], 'ccomp', 'acl', 'nmod')) return false;
  return [head, ...dependents(tree, head, 'nsubj')].some(
    (noun) =>
      evidence.has(tree.lemma[noun].toLowerCase()) &&
      dependents(tree, noun, 'det').some((child) => negations.has(tree.form[child].toLowerCase())),
  );
}

function isGeneric(tree: Tree, node: number, form: EventMention['form'], { generic, habitual }: EventLexicon): boolean {
  const modifiers =
    form === 'noun' || form === 'counted' ? dependents(tree, node, 'det', 'amod') : dependents(tree, node, 'advmod');
  if (modifiers.some((child) => generic.has(tree.form[child].toLowerCase()))) return true;
  if (form !== 'noun' || tree.xpos[node] !== 'NNS' || !isRelation(tree.rel[node], 'nsubj')) return false;
  const predicate = tree.head[node];
  return [predicate, ...dependents(tree, predicate, 'xcomp')].some((said) => habitual.has(tree.lemma[said]));
}

/** Climbs from the event: modal auxiliaries, conditions, infinitives of purpose, words of threat or plan over it. */
function isHypothetical(tree: Tree, node: number, lexicon: EventLexicon): boolean {
  const { hypothetical } = lexicon;
  for (let at = node, steps = 0; at >= 0 && steps < 4; at = tree.head[at], steps++) {
    if (isLooselyJoined(tree, at)) return false;
    const modal = dependents(tree, at, 'aux').some(
      (child) =>
        hypothetical.auxiliaries.has(tree.form[child].toLowerCase()) &&
        !(hypothetical.epistemic.has(tree.form[child].toLowerCase()) && isPerfect(tree, at, lexicon)),
    );
    const condition = dependents(tree, at, 'mark').some((child) =>
      hypothetical.marks.has(tree.form[child].toLowerCase()),
    );
    if (modal || condition) return true;
    const head = tree.head[at];
    if (head < 0) return false;
    if (isHeldTrue(tree, at, lexicon)) return false;
    if (isInfinitive(tree, at, lexicon) && !hypothetical.implicative.has(tree.lemma[head])) return true;
    if (
      !isDeemed(tree, at) &&
      isRelation(tree.rel[at], 'nmod', 'obl', 'obj', 'xcomp', 'acl', 'compound') &&
      hypothetical.over.has(tree.lemma[head].toLowerCase()) &&
      !isFiniteClause(tree, at) &&
      !(hypothetical.sought.has(tree.lemma[head]) && dependent(tree, head, 'aux:pass') >= 0)
    )
      return true;
    if (isFiniteClause(tree, at)) return false;
    if (!isRelation(tree.rel[at], 'conj', 'xcomp', 'nmod', 'obj', 'compound', 'nsubj:pass') && at !== node)
      return false;
  }
  return false;
}

/** "are feared dead", "is believed to have been killed": held to have happened, however unsurely. */
function isHeldTrue(tree: Tree, node: number, lexicon: EventLexicon): boolean {
  const held = isRelation(tree.rel[node], 'xcomp') && dependent(tree, tree.head[node], 'aux:pass', 'nsubj:pass') >= 0;
  return held && !isInfinitive(tree, node, lexicon);
}

/**
 * "fears that 12 had died", "to stay at home after he shot two": a clause with a subject and a conjunction tells its
 * own tense and doubt.
 */
function isFiniteClause(tree: Tree, node: number): boolean {
  return (
    isRelation(tree.rel[node], 'acl', 'advcl') &&
    dependent(tree, node, 'mark') >= 0 &&
    dependent(tree, node, 'nsubj') >= 0
  );
}

/** A participle joined to an infinitive by a slip of the parse: "causing it to collapse and killing seven". */
function isLooselyJoined(tree: Tree, node: number): boolean {
  return isRelation(tree.rel[node], 'conj') && tree.xpos[node] === 'VBG' && tree.xpos[tree.head[node]] !== 'VBG';
}

/** "are feared dead", "is feared to have been killed": held to have happened. */
function isDeemed(tree: Tree, node: number): boolean {
  const isPassive = dependents(tree, tree.head[node], 'aux:pass').length > 0 || tree.xpos[tree.head[node]] === 'VBN';
  return isPassive && isRelation(tree.rel[node], 'xcomp') && tree.xpos[node] !== 'VB';
}

/** "to kill"; "to have killed" and "confessed to killing" tell of the past. */
function isInfinitive(tree: Tree, node: number, lexicon: EventLexicon): boolean {
  const { infinitive } = lexicon.hypothetical;
  const marked = dependents(tree, node, 'mark').some((child) => tree.form[child].toLowerCase() === infinitive);
  return marked && tree.xpos[node] !== 'VBG' && !isPerfect(tree, node, lexicon);
}

/**
 * Takes the deaths and injuries of a sentence for an accident's where it names one (an earthquake, a crash, an
 * epidemic) and no act of violence, or goes on from a sentence `before` it that did: such events are not recorded.
 */
export function withoutAccidents<T extends { readonly mention: EventMention; readonly actuality: Actuality }>(
  told: readonly T[],
  { accidents }: EventLexicon,
  before: readonly T[] = [],
): T[] {
  const passage = told[0]?.mention.passage;
  const violent = told.some(({ mention }) => mention.weight === 'event') || (passage?.means.length ?? 0) > 0;
  const named = passage?.sentence.words.some((word) => accidents.has(word.lower)) === true;
  const goesOn = before.length > 0 && before.every(({ actuality }) => actuality === 'accident');
  return violent || !(named || goesOn)
    ? [...told]
    : told.map((one) => (one.actuality === 'told' ? { ...one, actuality: 'accident' } : one));
}
