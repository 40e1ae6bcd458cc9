import type { Tagset } from './tagger.ts';
import { FACT, FACTS, type WordFacts } from './word-facts.ts';

const VERB = 1;
const JOINT = 2;
const KINDS: ReadonlyMap<string, number> = new Map([
  ['VERB', VERB],
  ['AUX', VERB],
  ['PUNCT', JOINT],
  ['CCONJ', JOINT],
]);

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
  /** First verb or auxiliary at or after each word, 0 when there is none. */
  nextVerb = new Int32Array(0);
  /** How many verbs, and how many marks and conjunctions, stand before each word. */
  #verbs = new Int32Array(0);
  #joints = new Int32Array(0);

  /** What stands between two words, the first before the second: up to 2 verbs, up to 3 marks and conjunctions. */
  between(first: number, second: number): number {
    const verbs = this.#verbs[second] - this.#verbs[first + 1];
    const joints = this.#joints[second] - this.#joints[first + 1];
    return Math.min(verbs, 2) * 4 + Math.min(joints, 3) + 1;
  }

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
      const kind = KINDS.get(tagset.upos[tags[i]]) ?? 0;
      this.#verbs[i + 2] = this.#verbs[i + 1] + (kind === VERB ? 1 : 0);
      this.#joints[i + 2] = this.#joints[i + 1] + (kind === JOINT ? 1 : 0);
    }
    let verb = 0;
    this.nextVerb[size + 1] = 0;
    for (let i = size; i >= 1; i--) {
      if (this.#verbs[i + 1] > this.#verbs[i]) verb = i;
      this.nextVerb[i] = verb;
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
    this.nextVerb = new Int32Array(capacity);
    this.#verbs = new Int32Array(capacity);
    this.#joints = new Int32Array(capacity);
  }
}
