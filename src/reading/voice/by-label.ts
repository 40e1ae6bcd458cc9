import type { Sentence } from '../../language/words.ts';
import type { Passage } from '../passage.ts';
import type { VoiceLexicon } from './lexicon.ts';
import { type CanSpeak, type Speaker, speakerAt } from './speaker.ts';
import type { Found } from './speech.ts';

const LONGEST_LABEL = 6;

/** "Twelve killed in blast - officials": what stands after a headline's last dash names its source. */
export function byLabel(passage: Passage, _: VoiceLexicon, canSpeak: CanSpeak): Found[] {
  const { words } = passage.sentence;
  const dash = dashBeforeLast(passage.sentence);
  const speaker = dash > 0 ? nominalIn(passage, dash + 1, words.length, canSpeak) : null;
  return speaker ? [{ from: 0, to: dash, speaker, modality: 'stated', why: SOURCE }] : [];
}

const SOURCE = 'a headline names its source';

/** "UN:", "Police:" as a sentence of its own: the source of the headline that it was cut from. */
export function labelSpeech(passage: Passage, canSpeak: CanSpeak): Found | null {
  const { words } = passage.sentence;
  if (words.length > LONGEST_LABEL + 1 || words.at(-1)?.text !== ':') return null;
  const speaker = nominalIn(passage, 0, words.length - 1, canSpeak);
  return speaker && { from: 0, to: 0, speaker, modality: 'stated', why: SOURCE };
}

function dashBeforeLast({ words }: Sentence): number {
  const first = Math.max(1, words.length - 1 - LONGEST_LABEL);
  return words.findLastIndex(({ text, glued }, at) => at >= first && !glued && /^[-–—]$/u.test(text));
}

/** The speaker whose phrase fills a stretch; null where it holds more than a name. */
function nominalIn(passage: Passage, from: number, to: number, canSpeak: CanSpeak): Speaker | null {
  const { tree, sentence } = passage;
  const end = /^[.]$/u.test(sentence.words[to - 1]?.text ?? '') ? to - 1 : to;
  if (from >= end) return null;
  for (let word = from; word < end; word++)
    if (!/^(?:DET|ADJ|NOUN|PROPN|PART)$/u.test(tree.upos[tree.nodeOf[word]])) return null;
  const speaker = speakerAt(passage, tree.nodeOf[end - 1], canSpeak);
  return speaker && !speaker.pronoun ? speaker : null;
}
