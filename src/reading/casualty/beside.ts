import type { Tree } from '../../language/tree.ts';
import { dependents, isRelation } from '../clause.ts';
import type { EventMention } from '../event/mention.ts';
import type { NominalLexicon } from './lexicon.ts';
import { quantityOf } from './nominal.ts';

/** "15 injured", "five others wounded": the nominal with a figure that ends where the participle begins. */
export function figureBefore(mention: EventMention, nominals: NominalLexicon): number {
  const { tree } = mention.passage;
  for (let at = mention.node - 1; at >= 0 && mention.node - at <= 4; at--) {
    if (isBare(tree, at, nominals) || isOrdinal(tree, at, nominals)) return at;
    if (tree.upos[at] === 'NUM' && quantityOf(mention.passage, at))
      return at + 1 < mention.node && isNounish(tree, mention.node - 1) ? mention.node - 1 : at;
    if (at === mention.node - 1 && isNounish(tree, at) && hasArticle(tree, at, nominals)) return at;
    if (!isNounish(tree, at) && tree.upos[at] !== 'ADJ' && tree.upos[at] !== 'ADV') return -1;
  }
  return -1;
}

/** "a civilian dead": one person, just before the word that tells the state. */
function hasArticle(tree: Tree, node: number, { indefinite }: NominalLexicon): boolean {
  return (
    tree.xpos[node] === 'NN' &&
    dependents(tree, node, 'det').some((child) => indefinite.has(tree.form[child].toLowerCase()))
  );
}

/** "a third injured": an ordinal with an article and no noun. */
function isOrdinal(tree: Tree, node: number, { ordinals }: NominalLexicon): boolean {
  const ordinal = tree.upos[node] === 'ADJ' || tree.upos[node] === 'NOUN';
  return (
    ordinal &&
    ordinals.has((tree.form[node] ?? '').toLowerCase()) &&
    tree.upos[node - 1] === 'DET' &&
    !isNounish(tree, node + 1)
  );
}

/** "and another wounded": a determiner without a noun. */
function isBare(tree: Tree, node: number, { bare, other }: NominalLexicon): boolean {
  const form = tree.form[node].toLowerCase();
  if (tree.upos[node] !== 'DET') return other.has(form) && !isNounish(tree, node + 1) && tree.upos[node - 1] === 'DET';
  return tree.head[node] !== node + 2 && tree.xpos[node] === 'DT' && bare.has(form);
}

/** "killed five", "killed a chief": the phrase that begins right after the verb. */
export function figureAfter(mention: EventMention, nominals: NominalLexicon): number {
  const { tree } = mention.passage;
  const companion = mention.verb?.lethal?.includes(tree.form[mention.node + 1]?.toLowerCase() ?? '') === true;
  const next = mention.node + (companion ? 2 : 1);
  if (next >= tree.size) return -1;
  const counted = tree.upos[next] === 'NUM' && quantityOf(mention.passage, next) !== undefined;
  if (!counted && tree.upos[next] !== 'DET') return -1;
  const head = headOfFigure(tree, next);
  if (head > next && isNounish(tree, head)) return head;
  if (isOrdinal(tree, next + 1, nominals)) return next + 1;
  return counted ? next : -1;
}

/**
 * The noun that a figure or article counts: by the parse where nothing but its modifiers lie between, else by order.
 */
function headOfFigure(tree: Tree, figure: number): number {
  const head = tree.head[figure];
  for (let at = figure + 1; at < head; at++)
    if (/^(?:ADP|CCONJ|SCONJ|AUX|PRON)$/u.test(tree.upos[at])) return nounAfter(tree, figure);
  return isRelation(tree.rel[head] ?? '', 'compound') ? nounAfter(tree, head) : head;
}

function nounAfter(tree: Tree, start: number): number {
  let at = start;
  while (/^(?:ADJ|NOUN|PROPN)$/u.test(tree.upos[at + 1] ?? '')) at++;
  return at;
}

/** A noun, name or pronoun by its tag. */
export const isNounish = (tree: Tree, node: number): boolean =>
  tree.upos[node] === 'NOUN' || tree.upos[node] === 'PROPN' || tree.upos[node] === 'PRON';
