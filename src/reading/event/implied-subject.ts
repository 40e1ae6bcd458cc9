import { coordinated, dependent, dependents, isRelation } from '../clause.ts';
import type { Passage } from '../passage.ts';
import type { DoerLexicon } from './doer-lexicon.ts';

/**
 * Participles and infinitives take the subject of the clause they hang on ("attacked the post, killing three"), or its
 * object ("accused the rebels of killing").
 */
export function impliedSubject(passage: Passage, node: number, { charged }: DoerLexicon): number[] {
  const { tree } = passage;
  if (dependent(tree, node, 'nsubj:pass', 'aux:pass') >= 0 || tree.xpos[node] === 'VBN') return [];
  for (let at = node, steps = 0; steps < 3 && tree.head[at] >= 0; steps++) {
    if (isRelation(tree.rel[at], 'acl')) return [tree.head[at]];
    if (!isRelation(tree.rel[at], 'advcl', 'conj', 'xcomp')) return [];
    const controlled = dependents(tree, at, 'mark', 'case').some((child) =>
      charged.has(tree.form[child].toLowerCase()),
    );
    at = tree.head[at];
    const object = controlled ? dependents(tree, at, 'obj', 'nsubj:pass') : [];
    if (object.length > 0) return object.flatMap((n) => coordinated(tree, n));
    const subject = dependents(tree, at, 'nsubj');
    if (subject.length > 0)
      return subject.filter((n) => tree.rel[n] !== 'nsubj:pass').flatMap((n) => coordinated(tree, n));
  }
  return [];
}
