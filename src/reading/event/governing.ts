import { isRelation } from '../clause.ts';
import type { Passage } from '../passage.ts';
import type { VoiceLexicon } from '../voice/lexicon.ts';
import type { LocationLexicon } from './location-lexicon.ts';
import type { EventMention } from './mention.ts';

/** Words `from` up to `to` of a sentence. */
interface Phrase {
  readonly from: number;
  readonly to: number;
  /** Of a date: what the words mean; a shift ("four days ago") is no modifier of a noun. */
  readonly meaning?: { readonly kind: string };
}

/**
 * Shares out what a sentence says of time or place among its event mentions, one list a mention, same order: to the one
 * right before the phrase ("an assault in Ghazni in August 2018"), else the nearest above it in the tree, else the
 * shallowest. What tells when something was said, or of a thing ("the June 2018 elections"), goes to none.
 */
export function governing<T extends Phrase>(
  passage: Passage,
  phrases: readonly T[],
  mentions: readonly EventMention[],
  voices: VoiceLexicon,
  describes?: (node: number) => boolean,
): T[][] {
  const shares: T[][] = mentions.map(() => []);
  if (mentions.length === 0) return shares;
  for (const phrase of phrases) {
    const beside = rightBefore(passage, phrase.from, mentions);
    const above = beside >= 0 ? beside : ownerOf(passage, phrase, mentions, voices, describes);
    const owner = inOwnPart(passage, phrase, above, mentions);
    if (owner >= 0) shares[owner].push(phrase);
    else if (owner === STRAY) shares[shallowest(passage, mentions)].push(phrase);
  }
  return shares;
}

/**
 * Whether the phrase tells of something else than the sentence's events: when or where it was said, or of what a thing
 * is.
 */
export function tellsOfOther(
  passage: Passage,
  phrase: Phrase,
  mentions: readonly EventMention[],
  voices: VoiceLexicon,
): boolean {
  return rightBefore(passage, phrase.from, mentions) < 0 && ownerOf(passage, phrase, mentions, voices) === NOBODY;
}

/**
 * "On 12 May a soldier was killed; on 14 May two others were killed": what the parse gives to an event across a semicolon
 * belongs to the first event told after it in its own part of the sentence.
 */
function inOwnPart(
  { sentence }: Passage,
  { from, to }: Phrase,
  owner: number,
  mentions: readonly EventMention[],
): number {
  const isOver = (a: number, b: number) =>
    sentence.words.slice(Math.min(a, b), Math.max(a, b)).some(({ text }) => text === ';');
  if (owner < 0 || !isOver(mentions[owner].from, from)) return owner;
  const own = mentions.findIndex((mention) => mention.from >= to && !isOver(to, mention.from));
  return own >= 0 ? own : owner;
}

const NOBODY = -1;
const STRAY = -2;

function ownerOf(
  passage: Passage,
  phrase: Phrase,
  mentions: readonly EventMention[],
  voices: VoiceLexicon,
  describes?: (node: number) => boolean,
): number {
  const { tree } = passage;
  if (closesReport(passage, phrase, voices)) return NOBODY;
  const at = headOf(passage, phrase);
  const isShift = phrase.meaning?.kind === 'shift';
  const isApart = passage.sentence.words[phrase.to]?.text === ',';
  for (let node = at, below = -1; node >= 0; below = node, node = tree.head[node]) {
    const owner = mentions.findIndex((mention) => mention.node === node);
    if (owner >= 0) return owner;
    if (tree.upos[node] === 'NOUN' && node !== at && !isApart && !isShift && isInside(passage, at, node)) return NOBODY;
    if (tree.upos[node] !== 'VERB') continue;
    if (
      voices.verbs.has(tree.lemma[node]) &&
      (saysSomething(passage, node, voices) || isPostposed(passage, node, voices))
    )
      return below >= 0 && isContent(tree.rel[below]) ? STRAY : NOBODY;
    if (tree.head[at] === node && describes?.(node)) return NOBODY;
    const argument = mentions.findIndex(
      (mention) => tree.head[mention.node] === node && !isRelation(tree.rel[mention.node], 'conj'),
    );
    if (argument >= 0) return argument;
  }
  return STRAY;
}

/** "Gunmen attacked the office, sources reported today.", "reported on Monday that": what ends its clause of saying. */
function closesReport({ tree, sentence }: Passage, { from, to }: Phrase, voices: VoiceLexicon): boolean {
  const next = sentence.words[to];
  if (next && !ENDS.has(next.text) && !voices.complementizers.has(next.lower)) return false;
  let before = tree.nodeOf[from] - 1;
  while (before > 0 && tree.upos[before] === 'ADP') before--;
  return (
    before > 0 &&
    tree.upos[before] === 'VERB' &&
    voices.verbs.has(tree.lemma[before]) &&
    !isRelation(tree.rel[before], 'acl', 'amod')
  );
}

const ENDS = new Set(['.', ';', '”', '"']);

/** The phrase's node that hangs on something outside it: "block" in "the 600 block of Hazel Street". */
function headOf({ tree }: Passage, { from, to }: Phrase): number {
  let node = tree.nodeOf[from];
  for (let head = tree.head[node]; head >= 0 && tree.from[head] >= from && tree.from[head] < to; head = tree.head[node])
    node = head;
  return node;
}

/** A modifier before its noun, without a preposition; "In May 2020 members met" has one. */
function isInside(passage: Passage, node: number, noun: number): boolean {
  const { tree } = passage;
  return (
    tree.head[node] === noun &&
    node < noun &&
    tree.upos[node - 1] !== 'ADP' &&
    /^(?:compound|nmod|amod|nummod|dep)/u.test(tree.rel[node])
  );
}

/** The mention that ends where a run of prepositions, names and articles up to the phrase begins, or -1. */
function rightBefore(passage: Passage, word: number, mentions: readonly EventMention[]): number {
  const { tree } = passage;
  for (let node = tree.nodeOf[word] - 1; node >= 0; node--) {
    const owner = mentions.findIndex((mention) => mention.node === node);
    if (owner >= 0) return owner;
    if (!/^(?:ADP|DET|PROPN|NOUN|ADJ|NUM|PRON)$/u.test(tree.upos[node])) return -1;
  }
  return -1;
}

/** "bodies were found on Sunday, police said": what is put after it says, and is not said. */
function saysSomething(passage: Passage, node: number, voices: VoiceLexicon): boolean {
  const { tree } = passage;
  return tree.children[node].some((child) => isContent(tree.rel[child]) && !isPostposed(passage, child, voices));
}

/** "..., a trader from Kaya, told AFP in Dori": what it says stands before it. */
const isPostposed = ({ tree }: Passage, verb: number, { verbs, perceiving }: VoiceLexicon): boolean =>
  isRelation(tree.rel[verb], 'parataxis') && verbs.has(tree.lemma[verb]) && !perceiving.has(tree.lemma[verb]);

/** What is said, as against when and where it is said. */
const isContent = (relation: string): boolean => /^(?:ccomp|parataxis)/u.test(relation);

/** Position of the mention nearest to the root of the tree. */
export function shallowest(passage: Passage, mentions: readonly EventMention[]): number {
  const { tree } = passage;
  const depth = (node: number): number => (node < 0 ? 0 : 1 + depth(tree.head[node]));
  let best = 0;
  for (let i = 1; i < mentions.length; i++) if (depth(mentions[i].node) < depth(mentions[best].node)) best = i;
  return best;
}

/**
 * Verbs whose own time is not the incident's: those that describe a noun and are no event ("a deal signed in 2015"),
 * but for those of `occurring`, and those of lives ("born in 1989").
 */
export function describing(
  { tree }: Passage,
  { occurring, biography }: Pick<LocationLexicon, 'occurring' | 'biography'>,
): (node: number) => boolean {
  return (node) => {
    const lemma = tree.lemma[node].toLowerCase();
    return biography.has(lemma) || (isRelation(tree.rel[node], 'acl') && !occurring.has(lemma));
  };
}
