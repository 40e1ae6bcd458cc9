import type { Node } from './linearise.ts';

/** Forms as they stand in print: a capital to begin with, one kind of quotes; now and then all in capitals. */
export function inPrint(nodes: readonly Node[], random: () => number): Node[] {
  const shouted = random() < 0.04;
  const curly = random() < 0.3;
  let begun = false;
  return nodes.map((node) => {
    if (node.form === '``') return { ...node, form: curly ? '“' : '"' };
    if (node.form === "''") return { ...node, form: curly ? '”' : '"' };
    if (node.form === "'s" && curly) return { ...node, form: '’s' };
    if (shouted) return { ...node, form: node.form.toUpperCase() };
    if (begun || node.upos === 'PUNCT') return node;
    begun = true;
    return { ...node, form: node.form[0].toUpperCase() + node.form.slice(1) };
  });
}

/** The sentence as running text. */
export function printed(nodes: readonly Node[]): string {
  let text = '';
  let glue = true;
  for (const { form, xpos } of nodes) {
    if (!glue && !/^(?:[,.:;?!)]|['’]s|['’]|n['’]t)$/i.test(form) && xpos !== 'HYPH' && xpos !== "''") text += ' ';
    text += form;
    glue = form === '(' || xpos === 'HYPH' || xpos === '``' || form === '$';
  }
  return text;
}
