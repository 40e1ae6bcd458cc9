import type { Modality } from '../../model/index.ts';
import type { Passage } from '../passage.ts';
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

const NARRATOR: Attribution = { speaker: null, modality: 'stated', why: 'the report states it itself' };

/**
 * Attributes every word of a report: reported speech inside sentences, quotations that run over sentences, pronouns
 * resolved to who spoke before. The nearest speaker vouches; an outlet around a speaker is the carrier.
 */
export function attribute(passages: readonly Passage[], lexicon: VoiceLexicon, canSpeak: CanSpeak): VoiceOf {
  const speeches = resolvePronouns(
    passages,
    passages.map((passage) => reportedSpeech(passage, lexicon, canSpeak)),
  );
  for (const quotation of findQuotations(
    passages.map((p) => p.sentence),
    lexicon.quote,
  )) {
    addQuotation(speeches, passages, quotation);
  }
  return (passage, word) => innermost(speeches[passage.index], passage, word, lexicon);
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
    modality: hedge ?? nearest.modality,
    why: nearest.why,
  };
}

/** "reportedly", "would have": found among the few words before. */
function hedgeOf(passage: Passage, word: number, lexicon: VoiceLexicon): Modality | null {
  const { tree } = passage;
  for (let node = tree.nodeOf[word]; node >= 0; node = tree.head[node]) {
    for (const child of tree.children[node]) {
      const form = tree.form[child].toLowerCase();
      const adverb = tree.rel[child].startsWith('advmod') ? lexicon.adverbs.get(form) : undefined;
      const auxiliary = tree.rel[child] === 'aux' ? lexicon.auxiliaries.get(form) : undefined;
      if (adverb ?? auxiliary) return adverb ?? auxiliary ?? null;
    }
    if (tree.rel[node] === 'ccomp' || tree.rel[node] === 'parataxis') break;
  }
  return null;
}

/** "he said" is whoever spoke, or the person named, before; in text order. */
function resolvePronouns(passages: readonly Passage[], found: readonly Speech[][]): Speech[][] {
  let person: Speaker | null = null;
  let group: Speaker | null = null;
  return found.map((speeches, index) => {
    const named = nameLastPerson(passages[index]);
    const resolved = [...speeches]
      .sort((a, b) => a.from - b.from)
      .map((speech) => {
        const { speaker } = speech;
        if (!speaker.pronoun) {
          if (speaker.outlet) return speech;
          person = speaker;
          group = speaker;
          return speech;
        }
        const known: Speaker | null = speaker.pronoun === 'they' ? group : person;
        return known ? { ...speech, speaker: { ...known, outlet: false } } : speech;
      });
    person = named ?? person;
    return resolved.filter((speech) => !speech.speaker.pronoun || speech.speaker.pronoun === 'who');
  });
}

function nameLastPerson(passage: Passage): Speaker | null {
  const last = passage.persons.at(-1);
  return last ? { name: last.name, passage, from: last.from, to: last.to, outlet: false } : null;
}

/** The speaker of a quotation: named in its last sentence, its first, or the sentence before. */
function addQuotation(speeches: Speech[][], passages: readonly Passage[], { first, last, from, to }: Quotation): void {
  const beside =
    outside(speeches[last], last === first ? from : 0, to) ??
    outside(speeches[first], from, Number.POSITIVE_INFINITY) ??
    (first > 0 && from <= 1 && sameParagraph(passages, first - 1, first) ? speeches[first - 1].at(-1) : undefined);
  if (!beside) return;
  for (let index = first; index <= last; index++) {
    const range = { from: index === first ? from : 0, to: index === last ? to : passages[index].sentence.words.length };
    speeches[index].push({ ...beside, ...range, why: `inside the quotation of ${beside.speaker.name}` });
  }
}

function sameParagraph(passages: readonly Passage[], a: number, b: number): boolean {
  return passages[a].sentence.paragraph === passages[b].sentence.paragraph;
}

/** A speech whose speaker stands outside the quoted words of the sentence. */
function outside(speeches: readonly Speech[], from: number, to: number): Speech | undefined {
  return speeches.find((s) => s.speaker.to <= from || s.speaker.from >= to);
}
