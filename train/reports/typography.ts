import type { Node } from './linearise.ts';

/** Forms as they stand in print: capitals where a sentence begins, "an" before a vowel, one kind of quotes; now and then all in capitals. */
export function inPrint(nodes: readonly Node[], random: () => number): Node[] {
  const shouted = random() < 0.04;
  const curly = random() < 0.3;
  let begins = true;
  return nodes.map((node, i) => {
    const plain = isArticle(node)
      ? articleBefore(nodes[i + 1].form)
      : (curly && CURLY[node.form]) || (STRAIGHT[node.form] ?? node.form);
    const form = begins ? plain[0].toUpperCase() + plain.slice(1) : plain;
    begins = node.form === '``' || (begins && node.upos === 'PUNCT');
    return { ...node, form: shouted ? form.toUpperCase() : form };
  });
}

const CURLY: Readonly<Record<string, string>> = { '``': '“', "''": '”', "'s": '’s' };
const STRAIGHT: Readonly<Record<string, string>> = { '``': '"', "''": '"' };

function isArticle({ form, xpos }: Node): boolean {
  return xpos === 'DT' && (form === 'a' || form === 'an');
}

/** By the letter, so that "U.N." and "hour" come out wrong: the lexicon has none of those after an article. */
function articleBefore(next: string): string {
  return /^(?:[aeio]|un|8|11|18)/i.test(next) ? 'an' : 'a';
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
