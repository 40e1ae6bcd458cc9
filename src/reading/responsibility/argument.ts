import { dependents, isRelation, preposition } from '../clause.ts';
import type { Passage } from '../passage.ts';
import { subjectByOrder } from '../word-order.ts';

/** The nodes in a role of a verb: `subject`, `object` (of the passive its subject), `passive`, or a preposition. */
export function argument(passage: Passage, node: number, role: string): number[] {
  const { tree } = passage;
  switch (role) {
    case 'subject':
      return subjectOf(passage, node);
    case 'object':
      return objectOf(passage, node);
    case 'passive':
      return dependents(tree, node, 'nsubj:pass');
    default:
      return [node, ...dependents(tree, node, 'obj')]
        .flatMap((n) => dependents(tree, n, 'obl', 'nmod', 'advmod'))
        .filter((n) => preposition(tree, n) === role);
  }
}

/** What an active verb's object names, or a passive's subject; of a headline passive too ("RENAMO blamed"). */
function objectOf({ tree }: Passage, node: number): number[] {
  const named = [...dependents(tree, node, 'obj'), ...dependents(tree, node, 'nsubj:pass')];
  const bare =
    named.length === 0 &&
    tree.children[node].every((child) => !isRelation(tree.rel[child], 'aux', 'obl', 'ccomp', 'xcomp'));
  return bare && /^VB[DN]$/u.test(tree.xpos[node]) ? dependents(tree, node, 'nsubj') : named;
}

/**
 * Who does what an active verb says: its subject, that of the verb it is joined to, the noun its participle describes.
 */
export function subjectOf(passage: Passage, node: number): number[] {
  const { tree } = passage;
  const own = dependents(tree, node, 'nsubj').filter((n) => tree.rel[n] !== 'nsubj:pass');
  if (own.length > 0) return own;
  if (isRelation(tree.rel[node], 'xcomp', 'conj', 'advcl')) {
    const shared = dependents(tree, tree.head[node], 'nsubj');
    if (shared.length > 0) return shared;
  }
  if (tree.rel[node] === 'acl' && tree.xpos[node] === 'VBG') return [tree.head[node]];
  const before = subjectByOrder(tree, node);
  return before < 0 ? [] : [before];
}
