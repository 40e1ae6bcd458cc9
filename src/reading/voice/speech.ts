import type { Modality } from '../../model/index.ts';
import type { Passage } from '../passage.ts';
import { byAgent } from './by-agent.ts';
import { byLabel } from './by-label.ts';
import { byPreposition } from './by-preposition.ts';
import { byVerb } from './by-verb.ts';
import type { Stretch } from './content.ts';
import type { VoiceLexicon } from './lexicon.ts';
import type { CanSpeak, Speaker } from './speaker.ts';

/** A stretch of a passage that somebody other than the narrator vouches for. */
export interface Speech {
  /** Words, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  readonly speaker: Speaker;
  /** The words of this passage that name the speaker, be it by a pronoun. */
  readonly by: Stretch;
  /** The outlet or agency that carried the speaker. */
  readonly via?: Speaker;
  readonly modality: Modality;
  readonly why: string;
}

/** A speech as a finder gives it: its speaker is named in the passage itself. */
export type Found = Omit<Speech, 'by'>;

/**
 * Reported speech marked inside one sentence: "according to", reporting verbs, their passives. Widest stretch first.
 */
export function reportedSpeech(passage: Passage, lexicon: VoiceLexicon, canSpeak: CanSpeak): Speech[] {
  const finders = lexicon.gate(passage.sentence) ? [byLabel, byPreposition, byVerb, byAgent] : [byLabel];
  const found = finders.flatMap((find) => find(passage, lexicon, canSpeak));
  return found.sort((a, b) => b.to - b.from - (a.to - a.from)).map((speech) => doubted(placed(speech), lexicon));
}

function placed(speech: Found): Speech {
  return { ...speech, by: { from: speech.speaker.from, to: speech.speaker.to } };
}

/** "unconfirmed reports said", "rumours say": the source itself is in doubt, and what it says no more than reported. */
function doubted(speech: Speech, { doubtful }: VoiceLexicon): Speech {
  const { passage, from, to } = speech.speaker;
  const doubt = passage.sentence.words.slice(from, to).some(({ lower }) => doubtful.has(lower));
  return doubt && speech.modality === 'stated' ? { ...speech, modality: 'reported' } : speech;
}
