import type { CaseModel } from './letter-case.ts';
import type { Clause, Tree, Unit } from './tree.ts';
import type { Sentence } from './words.ts';

/** One language's analysis: one folder of data and exceptions, one engine for all. Pure and deterministic. */
export interface Language {
  /** ISO 639-1. */
  readonly code: string;
  /** Sentences and words of a text, with exact UTF-16 offsets. */
  segment(text: string): Sentence[];
  /** Whether a word in small letters is among the 100,000 most frequent ones. */
  isCommon(lower: string): boolean;
  /** The case that words would have in running text, for sentences in capitals only or without any. */
  readonly letterCase: CaseModel;
  /**
   * Tags, lemmas and a dependency tree for one sentence; each unit becomes one node. The sentence is parsed when
   * `head`, `rel` or `children` of the tree are first read, each of `clauses` by itself.
   */
  parse(sentence: Sentence, units?: readonly Unit[], clauses?: readonly Clause[]): Tree;
}
