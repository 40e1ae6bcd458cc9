import type { NominalLexicon } from '../casualty/lexicon.ts';
import type { Passage } from '../passage.ts';
import type { PlaceMention } from '../place/mention.ts';

const REACH = 5;

/** "fled to Bankass", "in the direction of the town of Bankass": where people went, not where it happened. */
export function isGoal({ sentence, tree }: Passage, place: PlaceMention, { prepositions }: NominalLexicon): boolean {
  for (let at = place.from - 1; at >= Math.max(0, place.from - REACH); at--) {
    const word = sentence.words[at].lower;
    const node = tree.nodeOf[at];
    if (prepositions.goal.has(word) || prepositions.goal.has(`${sentence.words[at - 1]?.lower} ${word}`))
      return tree.upos[node] !== 'PART';
    if (tree.upos[node] === 'VERB' || word === ',') return false;
  }
  return false;
}
