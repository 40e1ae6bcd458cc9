import type { Sentence } from '../../language/words.ts';
import type { Modality } from '../../model/index.ts';
import type { Passage } from '../passage.ts';
import type { PersonMention } from '../person/mention.ts';
import { labelSpeech } from './by-label.ts';
import { hedgeOf } from './hedge.ts';
import type { VoiceLexicon } from './lexicon.ts';
import { findQuotations, type Quotation } from './quotation.ts';
import type { CanSpeak, Speaker } from './speaker.ts';
import { reportedSpeech, type Speech } from './speech.ts';

/** Who vouches for the words at one place of a report. */
export interface Attribution {
  /** Null: the narrator. */
  readonly speaker: Speaker | null;
  readonly via?: Speaker;
  readonly modality: Modality;
  readonly why: string;
}

/** Answers for any word of the report whose voice it is. */
export type VoiceOf = (passage: Passage, word: number) => Attribution;

/** The speaker is named in another passage. */
const NOWHERE = { from: 0, to: 0 };

const NARRATOR: Attribution = { speaker: null, modality: 'stated', why: 'the report states it itself' };

/**
 * Attributes any word of a report: reported speech inside its sentence, quotations that run over sentences, pronouns
 * resolved to who spoke before. The nearest speaker vouches; an outlet around a speaker is the carrier. Sentences are
 * looked at only when asked for, with the few around them that a quotation or a pronoun needs.
 */
export function attribute(passages: readonly Passage[], lexicon: VoiceLexicon, canSpeak: CanSpeak): VoiceOf {
  const sentences = passages.map((passage) => passage.sentence);
  const quotations = findQuotations(sentences, lexicon.quote);
  const reported = new Map<number, Speech[]>();
  const reportedIn = (index: number): Speech[] => {
    let speeches = reported.get(index);
    if (!speeches) {
      reported.set(index, []);
      speeches = named(reportedSpeech(passages[index], lexicon, canSpeak), passages, index, reportedIn, lexicon);
      reported.set(index, speeches);
    }
    return speeches;
  };
  const announced = announcements(sentences);
  const announcedIn = (index: number): Speech[] => {
    const opener = announced[index];
    const label = index > 0 && sameParagraph(passages, index - 1, index) && labelSpeech(passages[index - 1], canSpeak);
    const speech = label || (opener === undefined ? undefined : reportedIn(opener).at(-1));
    const why = `announced as the words of ${speech?.speaker.name}`;
    return speech ? [{ ...speech, by: NOWHERE, from: 0, to: sentences[index].words.length, why }] : [];
  };
  const quotedIn = (index: number): Speech[] =>
    quotations
      .filter(({ first, last }) => first <= index && index <= last)
      .flatMap((quotation) => spoken(quotation, passages, index, reportedIn));
  const all = passages.map((): Speech[] | null => null);
  const speechesIn = (index: number): Speech[] => {
    all[index] ??= [...announcedIn(index), ...reportedIn(index), ...quotedIn(index), ...continuedIn(index)];
    return all[index];
  };
  const continuedIn = (index: number): Speech[] => {
    const { words } = sentences[index];
    const goesOn =
      index > 0 && lexicon.continuations.some((forms) => forms.every((form, i) => words[i]?.lower === form));
    if (!goesOn || reportedIn(index).length > 0 || !sameParagraph(passages, index - 1, index)) return [];
    const before = speechesIn(index - 1).at(-1);
    return before
      ? [{ ...before, from: 0, to: words.length, why: `goes on with the figure of ${before.speaker.name}` }]
      : [];
  };
  return (passage, word) => {
    return innermost(speechesIn(passage.index), passage, word, lexicon);
  };
}

/** For each sentence, the one before it that ends in a colon and announces a statement of whole paragraphs, if any. */
function announcements(sentences: readonly Sentence[]): (number | undefined)[] {
  let opener: Sentence | undefined;
  return sentences.map((sentence) => {
    const announced = opener && sentence.paragraph > opener.paragraph ? opener.index : undefined;
    if (sentence.words.at(-1)?.text === ':' && sentence.words.length > 2) opener = sentence;
    return announced;
  });
}

function innermost(speeches: readonly Speech[], passage: Passage, word: number, lexicon: VoiceLexicon): Attribution {
  const around = speeches.filter(
    (s) =>
      s.from <= word &&
      word < s.to &&
      !(s.speaker.passage === passage && s.speaker.from <= word && word < s.speaker.to),
  );
  const hedge = hedgeOf(passage, word, lexicon);
  if (around.length === 0)
    return hedge ? { ...NARRATOR, modality: hedge, why: 'the report hedges without naming a voice' } : NARRATOR;
  const nearest = around.reduce((best, s) => (s.to - s.from <= best.to - best.from ? s : best));
  const carrier = nearest.via ?? around.find((s) => s !== nearest && s.speaker.outlet)?.speaker;
  return {
    speaker: nearest.speaker,
    ...(carrier && carrier.name !== nearest.speaker.name && { via: carrier }),
    modality: nearest.modality === 'denied' ? 'denied' : (hedge ?? nearest.modality),
    why: nearest.why,
  };
}

/** How many sentences back a pronoun's speaker is sought. */
const MEMORY = 8;

/** "he said" is whoever spoke, or the person named, before; a pronoun that nobody fits is no voice. */
function named(
  speeches: readonly Speech[],
  passages: readonly Passage[],
  index: number,
  reportedIn: (index: number) => Speech[],
  lexicon: VoiceLexicon,
): Speech[] {
  return speeches.flatMap((speech): Speech[] => {
    const { speaker } = speech;
    if (speaker.document) return [{ ...speech, speaker: issuerOf(speaker, index, reportedIn) ?? speaker }];
    if (!speaker.pronoun) return [speech];
    const beside = speeches.find(
      (other) => !other.speaker.pronoun && other.speaker.to <= speaker.from && !other.speaker.outlet,
    );
    const known = beside?.speaker ?? spokeBefore(speaker, passages, index, reportedIn, lexicon);
    return known ? [{ ...speech, speaker: { ...known, outlet: false } }] : [];
  });
}

/** "the statement added": whoever spoke in a sentence before that tells of a statement. */
function issuerOf({ document }: Speaker, index: number, reportedIn: (index: number) => Speech[]): Speaker | undefined {
  for (let at = index - 1; at >= Math.max(0, index - MEMORY); at--) {
    const issued = reportedIn(at).find(({ speaker }) => {
      const { tree } = speaker.passage;
      return speaker.passage.index === at && tree.lemma.includes(document!);
    });
    if (issued) return issued.speaker;
  }
  return undefined;
}

function spokeBefore(
  { from, pronoun = '' }: Speaker,
  passages: readonly Passage[],
  index: number,
  reportedIn: (index: number) => Speech[],
  { pronouns }: VoiceLexicon,
): Speaker | null {
  const areMany = pronouns.get(pronoun) === 'plural';
  for (let at = index; at >= Math.max(0, index - MEMORY); at--) {
    const limit = at === index ? from : Number.POSITIVE_INFINITY;
    const person = passages[at].persons.findLast((p) => p.named && p.to <= limit);
    const spoke = at === index ? undefined : reportedIn(at).findLast((speech) => !speech.speaker.outlet)?.speaker;
    if (spoke) return spoke;
    if (person && !areMany) return speakerOf(passages[at], person);
  }
  return null;
}

function speakerOf(passage: Passage, { name, from, to }: PersonMention): Speaker {
  return { name, passage, from, to, outlet: false };
}

/** What one passage holds of a quotation, by its speaker: named in its last sentence, its first, or the one before. */
function spoken(
  { first, last, from, to }: Quotation,
  passages: readonly Passage[],
  index: number,
  reportedIn: (index: number) => Speech[],
): Speech[] {
  const beside =
    outside(reportedIn(last), last === first ? from : 0, to) ??
    outside(reportedIn(first), from, Number.POSITIVE_INFINITY) ??
    (first > 0 && from <= 1 && sameParagraph(passages, first - 1, first) ? reportedIn(first - 1).at(-1) : undefined);
  if (!beside) return [];
  const range = { from: index === first ? from : 0, to: index === last ? to : passages[index].sentence.words.length };
  return [{ ...beside, ...range, why: `inside the quotation of ${beside.speaker.name}` }];
}

function sameParagraph(passages: readonly Passage[], a: number, b: number): boolean {
  return passages[a].sentence.paragraph === passages[b].sentence.paragraph;
}

/** A speech whose speaker stands outside the quoted words of the sentence. */
function outside(speeches: readonly Speech[], from: number, to: number): Speech | undefined {
  return speeches.find(({ by }) => by.to <= from || by.from >= to);
}
