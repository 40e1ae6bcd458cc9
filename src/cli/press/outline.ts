import { harmless } from '../../exchange/terminal/plain.ts';
import type { Tree } from '../../language/tree.ts';

/** Each sentence's text, then its words below their heads with tag, relation and lemma, for a person to read. */
export function outlines(text: string, trees: readonly Tree[]): string {
  return trees.map((tree) => outline(text, tree)).join('\n');
}

function outline(text: string, tree: Tree): string {
  const { index, start, end } = tree.sentence;
  const lines = [`${index + 1}  ${harmless(text.slice(start, end))}`];
  const below = (node: number, depth: number): void => {
    const word = harmless(tree.form[node]);
    const lemma = tree.lemma[node].toLowerCase() === word.toLowerCase() ? '' : ` (${harmless(tree.lemma[node])})`;
    lines.push(`${'  '.repeat(depth + 1)}${word}${lemma}  ${tree.upos[node]} ${tree.rel[node]}`);
    for (const child of tree.children[node]) below(child, depth + 1);
  };
  tree.head.forEach((head, node) => {
    if (head === -1) below(node, 0);
  });
  return `${lines.join('\n')}\n`;
}
