import type { GoldSentence } from '../treebank.ts';

/** The sentences as CoNLL-U (https://universaldependencies.org/format.html). Tags must be "VERB|VBD". */
export function conllu(sentences: readonly GoldSentence[]): string {
  return sentences
    .map((sentence, i) => `${[`# sent_id = ${i + 1}`, `# text = ${sentence.text}`, ...rows(sentence)].join('\n')}\n\n`)
    .join('');
}

function rows({ forms, lemmas, tags, heads, relations }: GoldSentence): string[] {
  return forms.map((form, i) =>
    [i + 1, form, lemmas[i], ...tags[i].split('|'), '_', heads[i] + 1, relations[i], '_', '_'].join('\t'),
  );
}
