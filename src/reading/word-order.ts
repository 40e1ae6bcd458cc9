import type { Tree } from '../language/tree.ts';

const NOMINAL = /^(?:NOUN|PROPN|PRON|NUM)$/u;

/**
 * The subject of a finite verb by word order, for where the parse gives none: the nominal that ends before the verb,
 * its auxiliaries and adverbs; what stands between commas after it ("X, which is linked to Y, claimed") is passed over.
 * -1 when something else stands there.
 */
export function subjectByOrder(tree: Tree, verb: number): number {
  let at = verb - 1;
  while (at >= 0 && (tree.upos[at] === 'AUX' || tree.upos[at] === 'ADV' || tree.upos[at] === 'PART')) at--;
  at = beforeBracket(tree, at);
  if (at > 0 && tree.form[at] === ',') {
    const opening = openingComma(tree, at);
    if (opening <= 0) return -1;
    at = opening - 1;
  }
  return at >= 0 && NOMINAL.test(tree.upos[at]) ? headOf(tree, at, verb) : -1;
}

const INSERTED = new Set(['PRON', 'ADP', 'SCONJ', 'DET', 'VERB', 'NOUN', 'PROPN']);

/** The word before "(PFR)" or "[FMLN]" that ends at `last`; `last` where nothing is bracketed. */
function beforeBracket(tree: Tree, last: number): number {
  if (last < 2 || !/^[)\]]$/u.test(tree.form[last])) return last;
  for (let at = last - 1; at > 0 && last - at <= 6; at--) if (/^[([]$/u.test(tree.form[at])) return at - 1;
  return last;
}

/** The comma that opens the insertion closed at `closing`: a relative clause, an apposition, a preposition; else -1. */
function openingComma(tree: Tree, closing: number): number {
  for (let at = closing - 1; at > 0; at--) {
    if (tree.form[at] !== ',') continue;
    return INSERTED.has(tree.upos[at + 1]) ? at : -1;
  }
  return -1;
}

/** The head of the phrase that ends at `last`: "spokesman for the army" is a spokesman. */
function headOf(tree: Tree, last: number, verb: number): number {
  let node = last;
  for (let steps = 0; steps < 6; steps++) {
    const head = tree.head[node];
    if (head < 0 || head >= verb || head > last || !NOMINAL.test(tree.upos[head])) break;
    if (!/^(?:nmod|flat|compound|appos|nummod)/u.test(tree.rel[node])) break;
    node = head;
  }
  return node;
}
