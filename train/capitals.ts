import type { GoldSentence } from './treebank.ts';

/** One sentence in so many is learnt from once more in capitals, as in telexes, and once as a headline is written. */
const IN_CAPITALS = 10;
const AS_HEADLINE = 25;

/** The sentences and, after them, copies of some with other capitals, so that tagging does not hang on capitals. */
export function withOtherCapitals(sentences: readonly GoldSentence[]): GoldSentence[] {
  const recased = (share: number, recase: (form: string) => string) =>
    sentences.filter((_, i) => i % share === 0).map((sentence) => ({ ...sentence, forms: sentence.forms.map(recase) }));
  return [
    ...sentences,
    ...recased(IN_CAPITALS, (form) => form.toUpperCase()),
    ...recased(AS_HEADLINE, (form) => form.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())),
  ];
}
