import type { Phrase } from './phrase.ts';

/** One word of a sentence; `head` is an index into the sentence, -1 for the root. */
export interface Node {
  readonly form: string;
  readonly upos: string;
  readonly xpos: string;
  readonly head: number;
  readonly relation: string;
}

/** Words of a tree in text order. A comma before another mark or at the end is left out, as English does. */
export function linearise(tree: Phrase): Node[] {
  const nodes: { phrase: Phrase; head: Phrase | undefined; relation: string }[] = [];
  const visit = (phrase: Phrase, head: Phrase | undefined, relation: string): void => {
    for (const { phrase: child, relation } of phrase.left) visit(child, phrase, relation);
    nodes.push({ phrase, head, relation });
    for (const { phrase: child, relation } of phrase.right) visit(child, phrase, relation);
  };
  visit(tree, undefined, 'root');
  const kept = nodes.filter(
    ({ phrase }, i) => phrase.form !== ',' || !/^(?:[,.;:)]|--)$/.test(nodes[i + 1]?.phrase.form ?? '.'),
  );
  const place = new Map(kept.map(({ phrase }, i) => [phrase, i]));
  return kept.map(({ phrase, head, relation }) => ({
    form: phrase.form,
    upos: phrase.upos,
    xpos: phrase.xpos,
    head: head === undefined ? -1 : place.get(head)!,
    relation,
  }));
}
