import { knowledgeJson } from '../../knowledge.ts';
import { atomsOfText } from './atom.ts';
import type { PhraseIndex } from './phrase-index.ts';
import { phraseIndex, phraseOf } from './phrase-index.ts';

/** With what authority an unnamed speaker speaks. */
export type SpeakerType =
  | 'official'
  | 'security'
  | 'medical'
  | 'witness'
  | 'media'
  | 'armed-group'
  | 'ngo'
  | 'anonymous';

export const SPEAKER_TYPES: readonly SpeakerType[] = [
  'official',
  'security',
  'medical',
  'witness',
  'media',
  'armed-group',
  'ngo',
  'anonymous',
];

export interface SpeakerLexicon {
  /**
   * The sort of speaker that a phrase names by its last words ("a senior hospital source": medical). The words before
   * them decide for bare "source", "official", "spokesman" ("military officials"). Null: no known word for a speaker.
   */
  find(phrase: string): SpeakerType | null;
  readonly size: number;
}

interface SpeakerFile {
  speakers: Record<SpeakerType, string[]>;
}

/** The vocabulary of unnamed speakers of one language, `knowledge/<lang>/sources.json`. */
export function loadSpeakerLexicon(lang: string): SpeakerLexicon {
  const { speakers } = knowledgeJson<SpeakerFile>(`${lang}/sources.json`);
  const entries = Object.entries(speakers).flatMap(([type, words]) =>
    words.map((word) => [word, type as SpeakerType] as const),
  );
  const index = phraseIndex(entries);
  return { find: (phrase) => find(phrase, index), size: entries.length };
}

/** Types that a word before the head may sharpen. */
const OPEN: ReadonlySet<SpeakerType> = new Set(['official', 'anonymous']);

function find(phrase: string, index: PhraseIndex<SpeakerType>): SpeakerType | null {
  const keys = atomsOfText(phrase).map((atom) => atom.key);
  const ending = (to: number): SpeakerType | null => {
    for (let from = Math.max(0, to - 5); from < to; from++) {
      const type = phraseOf(index, keys, from, to);
      if (type) return type;
    }
    return null;
  };
  const head = ending(keys.length);
  if (head === null || !OPEN.has(head)) return head;
  for (let to = keys.length - 1; to > 0; to--) {
    const before = ending(to);
    if (before && !OPEN.has(before)) return before;
  }
  return head;
}
