import { dependents, preposition } from '../clause.ts';
import { sideOf } from '../incident/side.ts';
import type { Passage } from '../passage.ts';
import type { ResponsibilityLexicon } from './lexicon.ts';

/**
 * Those for whom the subject of a claim or denial speaks: "a spokesman for the M23 denied", "a caller claimed
 * responsibility on behalf of X". The subject itself where it speaks for nobody.
 */
export function speakersFor(
  passage: Passage,
  verb: number,
  subject: readonly number[],
  { mouthpieces, behalf }: ResponsibilityLexicon,
): readonly number[] {
  const { tree } = passage;
  const others = [verb, ...tree.children[verb]]
    .flatMap((at) => dependents(tree, at, 'obl', 'nmod'))
    .filter((at) => behalf.has(tree.lemma[at].toLowerCase()))
    .flatMap((at) => dependents(tree, at, 'nmod'))
    .filter((at) => preposition(tree, at) !== '');
  if (others.length > 0) return others;
  return subject.map((at) =>
    mouthpieces.has(tree.lemma[at].toLowerCase())
      ? (dependents(tree, at, 'nmod', 'nmod:poss', 'compound', 'acl')
          .flatMap((below) => (tree.rel[below] === 'acl' ? dependents(tree, below, 'obl') : [below]))
          .find((below) => isGroup(passage, below)) ?? at)
      : at,
  );
}

const isGroup = ({ tree, actors }: Passage, node: number): boolean =>
  actors.some((actor) => actor.from < tree.to[node] && tree.from[node] < actor.to && sideOf({ actor }) === 'group');
