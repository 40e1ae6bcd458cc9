import type { Clause, Tagged, Tree } from './tree.ts';
import type { Sentence } from './words.ts';

/** How the nodes of a tree hang together. */
export type Syntax = Pick<Tree, 'head' | 'rel' | 'children'>;

/**
 * A tree that is parsed when somebody first asks how its nodes hang together. A class, so that all trees have one
 * shape: an object with getters of its own is slow at every other field too.
 */
export class TreeOnDemand implements Tree {
  readonly sentence: Sentence;
  readonly size: number;
  readonly from: Uint16Array;
  readonly to: Uint16Array;
  readonly nodeOf: Uint16Array;
  readonly form: readonly string[];
  readonly lemma: readonly string[];
  readonly upos: readonly string[];
  readonly xpos: readonly string[];
  readonly clauses: readonly Clause[];
  readonly #parse: () => Syntax;
  #syntax: Syntax | undefined;

  constructor(tagged: Tagged, parse: () => Syntax) {
    this.sentence = tagged.sentence;
    this.size = tagged.size;
    this.from = tagged.from;
    this.to = tagged.to;
    this.nodeOf = tagged.nodeOf;
    this.form = tagged.form;
    this.lemma = tagged.lemma;
    this.upos = tagged.upos;
    this.xpos = tagged.xpos;
    this.clauses = tagged.clauses;
    this.#parse = parse;
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

  #parsed(): Syntax {
    this.#syntax ??= this.#parse();
    return this.#syntax;
  }
}
