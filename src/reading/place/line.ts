import { phraseOf, type Sentence, type Word } from '../../language/words.ts';
import { isAsciiWord, isCapitalised } from '../phrase/capital.ts';
import { foldName, foldWord } from './fold.ts';

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
  const text = (from: number, to: number): string => phraseOf(words, from, to);
  const folded = words.map(({ text, lower }) => (isAsciiWord(text) ? lower : foldWord(text)));
  const capitals = words.map((word) => isCapitalised(word.text));
  /** The folded words between spaces, where folding them one by one is the same as folding the text; else null. */
  const spaced = (from: number, to: number): string | null => {
    let joined = folded[from];
    for (let at = from + 1; at < to; at++) {
      if (words[at].glued || folded[at] === '') return null;
      joined += ` ${folded[at]}`;
    }
    return folded[from] === '' ? null : joined;
  };
  return {
    sentence,
    words,
    folded,
    casing: casingOf(words),
    isCapital: (at) => capitals[at] === true,
    text,
    phrase: (from, to) => (to === from + 1 ? folded[from] : (spaced(from, to) ?? foldName(text(from, to)))),
  };
}

/** Told by the words of four letters and more, where there are three at least. */
function casingOf(words: readonly Word[]): Casing {
  let [long, raised, capitals] = [0, 0, 0];
  for (const { text } of words) {
    if (text.length < 4 || !LETTERS.test(text)) continue;
    long++;
    if (!isCapitalised(text)) continue;
    raised++;
    if (CAPITALS.test(text)) capitals++;
  }
  if (long < 3) return 'plain';
  if (capitals / long > 0.8) return 'capitals';
  return raised / long > 0.8 ? 'title' : 'plain';
}

const LETTERS = /^\p{L}{4,}$/u;
const CAPITALS = /^\p{Lu}+$/u;
