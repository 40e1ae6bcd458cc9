import type { Sentence } from '../../src/language/index.ts';
import type { Tree } from '../../src/language/tree.ts';

/** A tree with a clock around its parsing, which happens when somebody first asks how its nodes hang together. */
export class ClockedTree implements Tree {
  readonly sentence: Sentence;
  readonly size: number;
  readonly from: Uint16Array;
  readonly to: Uint16Array;
  readonly nodeOf: Uint16Array;
  readonly form: readonly string[];
  readonly lemma: readonly string[];
  readonly upos: readonly string[];
  readonly xpos: readonly string[];
  readonly #tree: Tree;
  #during: ((parse: () => unknown) => void) | null;

  constructor(tree: Tree, during: (parse: () => unknown) => void) {
    this.sentence = tree.sentence;
    this.size = tree.size;
    this.from = tree.from;
    this.to = tree.to;
    this.nodeOf = tree.nodeOf;
    this.form = tree.form;
    this.lemma = tree.lemma;
    this.upos = tree.upos;
    this.xpos = tree.xpos;
    this.#tree = tree;
    this.#during = during;
  }

  get head(): Int16Array {
    return this.#parsed().head;
  }

  get rel(): readonly string[] {
    return this.#parsed().rel;
  }

  get children(): readonly (readonly number[])[] {
    return this.#parsed().children;
  }

  #parsed(): Tree {
    const during = this.#during;
    this.#during = null;
    during?.(() => this.#tree.head);
    return this.#tree;
  }
}
