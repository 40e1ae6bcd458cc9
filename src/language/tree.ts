import type { Sentence } from './words.ts';

/**
 * Words `from` up to `to` (exclusive) stand as one node of the tree; the tagger and parser see `form` in their place
 * ("more than a hundred" is seen as "100"). Units of one sentence do not overlap and are sorted.
 */
export interface Unit {
  readonly from: number;
  readonly to: number;
  readonly form: string;
  /** Overrides the tagger where the recogniser knows better. */
  readonly upos?: string;
}

/**
 * Words `from` up to `to` (exclusive) that are parsed apart, as a clause of their own, and hang on the rest of the
 * sentence: "..., a witness, said". Clauses of one sentence do not overlap and are sorted, and none is all of it.
 */
export interface Clause {
  readonly from: number;
  readonly to: number;
}

/** A sentence with tags, before it is known how its nodes hang together. */
export type Tagged = Omit<Tree, 'head' | 'rel' | 'children'>;

/** A Universal Dependencies tree over the nodes of one sentence. All arrays have `size` entries. */
export interface Tree {
  readonly sentence: Sentence;
  readonly size: number;
  /** Node i covers the sentence's words `from[i]` up to `to[i]`, exclusive. */
  readonly from: Uint16Array;
  readonly to: Uint16Array;
  /** What the parser saw (a unit's stand-in form, else the word). */
  readonly form: readonly string[];
  readonly lemma: readonly string[];
  /** Universal part of speech. */
  readonly upos: readonly string[];
  /** Treebank-specific tag (English: Penn). */
  readonly xpos: readonly string[];
  /** Node index of the head, -1 for the root. */
  readonly head: Int16Array;
  /** Relation with its subtype, e.g. `nsubj:pass`. */
  readonly rel: readonly string[];
  /** Word index to node index. */
  readonly nodeOf: Uint16Array;
  /** What was parsed apart. */
  readonly clauses: readonly Clause[];
  /** Children of each node, in text order. */
  readonly children: readonly (readonly number[])[];
}
