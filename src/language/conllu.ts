import type { Tree } from './tree.ts';

/**
 * Trees of a document's text, in order, as CoNLL-U (https://universaldependencies.org/format.html). A node of several
 * words is one line: its form is the text of the words, spaces kept, and MISC says `ParsedAs=` what the parser saw.
 */
export function toConllu(text: string, trees: readonly Tree[]): string {
  return trees.map((tree) => sentenceLines(text, tree).join('\n')).join('\n\n') + (trees.length > 0 ? '\n\n' : '');
}

function sentenceLines(text: string, tree: Tree): string[] {
  const { sentence } = tree;
  return [
    `# sent_id = ${sentence.index + 1}`,
    `# text = ${flat(text.slice(sentence.start, sentence.end))}`,
    ...tree.form.map((_, node) => nodeLine(text, tree, node)),
  ];
}

function nodeLine(text: string, tree: Tree, node: number): string {
  const first = tree.sentence.words[tree.from[node]];
  const last = tree.sentence.words[tree.to[node] - 1];
  const surface = flat(text.slice(first.start, last.end));
  return [
    node + 1,
    surface,
    flat(tree.lemma[node]),
    tree.upos[node],
    tree.xpos[node],
    '_',
    tree.head[node] + 1,
    tree.rel[node],
    '_',
    misc(tree, node, surface),
  ].join('\t');
}

function misc(tree: Tree, node: number, surface: string): string {
  const next = tree.sentence.words[tree.to[node]];
  const notes = [
    next?.glued ? 'SpaceAfter=No' : '',
    surface === tree.form[node] ? '' : `ParsedAs=${tree.form[node].replace(/[\s|]/g, '_')}`,
  ];
  return notes.filter((note) => note !== '').join('|') || '_';
}

function flat(text: string): string {
  return text.replace(/\s+/g, ' ');
}
