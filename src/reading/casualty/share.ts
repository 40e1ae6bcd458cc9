import { coordinated, dependent, isRelation } from '../clause.ts';
import type { Passage } from '../passage.ts';
import { type Casualty, type CasualtyWords, casualty } from './casualty.ts';
import { type NominalWords, nominalAt } from './nominal.ts';

/** "51 dead, including 12 children": the share takes the measure of what it is included in. */
export function includedIn(passage: Passage, stated: readonly Casualty[], words: CasualtyWords): Casualty[] {
  const found: Casualty[] = [];
  if (stated.length === 0 || !passage.sentence.words.some((word) => words.nominals.subset.has(word.lower)))
    return found;
  const { tree } = passage;
  for (let node = 0; node < tree.size; node++) {
    if (!opensSubset(passage, node, words)) continue;
    const whole = stated.filter((casualty) => casualty.people.from < tree.from[node]).at(-1);
    if (!whole) continue;
    for (const member of coordinated(tree, node)) {
      const people = nominalAt(passage, member, words);
      if (people)
        found.push(
          casualty(whole.mention, people, 'included', whole.trust * 0.9, [
            ...whole.why.slice(0, 1),
            'a share named by "including"',
            people.why,
          ]),
        );
    }
  }
  return found;
}

/** "including five women and a man": what is coordinated with a share is a share too, up to the next verb. */
export function asShare(one: Casualty, shares: readonly Casualty[]): Casualty {
  const { tree } = one.people.passage;
  const opener = shares.find(
    (share) => share.measure === one.measure && share.people.node < one.people.node && share.people !== one.people,
  );
  if (one.standing !== 'plain' || !opener) return one;
  for (let at = opener.people.node + 1; at < one.people.node; at++)
    if (tree.upos[at] === 'VERB' || tree.upos[at] === 'AUX') return one;
  return { ...one, standing: 'included' };
}

/** "eight people, among them a minister" */
function followsAmongThem(passage: Passage, node: number, { subset, partOfASet }: NominalWords['nominals']): boolean {
  const before = passage.sentence.words
    .slice(Math.max(0, passage.tree.from[node] - 4), passage.tree.from[node])
    .map((word) => word.lower);
  return before.some((word, i) => subset.has(word) && partOfASet.has(before[i + 1] ?? ''));
}

function opensSubset(passage: Passage, node: number, { nominals }: CasualtyWords): boolean {
  const { tree } = passage;
  if (tree.upos[node] !== 'NOUN' && tree.upos[node] !== 'NUM' && tree.upos[node] !== 'PROPN') return false;
  const marker = dependent(tree, node, 'case', 'mark');
  const head = tree.head[node];
  return (
    (marker >= 0 && nominals.subset.has(tree.form[marker].toLowerCase())) ||
    followsAmongThem(passage, node, nominals) ||
    (head >= 0 && isRelation(tree.rel[node], 'obj') && nominals.subset.has(tree.form[head].toLowerCase()))
  );
}
