import type { Passage } from '../passage.ts';
import type { VoiceLexicon } from '../voice/lexicon.ts';
import type { EventMention } from './mention.ts';

/**
 * Shares out what a sentence says of time or place among its event mentions: each phrase goes to the nearest mention
 * above it in the tree; what hangs on a verb of saying tells when it was said; what hangs on nothing violent goes to
 * the shallowest mention. Result: one list a mention, same order.
 */
export function governing<T extends { readonly from: number }>(
  passage: Passage,
  phrases: readonly T[],
  mentions: readonly EventMention[],
  voices: VoiceLexicon,
): T[][] {
  const shares: T[][] = mentions.map(() => []);
  if (mentions.length === 0) return shares;
  for (const phrase of phrases) {
    const owner = ownerOf(passage, phrase.from, mentions, voices);
    if (owner >= 0) shares[owner].push(phrase);
  }
  return shares;
}

function ownerOf(passage: Passage, word: number, mentions: readonly EventMention[], voices: VoiceLexicon): number {
  const { tree } = passage;
  for (let node = tree.nodeOf[word]; node >= 0; node = tree.head[node]) {
    const owner = mentions.findIndex((mention) => mention.node === node);
    if (owner >= 0) return owner;
    if (voices.verbs.has(tree.lemma[node]) && tree.upos[node] === 'VERB' && saysSomething(passage, node)) return -1;
  }
  return shallowest(passage, mentions);
}

function saysSomething(passage: Passage, node: number): boolean {
  return passage.tree.children[node].some((child) => /^(?:ccomp|parataxis)/u.test(passage.tree.rel[child]));
}

function shallowest(passage: Passage, mentions: readonly EventMention[]): number {
  const { tree } = passage;
  const depth = (node: number): number => (node < 0 ? 0 : 1 + depth(tree.head[node]));
  let best = 0;
  for (let i = 1; i < mentions.length; i++) if (depth(mentions[i].node) < depth(mentions[best].node)) best = i;
  return best;
}
