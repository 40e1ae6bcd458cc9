import type { Modality } from '../../model/index.ts';
import { dependent, dependents, extent, isRelation, own } from '../clause.ts';
import type { Passage } from '../passage.ts';
import { subjectByOrder } from '../word-order.ts';
import type { VoiceLexicon } from './lexicon.ts';
import { type CanSpeak, type Speaker, speakerAt } from './speaker.ts';

/** A stretch of a passage that somebody other than the narrator vouches for. */
export interface Speech {
  /** Words, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  readonly speaker: Speaker;
  /** The outlet or agency that carried the speaker. */
  readonly via?: Speaker;
  readonly modality: Modality;
  readonly why: string;
}

/** Reported speech marked inside one sentence: reporting verbs and "according to". Widest stretch first. */
export function reportedSpeech(passage: Passage, lexicon: VoiceLexicon, canSpeak: CanSpeak): Speech[] {
  if (!lexicon.gate(passage.sentence)) return [];
  const found = [...byPreposition(passage, lexicon, canSpeak), ...byVerb(passage, lexicon, canSpeak)];
  return found.sort((a, b) => b.to - b.from - (a.to - a.from));
}

/** "According to RFI, ...": holds for the whole sentence, or for the clause that it stands in after a semicolon. */
function byPreposition(passage: Passage, lexicon: VoiceLexicon, canSpeak: CanSpeak): Speech[] {
  const { words } = passage.sentence;
  const found: Speech[] = [];
  for (let at = 0; at < words.length; at++) {
    const preposition = lexicon.prepositions.find((forms) => forms.every((form, i) => words[at + i]?.lower === form));
    if (!preposition) continue;
    const node = namedAfter(passage, at + preposition.length) ?? nominalAfter(passage, at + preposition.length);
    const speaker = node < 0 ? null : speakerAt(passage, node, canSpeak);
    if (!speaker) continue;
    const { from, to } = stretch(passage, at);
    found.push({ from, to, speaker, modality: 'stated', why: `"${preposition.join(' ')}" names the voice` });
  }
  return found;
}

const LONGEST_TITLE = 6;

/** "according to Chief Superintendent Graciano Mijares": the node of the person whose titles begin at a word. */
function namedAfter({ tree, sentence, persons }: Passage, word: number): number | undefined {
  const person = persons.find(({ named, from }) => named && from >= word && from - word <= LONGEST_TITLE);
  const titles = sentence.words.slice(word, person?.from);
  return person &&
    titles.every(({ text }) => /^[\p{L}.'-]+$/u.test(text)) &&
    !titles.some(({ lower }, i) => i > 0 && tree.upos[tree.nodeOf[word + i]] === 'ADP' && lower !== 'of')
    ? tree.nodeOf[person.from]
    : undefined;
}

/** The head of the noun phrase that begins at or after a word: the first node whose head stands outside the phrase. */
function nominalAfter(passage: Passage, word: number): number {
  const { tree } = passage;
  if (word >= passage.sentence.words.length) return -1;
  let node = tree.nodeOf[word];
  for (let steps = 0; steps < 8; steps++) {
    const head = tree.head[node];
    if (
      head < 0 ||
      tree.from[head] < word ||
      !isRelation(tree.rel[node], 'det', 'amod', 'compound', 'nummod', 'nmod:poss', 'flat', 'case', 'advmod', 'conj')
    )
      break;
    node = head;
  }
  return node;
}

function stretch(passage: Passage, at: number): { from: number; to: number } {
  const { words } = passage.sentence;
  let from = 0;
  let to = words.length;
  for (let i = 0; i < words.length; i++) {
    if (words[i].text !== ';') continue;
    if (i < at) from = i + 1;
    else to = Math.min(to, i);
  }
  return { from, to };
}

function byVerb(passage: Passage, lexicon: VoiceLexicon, canSpeak: CanSpeak): Speech[] {
  const { tree } = passage;
  const found: Speech[] = [];
  for (let node = 0; node < tree.size; node++) {
    if (tree.upos[node] !== 'VERB') continue;
    const phrase = reportingPhrase(passage, node, lexicon);
    const modality = lexicon.verbs.get(tree.lemma[node]) ?? (phrase ? 'stated' : undefined);
    if (!modality || isCapitalised(passage, node)) continue;
    const parsed = dependent(tree, node, 'nsubj');
    if ((parsed >= 0 && tree.rel[parsed] === 'nsubj:pass') || !(phrase || reports(passage, node, lexicon))) continue;
    const relative =
      parsed >= 0 && lexicon.pronouns.has(tree.form[parsed].toLowerCase()) && isRelation(tree.rel[node], 'acl:relcl');
    const subject =
      [relative ? tree.head[node] : parsed, describing(passage, node), subjectByOrder(tree, node)].find(
        (n) => n >= 0 && speakerAt(passage, n, canSpeak),
      ) ?? -1;
    if (subject < 0) continue;
    const speaker = speakerAt(passage, subject, canSpeak)!;
    const range = contentOf(passage, node, subject);
    const cited = citedBy(passage, node, lexicon, canSpeak);
    const carrier = carrierOf(passage, node, subject);
    const why = `"${tree.form[node]}" reports what ${speaker.name} says`;
    if (cited)
      found.push({ ...range, speaker: cited, via: speaker, modality, why: `${speaker.name} cites ${cited.name}` });
    else found.push({ ...range, speaker, ...(carrier && { via: carrier }), modality, why });
  }
  return found;
}

/** "officials reporting 150 dead": the noun that the participle describes speaks. */
function describing({ tree }: Passage, node: number): number {
  return tree.rel[node] === 'acl' && tree.xpos[node] === 'VBG' ? tree.head[node] : -1;
}

/** "gives the following account": the verb with its object reports. */
function reportingPhrase(passage: Passage, node: number, { phrases }: VoiceLexicon): boolean {
  const { tree } = passage;
  return phrases.some(({ verb, object: nouns }) => {
    if (verb !== tree.lemma[node]) return false;
    const object = dependent(tree, node, 'obj');
    return object >= 0 && nouns.includes(tree.lemma[object]);
  });
}

/** "Said Afandi" is a name; the first word of a sentence may be a verb. */
function isCapitalised(passage: Passage, node: number): boolean {
  return node > 0 && /^\p{Lu}\p{Ll}/u.test(passage.tree.form[node]);
}

/** A verb of saying reports when it has a clause, a quotation or a figure to report, or is itself put in between. */
function reports(passage: Passage, node: number, { complementizers }: VoiceLexicon): boolean {
  const { tree } = passage;
  const { words } = passage.sentence;
  if (dependent(tree, node, 'ccomp', 'parataxis', 'xcomp') >= 0) return true;
  if (isRelation(tree.rel[node], 'parataxis') || node > tree.size - 5) return true;
  if (words.some((word) => '“”"«»'.includes(word.text))) return true;
  if (tree.form.some((form, at) => at > node && tree.rel[at] === 'mark' && complementizers.has(form.toLowerCase())))
    return true;
  const object = dependent(tree, node, 'obj');
  return object >= 0 && passage.quantities.some((q) => q.from >= own(tree, node).to);
}

/** What the verb reports: its own clause; the whole sentence where the verb is put in between or after. */
function contentOf(passage: Passage, node: number, subject: number): { from: number; to: number } {
  const { tree } = passage;
  const trailing = who(passage, subject).from > 0 && dependent(tree, node, 'ccomp') < node && node > tree.size - 8;
  if (isRelation(tree.rel[node], 'parataxis') || trailing) return { from: 0, to: passage.sentence.words.length };
  const clause = extent(tree, node);
  const speaker = who(passage, subject);
  return speaker.from <= clause.from ? { from: speaker.to, to: clause.to } : clause;
}

const who = (passage: Passage, subject: number) => extent(passage.tree, subject);

/** "told AFP", "in an interview with Reuters": an outlet beside the verb that is not its subject. */
function carrierOf(passage: Passage, node: number, subject: number): Speaker | null {
  const { tree } = passage;
  const beside = dependents(tree, node, 'obj', 'iobj', 'obl').filter((child) => child !== subject);
  for (const child of beside) {
    const range = extent(tree, child);
    const outlet = passage.outlets.find((o) => o.from >= range.from && o.to <= range.to);
    if (outlet) return { name: outlet.name, from: outlet.from, to: outlet.to, passage, outlet: true };
  }
  return null;
}

/** "AFP, citing a hospital source": the outlet passes on somebody else's word. */
function citedBy(passage: Passage, node: number, lexicon: VoiceLexicon, canSpeak: CanSpeak): Speaker | null {
  const { tree } = passage;
  const subject = dependent(tree, node, 'nsubj');
  const candidates = [
    ...dependents(tree, node, 'advcl', 'acl'),
    ...(subject >= 0 ? dependents(tree, subject, 'acl', 'advcl') : []),
  ];
  const citing = candidates.find((child) => lexicon.quoting.has(tree.lemma[child]));
  if (citing === undefined) return null;
  const object = dependent(tree, citing, 'obj');
  return object < 0 ? null : speakerAt(passage, object, canSpeak);
}
