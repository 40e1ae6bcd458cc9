import type { Tree } from '../language/tree.ts';

/** Does a relation belong to a family? `nsubj` matches `nsubj` and `nsubj:pass`; `nsubj:pass` only itself. */
export function isRelation(relation: string, ...families: readonly string[]): boolean {
  return isOneOf(relation, families);
}

/** Asked of nearly every arc of a tree, so it makes no new texts. */
function isOneOf(relation: string, families: readonly string[]): boolean {
  for (const family of families) {
    if (relation === family) return true;
    if (relation.charCodeAt(family.length) === COLON && relation.startsWith(family)) return true;
  }
  return false;
}

const COLON = 58;

/** The first dependent in one of the relation families, or -1. */
export function dependent(tree: Tree, node: number, ...families: readonly string[]): number {
  const { children, rel } = tree;
  for (const child of children[node]) if (isOneOf(rel[child], families)) return child;
  return -1;
}

/** All dependents in one of the relation families, in text order. */
export function dependents(tree: Tree, node: number, ...families: readonly string[]): number[] {
  const { children, rel } = tree;
  const found: number[] = [];
  for (const child of children[node]) if (isOneOf(rel[child], families)) found.push(child);
  return found;
}

/** The node and what is coordinated with it, in text order. */
export function coordinated(tree: Tree, node: number): number[] {
  return [node, ...dependents(tree, node, 'conj').flatMap((child) => coordinated(tree, child))];
}

/** The heads above a node, nearest first. */
export function* ancestors(tree: Tree, node: number): Generator<number> {
  for (let head = tree.head[node]; head >= 0; head = tree.head[head]) yield head;
}

/** Whether `node` is `above` or stands somewhere below it. */
export function isWithin(tree: Tree, node: number, above: number): boolean {
  for (let at = node; at >= 0; at = tree.head[at]) if (at === above) return true;
  return false;
}

/** First and last (exclusive) word covered by a node and everything below it. */
export function extent(tree: Tree, node: number): { from: number; to: number } {
  let { from, to } = own(tree, node);
  for (const child of tree.children[node]) {
    const below = extent(tree, child);
    from = Math.min(from, below.from);
    to = Math.max(to, below.to);
  }
  return { from, to };
}

/** The words of the node itself. */
export function own(tree: Tree, node: number): { from: number; to: number } {
  return { from: tree.from[node], to: tree.to[node] };
}

/** A head noun with the modifiers before it and the rest of a flat name, without its article. */
export function nameRange(tree: Tree, node: number): { from: number; to: number } {
  let { from, to } = own(tree, node);
  for (const child of dependents(tree, node, 'amod', 'compound', 'nmod:poss', 'nummod', 'flat')) {
    from = Math.min(from, withoutArticle(tree, extent(tree, child).from));
    if (isRelation(tree.rel[child], 'flat')) to = Math.max(to, own(tree, child).to);
  }
  return { from, to };
}

/** "the army's spokesman": the possessor's article is no part of the name. */
function withoutArticle(tree: Tree, word: number): number {
  const node = tree.nodeOf[word];
  return tree.xpos[node] === 'DT' && tree.form[node].length < 4 && tree.upos[node] === 'DET' ? tree.to[node] : word;
}

/** Whether two nodes stand in clauses that were parsed apart: in what a speaker is said to be, and in what he says. */
export function areApart({ clauses, from }: Tree, a: number, b: number): boolean {
  const clauseOf = (node: number) => clauses.findIndex((clause) => clause.from <= from[node] && from[node] < clause.to);
  return clauses.length > 0 && clauseOf(a) !== clauseOf(b);
}

/** The preposition that introduces a nominal, lower case and joined ("according to"), or ''. */
export function preposition(tree: Tree, node: number): string {
  let phrase = '';
  for (const marker of dependents(tree, node, 'case'))
    for (const part of [marker, ...dependents(tree, marker, 'fixed')]) {
      const form = tree.form[part].toLowerCase();
      if (form.startsWith("'") || form.startsWith('’')) continue;
      phrase = phrase === '' ? form : `${phrase} ${form}`;
    }
  return phrase;
}

/** The finite clause's predicate that a node belongs to: the nearest verb-like head, or the root. */
export function predicateOf(tree: Tree, node: number): number {
  let at = node;
  while (tree.head[at] >= 0 && !CLAUSAL.has(tree.rel[at].split(':')[0])) at = tree.head[at];
  return at;
}

const CLAUSAL = new Set(['root', 'ccomp', 'advcl', 'acl', 'parataxis', 'csubj', 'xcomp', 'conj']);
