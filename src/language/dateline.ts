import type { Word } from './words.ts';

const DASH = new Set(['-', '--', '–', '—', '---']);
/** Words a dateline may have. */
const LONGEST = 16;

/**
 * Index just past a wire dateline that opens a paragraph ("BAMAKO, June 19 (Reuters) -"), or 0 when there is none. A
 * dateline begins with a capital letter and ends with a dash between spaces, before any verb could have come; it has a
 * place in capitals, or an agency or source in brackets right before the dash. `plain` tells that capitals say nothing.
 */
export function pastDateline(words: readonly Word[], plain: boolean): number {
  if (words.length < 3 || !/^\p{Lu}/u.test(words[0].text)) return 0;
  const inCapitals = /^[\p{Lu}'’]{2,}$/u.test(words[0].text) || /^\p{Lu}\.(?:\p{Lu}\.)+$/u.test(words[0].text);
  for (let i = 1; i < Math.min(words.length - 1, LONGEST); i++) {
    const { text } = words[i];
    if (text === ':' && !plain && inCapitals && onlyNames(words, i)) return i + 1;
    if (!DASH.has(text)) {
      if (/^[;!?"“”]$/.test(text) || (/^\p{Ll}/u.test(text) && !LINK.has(text)))
        return inBrackets(words, i) ? stepOver(words, i) : 0;
      continue;
    }
    if (words[i].glued || (words[i + 1].glued && text.length === 1 && text === '-')) continue;
    const bracketed = words[i - 1].text === ')';
    if (bracketed || (inCapitals && !plain)) return i + 1;
    return 0;
  }
  return 0;
}

const LINK = new Set([
  'of',
  'the',
  'de',
  'la',
  'el',
  'al',
  'du',
  'and',
  'near',
  'am',
  'pm',
  'a.m.',
  'p.m.',
  'th',
  'st',
  'nd',
  'rd',
]);

function onlyNames(words: readonly Word[], end: number): boolean {
  return end <= 6 && words.slice(0, end).every(({ text }) => text === ',' || text === '/' || /^[\p{Lu}\d]/u.test(text));
}

function inBrackets(words: readonly Word[], at: number): boolean {
  for (let i = at - 1; i >= 0; i--) {
    if (words[i].text === '(') return true;
    if (words[i].text === ')') return false;
  }
  return false;
}

/** A small letter within the brackets of an agency's name is no verb: look past the bracket for the dash. */
function stepOver(words: readonly Word[], at: number): number {
  let i = at;
  while (i < words.length && i < LONGEST && words[i].text !== ')') i++;
  return i + 2 < words.length && words[i]?.text === ')' && DASH.has(words[i + 1].text) && !words[i + 1].glued
    ? i + 2
    : 0;
}
