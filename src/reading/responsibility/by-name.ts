import { dependents, isRelation } from '../clause.ts';
import { type Held, holders, isNegated, type Statement } from './holder.ts';

/** "the suspect, Eric Doyle,", "suspected gunman Eric Doyle": a word for who did it, with the name of its bearer. */
export function byName(held: Held, node: number): Statement[] {
  const { passage, lexicon, words } = held;
  const { tree } = passage;
  if (tree.upos[node] !== 'NOUN') return [];
  const lemma = tree.lemma[node].toLowerCase();
  const told = lexicon.nouns.get(lemma);
  const isAttacker = words.people.find(lemma)?.group === 'attacker';
  if (!told && !isAttacker) return [];
  const verb = tree.head[node];
  if (verb >= 0 && (lexicon.clearing.has(tree.lemma[verb]) || isNegated(held, verb))) return [];
  const doubted = dependents(tree, node, 'amod').some((n) => words.doers.doubts.has(tree.form[n].toLowerCase()));
  if (!told && !doubted && isHit(held, node)) return [];
  const status = doubted ? 'suspected' : (told ?? 'asserted');
  return holders(held, [node], status, `the name of a "${tree.form[node]}" makes it ${status}`).filter(
    ({ participant }) => participant.person?.named === true && participant.node === node,
  );
}

/** "bomber X was hanged": what befalls the bearer is no deed of his; that he was arrested or identified says he did it. */
function isHit({ passage: { tree }, words: { events } }: Held, node: number): boolean {
  const verb = tree.head[node];
  if (verb < 0 || !isRelation(tree.rel[node], 'nsubj:pass', 'obj', 'appos', 'conj', 'nmod')) return false;
  const event = events.verbs.get(tree.lemma[verb]) ?? events.nouns.get(tree.lemma[verb]);
  return tree.upos[verb] !== 'VERB' || (event !== undefined && event.outcome !== 'detained');
}
