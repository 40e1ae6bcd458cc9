import type { Tree } from './tree.ts';
import type { Sentence } from './words.ts';

type Nodes = Pick<Tree, 'from' | 'to' | 'nodeOf'>;
type Tags = Pick<Tree, 'lemma' | 'upos' | 'xpos'>;

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
  readonly #parse: () => Syntax;
  #syntax: Syntax | undefined;

  constructor(sentence: Sentence, nodes: Nodes, form: readonly string[], tags: Tags, parse: () => Syntax) {
    this.sentence = sentence;
    this.size = form.length;
    this.from = nodes.from;
    this.to = nodes.to;
    this.nodeOf = nodes.nodeOf;
    this.form = form;
    this.lemma = tags.lemma;
    this.upos = tags.upos;
    this.xpos = tags.xpos;
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
