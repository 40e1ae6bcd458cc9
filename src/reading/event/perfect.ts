import type { Tree } from '../../language/tree.ts';
import { dependents } from '../clause.ts';
import type { EventLexicon } from './lexicon.ts';

/** "have killed", "may have killed": an auxiliary of the perfect stands with it; never of the root's head, -1. */
export function isPerfect(tree: Tree, node: number, { perfect }: EventLexicon): boolean {
  return node >= 0 && dependents(tree, node, 'aux').some((child) => perfect.has(tree.lemma[child]));
}
