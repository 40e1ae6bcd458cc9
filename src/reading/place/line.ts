import type { Sentence, Word } from '../../language/words.ts';
import { foldName } from './fold.ts';

/** How much a capital says: in headlines and telexes it says nothing. */
export type Casing = 'plain' | 'title' | 'capitals';

/** A sentence made ready for the place patterns. */
export interface Line {
  readonly sentence: Sentence;
  readonly words: readonly Word[];
  /** Each word folded; '' for marks. */
  readonly folded: readonly string[];
  readonly casing: Casing;
  isCapital(at: number): boolean;
  /** Words `from` up to `to` as they stand, single-spaced. */
  text(from: number, to: number): string;
  /** The same, folded. */
  phrase(from: number, to: number): string;
}

export function lineOf(sentence: Sentence): Line {
  const { words } = sentence;
  const text = (from: number, to: number): string => {
    let joined = '';
    for (let at = from; at < to; at++) joined += at > from && !words[at].glued ? ` ${words[at].text}` : words[at].text;
    return joined;
  };
  const folded = words.map((word) => foldName(word.text));
  return {
    sentence,
    words,
    folded,
    casing: casingOf(words),
    isCapital: (at) => at >= 0 && at < words.length && /^\p{Lu}/u.test(words[at].text),
    text,
    phrase: (from, to) => (to === from + 1 ? folded[from] : foldName(text(from, to))),
  };
}

function casingOf(words: readonly Word[]): Casing {
  const long = words.filter(({ text }) => /^\p{L}{4,}$/u.test(text));
  if (long.length < 3) return 'plain';
  const share = (test: RegExp): number => long.filter(({ text }) => test.test(text)).length / long.length;
  if (share(/^\p{Lu}+$/u) > 0.8) return 'capitals';
  return share(/^\p{Lu}/u) > 0.8 ? 'title' : 'plain';
}
