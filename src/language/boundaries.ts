import type { SegmentationRules } from './segmentation-rules.ts';
import type { Word } from './words.ts';

/** Indexes into `words`, one paragraph's, at which a sentence ends (exclusive); the last is `words.length`. */
export type BoundaryFinder = (words: readonly Word[], plain: boolean) => number[];

const TERMINATOR = /^(?:[.!?…。！？؟।۔]+|\.{2,})$/u;
const CLOSER = new Set(['"', '”', '’', "'", "''", '»', ')', ']', '}', '›', '」', '』']);
/** Brackets that cannot open anything, with or without a space before them. */
const ALWAYS_CLOSES = new Set([')', ']', '}', '»']);
const OPENER = new Set(['"', '“', '‘', "'", '``', '«', '(', '[', '¿', '¡', '•', '*', '-', '–', '—', '‹']);
/** Words a sentence may run to before it is cut all the same. */
const LONGEST = 400;

/**
 * Finds where sentences end: at a full stop, a question or exclamation mark or dots, with the quotes, brackets and
 * footnote marks that close after it, when what follows can begin a sentence. `plain` tells that the text does not use
 * capitals, so that a small letter may begin one.
 */
export function createBoundaryFinder(rules: SegmentationRules): BoundaryFinder {
  const titles = new Set(rules.titles.flatMap((word) => [`${word}.`, `${word.toUpperCase()}.`]));
  const timeOfDay = new Set(rules.timeOfDay.map((word) => `${word}.`));
  const afterTime = new Set(rules.afterTime);
  const starters = new Set(rules.starters);
  const sureStarters = new Set(rules.sureStarters);

  function abbreviationEnds(abbreviation: Word, next: Word, plain: boolean): boolean {
    if (titles.has(abbreviation.text)) return false;
    const capital = startsUpper(next.text) || (OPENER.has(next.text) && next.text !== '(');
    if (timeOfDay.has(abbreviation.text) && !plain) return capital && !afterTime.has(next.lower);
    return startsUpper(next.text) && (plain ? sureStarters : starters).has(next.lower);
  }

  /** Where the sentence ends (exclusive) if it does at or right after word `i`, else -1. */
  function endAt(words: readonly Word[], from: number, i: number, plain: boolean): number {
    const { text } = words[i];
    if (TERMINATOR.test(text)) {
      const after = pastClosers(words, i + 1);
      const ends = after < words.length && !isListMark(words, from, i) && canBegin(words, after, text, plain);
      return ends ? after : -1;
    }
    if (text.length > 1 && text.endsWith('.')) return abbreviationEnds(words[i], words[i + 1], plain) ? i + 1 : -1;
    return i - from >= LONGEST ? i : -1;
  }

  return (words, plain) => {
    const ends: number[] = [];
    let from = 0;
    for (let i = 0; i + 1 < words.length; i++) {
      const end = endAt(words, from, i, plain);
      if (end < 0) continue;
      ends.push(end);
      from = end;
      i = end - 1;
    }
    ends.push(words.length);
    return ends;
  };
}

/** Index past the quotes, brackets and footnote marks glued to a sentence's end. */
function pastClosers(words: readonly Word[], from: number): number {
  let at = from;
  while (at < words.length) {
    if (words[at].text === '[' && isFootnote(words, at)) at += 3;
    else if (ALWAYS_CLOSES.has(words[at].text)) at++;
    else if (words[at].glued && (CLOSER.has(words[at].text) || TERMINATOR.test(words[at].text))) at++;
    else break;
  }
  return at;
}

/** `[12]`, `[a]` or `[...]`, glued together. */
function isFootnote(words: readonly Word[], at: number): boolean {
  return (
    at + 2 < words.length &&
    words[at + 1].glued &&
    words[at + 2].glued &&
    words[at + 2].text === ']' &&
    /^(?:\d{1,3}|\p{L}|\.{3}|…)$/u.test(words[at + 1].text)
  );
}

/** "1." or "b." at the very beginning numbers an item. */
function isListMark(words: readonly Word[], from: number, stop: number): boolean {
  return stop === from + 1 && /^(?:\d{1,3}|\p{L}|[ivx]{1,4})$/iu.test(words[from].text) && words[stop].text === '.';
}

/** Whether a sentence can begin at word `at`, after a terminator and what closes with it. */
function canBegin(words: readonly Word[], at: number, terminator: string, plain: boolean): boolean {
  const next = words[at];
  if (TERMINATOR.test(next.text)) return false;
  if (next.glued) return terminator === '.' && isForgottenSpace(words, at);
  const word = OPENER.has(next.text) && at + 1 < words.length ? words[at + 1] : next;
  const dots = terminator === '...' || terminator === '…';
  if (startsLower(word.text)) return plain && !dots;
  return !(dots && /^\p{N}/u.test(word.text));
}

/** "the village.They", "TWO.AS": a full stop between words of letters, the second with a capital. */
function isForgottenSpace(words: readonly Word[], at: number): boolean {
  return /^\p{Lu}\p{L}/u.test(words[at].text) && /^\p{L}{3,}$/u.test(words[at - 2]?.text ?? '');
}

function startsUpper(text: string): boolean {
  return /^\p{Lu}/u.test(text);
}

function startsLower(text: string): boolean {
  return /^\p{Ll}/u.test(text);
}
