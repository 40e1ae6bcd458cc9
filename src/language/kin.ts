import type { Tree } from './tree.ts';

/** Nodes above `node`, nearest first; the root comes last. */
export function ancestors(tree: Tree, node: number): number[] {
  const above: number[] = [];
  for (let head = tree.head[node]; head >= 0; head = tree.head[head]) above.push(head);
  return above;
}

/** Whether `node` is `above` or hangs below it. */
export function isWithin(tree: Tree, node: number, above: number): boolean {
  for (let at = node; at >= 0; at = tree.head[at]) if (at === above) return true;
  return false;
}

/** First node and the one past the last of all that hangs on `node`, itself included; a tree may leave gaps within. */
export function subtree(tree: Tree, node: number): { readonly from: number; readonly to: number } {
  let from = node;
  let to = node + 1;
  for (const child of tree.children[node]) {
    const below = subtree(tree, child);
    from = Math.min(from, below.from);
    to = Math.max(to, below.to);
  }
  return { from, to };
}
