import type { Tagset } from './tagger.ts';
import { FACT, FACTS, type WordFacts } from './word-facts.ts';

/**
 * What the parser sees of a sentence, as hashes, indexed like `ParseState`: 0 is nothing, 1 to `size` the words,
 * `size + 1` the root.
 */
export class ParseInput {
  word = new Int32Array(0);
  tag = new Int32Array(0);
  upos = new Int32Array(0);
  cluster = new Int32Array(0);
  coarse = new Int32Array(0);

  load(facts: WordFacts, tagset: Tagset, rows: Int32Array, tags: Int32Array, size: number): void {
    if (this.word.length < size + 6) this.#grow(Math.max(64, 2 * (size + 6)));
    this.#edge(0, 1);
    this.#edge(size + 1, 2);
    for (let i = 0; i < size; i++) {
      const at = rows[i] * FACTS;
      this.word[i + 1] = facts.table[at + FACT.word];
      this.cluster[i + 1] = facts.table[at + FACT.cluster];
      this.coarse[i + 1] = facts.table[at + FACT.coarse];
      this.tag[i + 1] = tags[i] + 3;
      this.upos[i + 1] = tagset.uposOf[tags[i]] + 3;
    }
  }

  #edge(at: number, mark: number): void {
    this.word[at] = mark;
    this.tag[at] = mark;
    this.upos[at] = mark;
    this.cluster[at] = mark;
    this.coarse[at] = mark;
  }

  #grow(capacity: number): void {
    this.word = new Int32Array(capacity);
    this.tag = new Int32Array(capacity);
    this.upos = new Int32Array(capacity);
    this.cluster = new Int32Array(capacity);
    this.coarse = new Int32Array(capacity);
  }
}
