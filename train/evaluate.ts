import type { Parser } from '../src/language/parser.ts';
import type { Tagger } from '../src/language/tagger.ts';
import type { WordFacts } from '../src/language/word-facts.ts';
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

/** Scores of tagger and parser on gold words and sentences. */
export function evaluate(sentences: readonly GoldSentence[], tagger: Tagger, parser: Parser, facts: WordFacts): Scores {
  const right = { upos: 0, xpos: 0, uas: 0, las: 0 };
  let words = 0;
  for (const gold of sentences) {
    const size = gold.forms.length;
    const rows = new Int32Array(size);
    const tags = new Int32Array(size);
    const heads = new Int16Array(size);
    const relations = new Uint8Array(size);
    facts.look(gold.forms, rows);
    tagger.tag(gold.forms, rows, tags);
    parser.parse(rows, tags, size, heads, relations);
    words += size;
    for (let i = 0; i < size; i++) {
      const [upos, xpos] = gold.tags[i].split('|');
      if (tagger.tagset.upos[tags[i]] === upos) right.upos++;
      if (tagger.tagset.xpos[tags[i]] === xpos) right.xpos++;
      if (heads[i] !== gold.heads[i]) continue;
      right.uas++;
      if (parser.relations[relations[i]] === gold.relations[i]) right.las++;
    }
  }
  return {
    upos: right.upos / words,
    xpos: right.xpos / words,
    uas: right.uas / words,
    las: right.las / words,
  };
}
