import type { Language } from '../src/language/language.ts';
import type { Sentence } from '../src/language/words.ts';
import type { GoldSentence } from './treebank.ts';

/** Shares of gold words, 0 to 1. Relations count in full, with subtypes; punctuation counts. */
export interface Scores {
  readonly upos: number;
  readonly xpos: number;
  /** Right head. */
  readonly uas: number;
  /** Right head and relation. */
  readonly las: number;
}

const PASSES = 5;

/** Scores of tagger and parser on gold words and sentences. */
export function evaluate(sentences: readonly GoldSentence[], language: Language): Scores {
  const right = { upos: 0, xpos: 0, uas: 0, las: 0 };
  let words = 0;
  for (const gold of sentences) {
    const tree = language.parse(goldWords(gold));
    words += tree.size;
    for (let i = 0; i < tree.size; i++) {
      const [upos, xpos] = gold.tags[i].split('|');
      if (tree.upos[i] === upos) right.upos++;
      if (tree.xpos[i] === xpos) right.xpos++;
      if (tree.head[i] !== gold.heads[i]) continue;
      right.uas++;
      if (tree.rel[i] === gold.relations[i]) right.las++;
    }
  }
  return { upos: right.upos / words, xpos: right.xpos / words, uas: right.uas / words, las: right.las / words };
}

/** Words parsed a second of this process's own time, over five passes, from gold words. */
export function speedOf(sentences: readonly GoldSentence[], language: Language): number {
  const input = sentences.map(goldWords);
  const words = input.reduce((sum, sentence) => sum + sentence.words.length, 0);
  const start = process.cpuUsage();
  for (let pass = 0; pass < PASSES; pass++) for (const sentence of input) language.parse(sentence).head;
  return Math.round((1e6 * PASSES * words) / process.cpuUsage(start).user);
}

/** A sentence of the treebank's words; its offsets are those of the words joined by spaces. */
function goldWords({ forms }: GoldSentence): Sentence {
  let start = 0;
  const words = forms.map((text) => {
    const word = { text, lower: text.toLowerCase(), start, end: start + text.length, glued: false };
    start = word.end + 1;
    return word;
  });
  return { index: 0, paragraph: 0, start: 0, end: start - 1, words };
}
