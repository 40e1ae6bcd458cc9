import type { Tree } from '../../language/tree.ts';
import type { Sentence } from '../../language/words.ts';
import { dependents, extent, isRelation, own } from '../clause.ts';
import type { Passage } from '../passage.ts';
import type { VoiceLexicon } from './lexicon.ts';

/** Words of a passage, `to` exclusive. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * What a reporting verb reports: the clause or the nominal after it ("said six died", "announced the death of six"),
 * or, put in between or after ("..., police said"), the clause around it. Null: it reports nothing.
 */
export function contentOf(passage: Passage, node: number, subject: number, lexicon: VoiceLexicon): Stretch | null {
  const { tree } = passage;
  const verb = own(tree, node);
  const speaker = extent(tree, subject);
  const end = endAfter(passage, node, subject > node ? speaker.to : verb.to, lexicon);
  if (end !== null)
    return withinRelative(passage, subject, { from: opening(passage, node, speaker), to: end }, lexicon);
  const putIn = putInFrom(passage, node, subject);
  if (putIn < 0) return null;
  if (lexicon.relatives.has(tree.form[subject].toLowerCase())) return extent(tree, node);
  const around = clauseAround(passage.sentence, verb.from);
  return { ...around, from: Math.max(around.from, relativeBefore(passage.sentence, putIn, lexicon)) };
}

/** "a clerk who, his family says, had worked there": only what the relative clause tells is theirs; 0 for no such word. */
function relativeBefore({ words }: Sentence, putIn: number, { relatives }: VoiceLexicon): number {
  return words[putIn - 1]?.text === ',' && relatives.has(words[putIn - 2]?.lower ?? '') ? putIn - 2 : 0;
}

/** The sentence, or the part of it between semicolons in which a word stands. */
export function clauseAround({ words }: Sentence, at: number): Stretch {
  let from = 0;
  let to = words.length;
  for (let i = 0; i < words.length; i++) {
    if (words[i].text !== ';') continue;
    if (i < at) from = i + 1;
    else to = Math.min(to, i);
  }
  return { from, to };
}

/** Where what is said after the verb ends; null where nothing is. */
function endAfter(passage: Passage, node: number, word: number, lexicon: VoiceLexicon): number | null {
  const { tree } = passage;
  const clauses = dependents(tree, node, 'ccomp', 'xcomp', 'parataxis', 'advcl', 'acl').filter((child) => child > node);
  const reported = clauses.filter((child) => isReported(passage, node, child, lexicon));
  if (reported.length > 0) return extent(tree, node).to;
  if (clauses.some((child) => isOrder(tree, node, child, lexicon))) return null;
  if (lexicon.perceiving.has(tree.lemma[node])) return null;
  const [object] = lexicon.clausal.has(tree.lemma[node]) ? [] : dependents(tree, node, 'obj').filter((o) => o > node);
  return object === undefined ? endByOrder(passage, node, word, lexicon) : nominalEnd(passage, node, object, lexicon);
}

/** A clause that tells what is said: not when, where or why it was said. */
function isReported(passage: Passage, node: number, clause: number, lexicon: VoiceLexicon): boolean {
  const { tree } = passage;
  if (lexicon.quoting.has(tree.lemma[node])) return lexicon.verbs.has(tree.lemma[clause]);
  if (lexicon.quoting.has(tree.lemma[clause])) return false;
  const marks = [
    ...dependents(tree, clause, 'mark', 'advmod').map((child) => tree.form[child].toLowerCase()),
    passage.sentence.words[extent(tree, clause).from].lower,
  ];
  if (marks.some((mark) => lexicon.subordinators.has(mark)) || isOrder(tree, node, clause, lexicon)) return false;
  if (isRelation(tree.rel[clause], 'advcl', 'acl'))
    return tree.xpos[clause] === 'VBG' && marks.some((mark) => lexicon.gerunds.has(mark));
  return !lexicon.perceiving.has(tree.lemma[node]) || marks.some((mark) => lexicon.complementizers.has(mark));
}

/** "told the passengers to get off": what somebody is told to do. */
function isOrder(tree: Tree, node: number, clause: number, { commanding }: VoiceLexicon): boolean {
  return commanding.has(tree.lemma[node]) && isRelation(tree.rel[clause], 'xcomp');
}

/** "announced the death of two soldiers in an ambush", without a clause that only tells more of the ambush. */
function nominalEnd(passage: Passage, node: number, object: number, lexicon: VoiceLexicon): number {
  const { tree } = passage;
  const parts = [object, ...dependents(tree, node, 'obl', 'xcomp').filter((child) => child > node)];
  const end = Math.max(...parts.map((part) => extent(tree, part).to));
  if (lexicon.contents.has(tree.lemma[object])) return end;
  for (let word = own(tree, object).to; word < end; word++) {
    const { lower } = passage.sentence.words[word];
    if (lexicon.relatives.has(lower) || lexicon.subordinators.has(lower)) return word;
  }
  return end;
}

/**
 * Where the parse gives the verb nothing to report: the clause or figure that begins right after it, up to the next
 * contrast.
 */
function endByOrder(passage: Passage, node: number, word: number, lexicon: VoiceLexicon): number | null {
  const { tree, sentence } = passage;
  const end = contrastAfter(passage, word, lexicon);
  const start = afterAdjuncts(passage, node, word, lexicon);
  if (start >= end) return null;
  const opener = sentence.words[start];
  if (/^[,.;:)]/u.test(opener.text) || lexicon.subordinators.has(opener.lower)) return null;
  if (lexicon.quoting.has(tree.lemma[tree.nodeOf[start]])) return null;
  const comma = sentence.words.findIndex(({ text }, at) => at > start && text === ',');
  const near = comma < 0 ? end : Math.min(comma, end);
  if (!tells(passage, start, near)) return null;
  return isConceded(passage, node, lexicon) ? near : end;
}

/** Past what says when, how or to whom it was said, and past an insertion that a complementizer follows. */
function afterAdjuncts(passage: Passage, node: number, word: number, { complementizers }: VoiceLexicon): number {
  const { tree, sentence, quantities } = passage;
  const { words } = sentence;
  if (words[word]?.text === ',') {
    const resumed = words.findIndex(
      ({ lower }, at) => at > word && words[at - 1].text === ',' && complementizers.has(lower),
    );
    return resumed < 0 ? word : resumed;
  }
  let at = word;
  for (const child of tree.children[node]) {
    const range = extent(tree, child);
    if (range.from === at && isRelation(tree.rel[child], 'advmod', 'obl', 'iobj', 'obj')) at = range.to;
  }
  const opened = words.findIndex(({ lower }, i) => i > word && i < at && complementizers.has(lower));
  const counted = quantities.find((q) => q.unit === 'plain' && q.from > word && q.from < at)?.from ?? at;
  return opened < 0 ? counted : Math.min(opened, counted);
}

/** A stretch with a verb or a figure. */
function tells({ tree, quantities }: Passage, from: number, to: number): boolean {
  for (let word = from; word < to; word++) if (tree.upos[tree.nodeOf[word]] === 'VERB') return true;
  return quantities.some((q) => q.from >= from && q.to <= to);
}

/** "Although police said five died, ...": what is conceded ends with its clause. */
function isConceded({ tree }: Passage, node: number, { subordinators }: VoiceLexicon): boolean {
  return dependents(tree, node, 'mark').some((mark) => subordinators.has(tree.form[mark].toLowerCase()));
}

/** The next semicolon or ", while", ", but"; else the end of the sentence. */
function contrastAfter({ sentence: { words } }: Passage, word: number, { contrasts }: VoiceLexicon): number {
  for (let at = word; at < words.length; at++) {
    if (words[at].text === ';') return at;
    if (words[at].text === ',' && contrasts.has(words[at + 1]?.lower ?? '')) return at;
  }
  return words.length;
}

/** What comes before the speaker belongs to it ("On Monday police said") unless it is a clause of its own. */
function opening(passage: Passage, node: number, speaker: Stretch): number {
  const clause = extent(passage.tree, node);
  if (speaker.from > own(passage.tree, node).from) return own(passage.tree, node).from;
  for (let word = clause.from; word < speaker.from; word++)
    if (passage.tree.upos[passage.tree.nodeOf[word]] === 'VERB') return speaker.to;
  return speaker.from === clause.from ? speaker.to : clause.from;
}

/**
 * "..., police said", "police said, ...": where the speaker's phrase and the verb begin after a comma or a quotation; -1
 * where they do not.
 */
function putInFrom({ tree, sentence }: Passage, node: number, subject: number): number {
  let word = Math.min(own(tree, subject).from, own(tree, node).from);
  while (word > 0 && /^(?:DET|ADJ|NOUN|PROPN|NUM|PART)$|^-$/u.test(namingTag(tree, sentence, word - 1))) word--;
  const isApart =
    isRelation(tree.rel[node], 'parataxis') || /^[,–—"”»’'-]$/u.test(sentence.words[word - 1]?.text ?? '');
  return word > 0 && isApart ? word : -1;
}

/** A hyphen within a name, a possessive ("his brother") as the article that it stands for, else the part of speech. */
function namingTag({ upos, xpos, nodeOf }: Tree, { words }: Sentence, word: number): string {
  if (words[word].text === '-' && words[word].glued) return '-';
  return xpos[nodeOf[word]] === 'PRP$' ? 'DET' : upos[nodeOf[word]];
}

/** A relative clause between commas ends where the sentence goes on with its verb. */
function withinRelative(passage: Passage, subject: number, stretch: Stretch, { relatives }: VoiceLexicon): Stretch {
  const { tree, sentence } = passage;
  const first = own(tree, subject).from;
  const opener = sentence.words[first - 1]?.text === ',' ? first : first - 1;
  if (!relatives.has(sentence.words[opener]?.lower ?? '')) return stretch;
  for (let word = stretch.from; word + 1 < stretch.to; word++) {
    const next = tree.upos[tree.nodeOf[word + 1]];
    if (sentence.words[word].text === ',' && (next === 'VERB' || next === 'AUX'))
      return { from: stretch.from, to: word };
  }
  return stretch;
}
