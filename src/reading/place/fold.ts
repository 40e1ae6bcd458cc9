import { remembering } from '../phrase/memory.ts';

/**
 * The form under which names are compared: lower-case ASCII letters, digits and single spaces. Marks are stripped,
 * apostrophes and full stops vanish ("Sana'a" and "Sanaa", "U.S." and "US" are one), hyphens become spaces.
 * Returns '' where letters outside the Latin alphabet remain: the gazetteer has none, and their name cannot be looked up.
 */
export function foldName(name: string): string {
  if (isFolded(name)) return name;
  let folded = name;
  if (!ASCII.test(name)) {
    folded = name
      .normalize('NFD')
      .replace(MARKS, '')
      .replace(SPECIAL, (letter) => LETTERS[letter] ?? letter);
  }
  folded = folded
    .toLowerCase()
    .replace(DROPPED, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return ASCII.test(folded) ? folded : '';
}

/** `foldName` for single words and names that come again and again, remembered. */
export const foldWord = (name: string): string => (isFolded(name) ? name : foldedBefore(name));

const foldedBefore = remembering(50_000, (name: string) => foldName(name));

/** Most words that are asked for are folded already: small ASCII letters and digits. */
function isFolded(name: string): boolean {
  for (let at = 0; at < name.length; at++) {
    const code = name.charCodeAt(at);
    if (!((code >= 97 && code <= 122) || (code >= 48 && code <= 57))) return false;
  }
  return true;
}

const ASCII = /^[\x20-\x7e]*$/;
const MARKS = /\p{M}/gu;
/** Apostrophes of every make, ayn and hamza signs, modifier letters, full stops. */
const DROPPED = /['’‘`´ʻʼʽʾʿˈ′.]/g;

/** Latin letters that decomposition leaves whole. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  Æ: 'Ae',
  œ: 'oe',
  Œ: 'Oe',
  ø: 'o',
  Ø: 'O',
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ð: 'd',
  Ð: 'D',
  þ: 'th',
  Þ: 'Th',
  ħ: 'h',
  Ħ: 'H',
  ı: 'i',
  ĸ: 'k',
  ŋ: 'n',
  Ŋ: 'N',
  ŧ: 't',
  Ŧ: 'T',
  ə: 'a',
  Ə: 'A',
  ɛ: 'e',
  Ɛ: 'E',
  ɔ: 'o',
  Ɔ: 'O',
  ɓ: 'b',
  Ɓ: 'B',
  ɗ: 'd',
  Ɗ: 'D',
  ƙ: 'k',
  Ƙ: 'K',
  ƴ: 'y',
  Ƴ: 'Y',
  ɲ: 'n',
  Ɲ: 'N',
  ɣ: 'g',
  ʉ: 'u',
};
const SPECIAL = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'g');
