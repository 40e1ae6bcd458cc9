import type { OutletMention } from '../actor/outlet.ts';
import { dependent, dependents, extent, isRelation } from '../clause.ts';
import type { Passage } from '../passage.ts';
import type { VoiceLexicon } from './lexicon.ts';
import { type CanSpeak, type Speaker, speakerAt } from './speaker.ts';

/**
 * Who carried a speaker's words: "told AFP", "in an interview with Reuters", "speaking to the BBC", "quoted by TASS",
 * and the outlet whose sentence it is ("Reuters reported the raid, with officials giving a toll of 30").
 */
export function carrierOf(passage: Passage, node: number, subject: number, lexicon: VoiceLexicon): Speaker | null {
  const { tree } = passage;
  const speaking = dependents(tree, node, 'advcl', 'xcomp').filter((child) =>
    lexicon.addressing.has(tree.lemma[child]),
  );
  const beside = [node, ...speaking].flatMap((verb) => dependents(tree, verb, 'obj', 'iobj', 'obl'));
  for (const child of beside) {
    const outlet = child === subject ? undefined : outletIn(passage, child, lexicon);
    if (outlet) return asSpeaker(passage, outlet);
  }
  return quotedBy(passage, subject, lexicon) ?? reporterOver(passage, node, lexicon);
}

/** "the governor, quoted by TASS": the outlet that passed on the words of a noun phrase. */
export function quotedBy(passage: Passage, node: number, lexicon: VoiceLexicon): Speaker | null {
  if (node < 0) return null;
  const { tree } = passage;
  for (const child of dependents(tree, node, 'acl', 'amod')) {
    if (!lexicon.quoting.has(tree.lemma[child])) continue;
    const agent = dependents(tree, child, 'obl').find((by) => outletIn(passage, by, lexicon));
    if (agent !== undefined) return asSpeaker(passage, outletIn(passage, agent, lexicon)!);
  }
  return null;
}

/** The participle of an absolute construction hangs under the verb of the outlet that reports. */
function reporterOver(passage: Passage, node: number, lexicon: VoiceLexicon): Speaker | null {
  const { tree } = passage;
  if (!isRelation(tree.rel[node], 'advcl', 'acl') || tree.xpos[node] !== 'VBG') return null;
  for (let head = tree.head[node]; head >= 0; head = tree.head[head]) {
    const subject = lexicon.verbs.has(tree.lemma[head]) ? dependent(tree, head, 'nsubj') : -1;
    const outlet = subject < 0 ? undefined : outletIn(passage, subject, lexicon);
    if (outlet) return asSpeaker(passage, outlet);
  }
  return null;
}

/** "AFP reported, citing a hospital source", "AFP quoted a hospital source as saying": whom the outlet passes on. */
export function citedBy(passage: Passage, node: number, lexicon: VoiceLexicon, canSpeak: CanSpeak): Speaker | null {
  const { tree } = passage;
  const subject = dependent(tree, node, 'nsubj');
  const candidates = [
    ...(lexicon.quoting.has(tree.lemma[node]) ? [node] : []),
    ...dependents(tree, node, 'advcl', 'acl', 'xcomp'),
    ...(subject >= 0 ? dependents(tree, subject, 'acl', 'advcl') : []),
  ];
  const citing = candidates.find((child) => lexicon.quoting.has(tree.lemma[child]));
  const object = citing === undefined ? -1 : dependent(tree, citing, 'obj');
  return object < 0 ? null : speakerAt(passage, object, canSpeak);
}

/** "Reuters, citing a security official": the object of a participle right after the outlet's name. */
export function citedAfter(passage: Passage, word: number, lexicon: VoiceLexicon, canSpeak: CanSpeak): Speaker | null {
  const { tree } = passage;
  const [comma, next] = [passage.sentence.words[word], tree.nodeOf[word + 1]];
  if (comma?.text !== ',' || next === undefined) return null;
  const object = lexicon.quoting.has(tree.lemma[next]) ? dependent(tree, next, 'obj') : -1;
  return object < 0 ? null : speakerAt(passage, object, canSpeak);
}

/** A medium named inside a phrase; "told reporters" names none. */
function outletIn({ tree, outlets, sentence }: Passage, node: number, { audience }: VoiceLexicon) {
  const range = extent(tree, node);
  return outlets.find((o) => o.from >= range.from && o.to <= range.to && !audience.has(sentence.words[o.to - 1].lower));
}

const asSpeaker = (passage: Passage, { name, from, to }: OutletMention): Speaker => ({
  name,
  from,
  to,
  passage,
  outlet: true,
});
