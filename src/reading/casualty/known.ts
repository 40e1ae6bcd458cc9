import { isRelation } from '../clause.ts';
import type { EventMention } from '../event/mention.ts';
import { isBody } from './body.ts';
import type { Casualty, CasualtyWords } from './casualty.ts';
import type { Nominal } from './nominal.ts';

/**
 * Casualties that take for known what befell somebody: "the slain officer was a father of two", "his body was found in a
 * well". They count only where nothing else tells it.
 */
export function withKnown(one: Casualty, words: CasualtyWords): Casualty {
  const { mention, people } = one;
  if (!people.definite || people.quantity) return one;
  const isBodyOf = people.low === 1 && mention.form === 'counted' && isBody(mention, words);
  return isBodyOf || isDescribed(mention, people) ? { ...one, known: true } : one;
}

/** "the slain officer", "all those wounded": the participle tells whom of several is meant. */
function isDescribed({ passage: { tree }, node }: EventMention, people: Nominal): boolean {
  if (tree.head[node] !== people.node) return false;
  const before = node < people.node && isRelation(tree.rel[node], 'amod', 'compound');
  return before || (people.pronoun !== undefined && isRelation(tree.rel[node], 'acl'));
}

/** Without what is taken for known where somebody else of `told` tells it. */
export function withoutKnown<T>(told: readonly T[], casualtyOf: (one: T) => Casualty): T[] {
  const anew = told.map(casualtyOf).filter((one) => !one.known);
  return told.filter((one) => {
    const { known, measure } = casualtyOf(one);
    return !known || !anew.some((other) => other.measure === measure);
  });
}
