import type { Tree } from '../../language/tree.ts';
import { coordinated, dependents, isRelation } from '../clause.ts';
import type { Passage } from '../passage.ts';
import type { NominalLexicon } from './lexicon.ts';
import { quantityOf } from './nominal.ts';

/**
 * The people phrases that stand in one list with `node`: coordinated by the parse, joined by "along with", or counted
 * phrases of a comma list beside it, where the parse loses some ("150 soldiers, 95 civilians and hundreds of rebels").
 */
export function listed(passage: Passage, node: number, nominals: NominalLexicon): number[] {
  const { tree } = passage;
  const members = new Set(listOf(tree, node).flatMap((member) => [member, ...additions(tree, member, nominals)]));
  const joined = isCounted(passage, node, nominals) || tree.upos[node + 1] === 'CCONJ';
  if (joined) {
    for (let at = node; at >= 0; ) {
      at = neighbour(passage, at, -1, nominals);
      if (at >= 0) members.add(at);
    }
    for (let at = Math.max(...members); at >= 0; ) {
      at = neighbour(passage, at, 1, nominals);
      if (at >= 0) members.add(at);
    }
  }
  return [...members].sort((a, b) => a - b);
}

/** What is coordinated with a node; "the victim, a man of 33, was" that the parse took for a list is one person. */
function listOf(tree: Tree, node: number): number[] {
  const members = coordinated(tree, node);
  const alone = members.length === 2 && dependents(tree, members[1], 'cc').length === 0;
  const [first, second] = members;
  return alone && isClosed(tree, second) && tree.xpos[first] === 'NN' && tree.xpos[second] === 'NN' ? [node] : members;
}

/** "along with three policemen" */
export function additions(tree: Tree, node: number, { additive }: NominalLexicon): number[] {
  return dependents(tree, node, 'nmod', 'obl', 'conj').filter((child) =>
    dependents(tree, child, 'case', 'cc').some((marker) => additive.has(tree.form[marker].toLowerCase())),
  );
}

/**
 * The next counted phrase in the same list, to the left (-1) or right (1): only its own words, a comma or a
 * conjunction lie between, and no verb of its own follows it. -1 when there is none.
 */
function neighbour(passage: Passage, node: number, step: -1 | 1, nominals: NominalLexicon): number {
  const { tree } = passage;
  let at = edge(passage, node, step) + step;
  let joined = false;
  while (at >= 0 && at < tree.size && (tree.form[at] === ',' || tree.upos[at] === 'CCONJ')) {
    joined = true;
    at += step;
  }
  if (!joined || at < 0 || at >= tree.size) return -1;
  const candidate = step < 0 ? at : headOfPhrase(passage, at);
  if (candidate < 0 || !isCounted(passage, candidate, nominals) || !isNominal(tree, candidate)) return -1;
  if (step > 0 && isApposition(tree, candidate)) return -1;
  if (isHowBadly(tree, candidate, nominals) || (step < 0 && opensShare(passage, candidate, nominals))) return -1;
  const after = tree.upos[candidate + 1] ?? '';
  const clause =
    step > 0 &&
    (after === 'VERB' ||
      after === 'AUX' ||
      /^VB/u.test(tree.xpos[candidate + 1] ?? '') ||
      tree.upos[candidate + 1] === 'ADJ');
  return clause ? -1 : candidate;
}

/** "one man, a teacher, dead": the same person again, where the comma after it opens no further member. */
function isApposition(tree: Tree, node: number): boolean {
  return isClosed(tree, node) && isRelation(tree.rel[node], 'appos') && tree.xpos[node] === 'NN';
}

/** A comma follows that opens no further member of a list. */
const isClosed = ({ form, upos }: Tree, node: number): boolean =>
  form[node + 1] === ',' && !/^(?:CCONJ|DET|NUM)$/u.test(upos[node + 2] ?? '');

/** "including two children and": the list belongs to what stands before it. */
export function opensShare(passage: Passage, node: number, { subset }: NominalLexicon): boolean {
  const first = passage.tree.from[edge(passage, node, -1)];
  return subset.has(passage.sentence.words[first - 1]?.lower ?? '');
}

/** A figure, an article of one, or an owner: "six men", "another guard", "his driver". */
function isCounted(passage: Passage, node: number, { one }: NominalLexicon): boolean {
  const { tree } = passage;
  if (quantityOf(passage, node)) return true;
  return dependents(tree, node, 'det', 'nmod:poss').some(
    (child) => one.has(tree.form[child].toLowerCase()) || tree.upos[child] === 'PRON',
  );
}

/** "two critically", "35 of them children": a part of those counted before. */
function isHowBadly({ upos, form }: Tree, node: number, { them, condition }: NominalLexicon): boolean {
  if (upos[node] !== 'NUM') return false;
  const after = (form[node + 2] ?? '').toLowerCase();
  return upos[node + 1] === 'ADV' || (upos[node + 1] === 'ADP' && (them.has(after) || condition.adjectives.has(after)));
}

/** Where the phrase around its head begins (-1) or ends (1). */
function edge(passage: Passage, node: number, step: -1 | 1): number {
  const { tree } = passage;
  if (step > 0) return node;
  let at = node;
  while (
    at > 0 &&
    (tree.upos[at - 1] === 'NUM' ||
      ((isNominal(tree, at - 1) || tree.upos[at - 1] === 'ADJ' || tree.upos[at - 1] === 'DET') &&
        tree.head[at - 1] >= at))
  )
    at--;
  return at;
}

/** From the first word of a phrase to its head: past figures and adjectives to the last noun in a row. */
function headOfPhrase(passage: Passage, start: number): number {
  const { tree } = passage;
  if (!/^(?:NUM|DET|PRON)$/u.test(tree.upos[start])) return -1;
  let at = start;
  let head = start;
  while (at + 1 < tree.size && (isNominal(tree, at + 1) || tree.upos[at + 1] === 'ADJ')) {
    at++;
    if (isNominal(tree, at)) head = at;
  }
  return head;
}

const isNominal = (tree: Tree, node: number): boolean => /^(?:NOUN|PROPN|NUM|PRON)$/u.test(tree.upos[node] ?? '');
