import type { Sentence, Word } from '../language/words.ts';

/** Whether a lower-cased word is a common one. */
export type IsCommon = (lower: string) => boolean;

/** Letters between digits, digits between letters, joined letters, a word parted by a hyphen and a space. */
const SIGNS =
  /\d[OoIl]|(?<!\p{L})[OIl]\d|\p{Ll}{2}[01]\p{Ll}|\p{L}[01]\p{Ll}{2}|[\uFB00-\uFB06]|\p{L}[-\u00ad]\s+\p{L}/u;
const LIGATURE = /[\uFB00-\uFB06]/u;
const FIGURE = /^(?=.*\d)(?=.*[OoIl])[\dOoIl]{2,}$/u;
/** "10l" may be litres. */
const LITRES = /^\d+l$/u;
const DIGIT_WITHIN = /^\p{L}*[01]\p{L}*$/u;
const SHORTEST = 4;
/** What a scanner reads for what was printed, tried in turn. */
const MISREAD: readonly (readonly [found: RegExp, printed: string])[] = [
  [/0/gu, 'o'],
  [/1/gu, 'l'],
  [/1/gu, 'i'],
  [/rn/gu, 'm'],
];

/**
 * Mends what scanning garbled: "1O" is 10, "k1lled" is killed, "sol- diers" are soldiers, joined letters come apart.
 * Only what readers see of the words changes; they keep their offsets, a parted word those of both its parts. A text
 * without any sign of it is left alone.
 */
export function mended(text: string, sentences: readonly Sentence[], isCommon: IsCommon): readonly Sentence[] {
  if (!SIGNS.test(text)) return sentences;
  return sentences.map((sentence) => ({ ...sentence, words: joined(sentence.words, isCommon).map(unmixed) }));

  function unmixed(word: Word): Word {
    const { text: found, lower } = word;
    if (FIGURE.test(found) && !LITRES.test(found)) return as(word, found.replace(/[Oo]/gu, '0').replace(/[Il]/gu, '1'));
    const plain = LIGATURE.test(found) ? as(word, found.normalize('NFKC')) : word;
    if (lower.length < SHORTEST || isCommon(plain.lower) || !(DIGIT_WITHIN.test(lower) || lower.includes('rn')))
      return plain;
    const printed = MISREAD.map(([mark, letter]) => plain.text.replace(mark, letter)).find(
      (guess) => guess !== plain.text && /^\p{L}+$/u.test(guess) && isCommon(guess.toLowerCase()),
    );
    return printed === undefined ? plain : as(word, printed);
  }
}

/** Words of which the first ends with a hyphen and the second stands apart are one where that is a common word. */
function joined(words: readonly Word[], isCommon: IsCommon): Word[] {
  const whole: Word[] = [];
  for (let at = 0; at < words.length; at++) {
    const [first, hyphen, second] = [words[at], words[at + 1], words[at + 2]];
    const parted =
      (hyphen?.text === '-' || hyphen?.text === '\u00ad') && hyphen.glued && second !== undefined && !second.glued;
    if (parted && isCommon(first.lower + second.lower) && /^\p{L}+$/u.test(first.text + second.text)) {
      whole.push({ ...as(first, first.text + second.text), end: second.end });
      at += 2;
    } else whole.push(first);
  }
  return whole;
}

const as = (word: Word, text: string): Word => ({ ...word, text, lower: text.toLowerCase() });
