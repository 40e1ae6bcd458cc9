import type { Sentence, Word } from '../language/words.ts';

const LONGEST_LABEL = 12;
const SHORTEST_REST = 4;

/**
 * Cuts a label off the sentence it names ("2014 Peshawar school massacre: Seven gunmen scaled the walls ..."), as lists
 * of incidents print it: few words without a quotation or a comma-cut clause, a colon, and a sentence that begins with
 * a capital or a figure. Both parts keep their offsets; the colon stays with the label.
 */
export function withoutLabels(sentences: readonly Sentence[]): Sentence[] {
  return sentences.flatMap(cut).map((sentence, index) => ({ ...sentence, index }));
}

function cut(sentence: Sentence): Sentence[] {
  const { words } = sentence;
  const colon = words.findIndex((word) => word.text === ':');
  if (colon < 1 || colon > LONGEST_LABEL || words.length - colon - 1 < SHORTEST_REST) return [sentence];
  const next = words[colon + 1];
  const opens =
    /^[\p{Lu}\p{N}]/u.test(next.text) &&
    !next.glued &&
    !words.slice(0, colon).some((word) => /["“”«»(]/u.test(word.text));
  return opens ? [part(sentence, words.slice(0, colon + 1)), part(sentence, words.slice(colon + 1))] : [sentence];
}

function part(sentence: Sentence, words: readonly Word[]): Sentence {
  return { ...sentence, start: words[0].start, end: words[words.length - 1].end, words };
}
