import type { Sentence, Word } from '../language/words.ts';
import { type DateLexicon, recogniseDates } from './date/index.ts';

/** A bullet, a weekday, a date and its mark. */
const LONGEST = 9;
const DASH = /^[–—-]{1,2}$/u;
const MARK = /^(?:[.:;]|[–—-]{1,2})$/u;

/**
 * Reads the date that heads an entry of a chronology as part of the sentence it dates: "1 May. Gunmen kill three ..."
 * as "1 May, Gunmen kill three ...", and so "January 3: ..." and "3 May – ...". Words keep their offsets.
 */
export function withEntryHeads(sentences: readonly Sentence[], lexicon: DateLexicon): Sentence[] {
  const joined: Sentence[] = [];
  for (let i = 0; i < sentences.length; i++) {
    const [head, entry] = [sentences[i], sentences[i + 1]];
    const index = joined.length;
    if (entry?.paragraph === head.paragraph && head.words.length <= LONGEST && isDate(head, lexicon)) {
      joined.push({ ...entry, index, start: head.start, words: [...leadingTo(head.words), ...entry.words] });
      i++;
    } else {
      joined.push({ ...head, index, words: withoutDash(head, lexicon) });
    }
  }
  return joined;
}

/** The words are a date and marks, no more. */
function isDate(sentence: Sentence, lexicon: DateLexicon): boolean {
  const { words } = sentence;
  if (!words.some(({ text }) => /^\d/u.test(text))) return false;
  const dates = recogniseDates(sentence, lexicon);
  const isOwn = (at: number) => dates.some(({ from, to }) => from <= at && at < to);
  return dates.length > 0 && words.every(({ text }, at) => isOwn(at) || !/[\p{L}\p{N}]/u.test(text));
}

/** The last mark of a head reads as a comma. */
function leadingTo(words: readonly Word[]): Word[] {
  const last = words.length - 1;
  return words.map((word, i) => (i === last && MARK.test(word.text) ? asComma(word) : word));
}

/** The dash between a sentence's date and what it dates reads as a comma. */
function withoutDash(sentence: Sentence, lexicon: DateLexicon): readonly Word[] {
  const { words } = sentence;
  const dash = words.slice(0, LONGEST).findIndex(({ text, glued }, i) => i > 0 && !glued && DASH.test(text));
  if (dash < 0 || dash + 1 >= words.length || words[dash + 1].glued) return words;
  const head = { ...sentence, words: words.slice(0, dash) };
  return isDate(head, lexicon) ? [...leadingTo(words.slice(0, dash + 1)), ...words.slice(dash + 1)] : words;
}

const asComma = (word: Word): Word => ({ ...word, text: ',', lower: ',' });
