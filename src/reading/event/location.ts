import type { NominalLexicon } from '../casualty/lexicon.ts';
import { isRelation } from '../clause.ts';
import type { Passage } from '../passage.ts';
import type { PlaceMention } from '../place/mention.ts';

/** Whether a place mention says where something happened, and is neither a goal of people's ways nor an actor. */
export function isLocation(passage: Passage, place: PlaceMention, nominals: NominalLexicon): boolean {
  return !isGoal(passage, place, nominals) && !isActing(passage, place);
}

const REACH = 5;

/** "fled to Bankass", "in the direction of the town of Bankass": where people went. */
function isGoal({ sentence, tree }: Passage, place: PlaceMention, { prepositions }: NominalLexicon): boolean {
  for (let at = place.from - 1; at >= Math.max(0, place.from - REACH); at--) {
    const word = sentence.words[at].lower;
    const node = tree.nodeOf[at];
    if (prepositions.goal.has(word) || prepositions.goal.has(`${sentence.words[at - 1]?.lower} ${word}`))
      return tree.upos[node] !== 'PART';
    if (tree.upos[node] === 'VERB' || word === ',') return false;
  }
  return false;
}

/** "Iran condemned", "blamed Iran": a country that acts or is acted upon; its head is a verb, with no preposition. */
function isActing({ tree }: Passage, place: PlaceMention): boolean {
  if (place.level !== 'country' || place.within !== undefined) return false;
  const node = tree.nodeOf[place.to - 1];
  const bare = !tree.children[node].some((child) => isRelation(tree.rel[child], 'case'));
  return (
    bare &&
    isRelation(tree.rel[node], 'nsubj', 'obj', 'iobj', 'obl:agent') &&
    tree.head[node] >= 0 &&
    tree.upos[tree.head[node]] === 'VERB'
  );
}
