import type { Modality } from '../../model/index.ts';
import { dependent, dependents, isRelation, preposition } from '../clause.ts';
import type { Passage } from '../passage.ts';
import type { VoiceLexicon } from './lexicon.ts';

/**
 * How a clause takes back from what it tells, without naming a voice: "reportedly", "may have", "are feared to have",
 * "it is believed that", "reports that". Climbs from a word to the top of its clause, and looks at what that hangs on.
 */
export function hedgeOf(passage: Passage, word: number, lexicon: VoiceLexicon): Modality | null {
  const { tree } = passage;
  for (let node = tree.nodeOf[word]; node >= 0; node = tree.head[node]) {
    const hedge = byWord(passage, node, lexicon) ?? byPassive(passage, node, lexicon) ?? byHead(passage, node, lexicon);
    if (hedge) return hedge;
    if (isRelation(tree.rel[node], 'ccomp', 'parataxis', 'csubj')) break;
  }
  return null;
}

function byWord({ tree }: Passage, node: number, { adverbs, auxiliaries }: VoiceLexicon): Modality | undefined {
  for (const child of tree.children[node]) {
    const form = tree.form[child].toLowerCase();
    const hedge = isRelation(tree.rel[child], 'advmod')
      ? adverbs.get(form)
      : tree.rel[child] === 'aux' && auxiliaries.get(form);
    if (hedge) return hedge;
  }
  return undefined;
}

/** "were reported killed", "are feared to have died", where nobody is named who reports or fears. */
function byPassive({ tree }: Passage, node: number, { passives, agents }: VoiceLexicon): Modality | undefined {
  const isPassive = dependent(tree, node, 'nsubj:pass', 'aux:pass') >= 0 && tree.xpos[node] === 'VBN';
  const byWhom = dependents(tree, node, 'obl').some((child) => agents.has(preposition(tree, child)));
  return isPassive && !byWhom ? passives.get(tree.lemma[node]) : undefined;
}

/** What the clause hangs on: "it is believed that", "is likely to", "reports that", "there were fears that". */
function byHead(passage: Passage, node: number, lexicon: VoiceLexicon): Modality | undefined {
  const { tree } = passage;
  const head = tree.head[node];
  if (head < 0 || !isRelation(tree.rel[node], 'ccomp', 'csubj', 'acl', 'xcomp')) return undefined;
  if (isRelation(tree.rel[node], 'xcomp')) return lexicon.seeming.get(tree.lemma[head]);
  if (isRelation(tree.rel[node], 'acl'))
    return dependent(tree, node, 'mark') < 0 ? undefined : lexicon.contents.get(tree.lemma[head]);
  const subject = dependent(tree, head, 'nsubj');
  const existing =
    lexicon.existing.has(tree.lemma[head]) && subject >= 0 ? lexicon.contents.get(tree.lemma[subject]) : undefined;
  return existing ?? byPassive(passage, head, lexicon);
}
