import type { Sentence, Word } from '../../language/words.ts';
import { isAsciiWord } from './capital.ts';

export type LexemeKind = 'word' | 'number' | 'clock' | 'slashed' | 'iso' | 'mark';

/**
 * The finer grain that quantities and dates are read on. Lexemes do not depend on how the segmenter cut "7:45",
 * "20-30" or "50+": white space splits, then digits, letters and marks stand apart, digits first ("9mm" is 9, mm).
 */
export interface Lexeme {
  readonly kind: LexemeKind;
  readonly text: string;
  /** Lower case, with one kind of apostrophe and one kind of hyphen (an em dash stays what it is). */
  readonly lower: string;
  /** UTF-16 index into the document's text, as in `Word`. */
  readonly start: number;
  readonly end: number;
  /** Words of the sentence that the lexeme touches, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  /** No white space stands between this lexeme and the one before it. */
  readonly glued: boolean;
}

const KINDS: readonly [LexemeKind, string][] = [
  ['mark', String.raw`(?:https?://|www\.)\S+|\S+@\S+`],
  ['iso', String.raw`\d{4}-\d{2}-\d{2}(?!\d)`],
  ['clock', String.raw`\d{1,2}:\d{2}(?::\d{2})?(?!\d)`],
  ['slashed', String.raw`\d+(?:/\d+)+|\d{1,2}\.\d{1,2}\.\d{2,4}(?!\d)`],
  ['number', String.raw`\d{1,3}(?:,\d{2,3})*,\d{3}(?!\d)(?:\.\d+)?|\d{1,3}(?:\.\d{3})+(?!\d)|\d+(?:\.\d+)?`],
  ['word', String.raw`(?:\p{L}\.)+\p{L}\.?(?!\p{L})|\p{L}[\p{L}\p{M}\p{N}]*|['’]\p{L}+`],
  ['mark', String.raw`\S`],
];
const LEXEME = new RegExp(KINDS.map(([, source]) => `(${source})`).join('|'), 'gu');

/** The lexemes of a sentence; worked out once, whoever asks. */
export function lexemes(sentence: Sentence): readonly Lexeme[] {
  const known = remembered.get(sentence);
  if (known) return known;
  const found = lexemesOf(sentence.words);
  remembered.set(sentence, found);
  return found;
}

const remembered = new WeakMap<Sentence, readonly Lexeme[]>();

function lexemesOf(words: readonly Word[]): Lexeme[] {
  const found: Lexeme[] = [];
  for (let from = 0; from < words.length; ) {
    let to = from + 1;
    while (to < words.length && words[to].glued) to++;
    if (isPlainRun(words, from, to)) for (let at = from; at < to; at++) found.push(whole(words[at], at, at > from));
    else cutRun(words, from, to, found);
    from = to;
  }
  return found;
}

/** ASCII letters, with or without one mark after them: each word is one lexeme, told without a pattern. */
function isPlainRun(words: readonly Word[], from: number, to: number): boolean {
  if (to - from > 2 || (to - from === 2 && !MARKS.has(words[from + 1].text))) return false;
  return isAsciiWord(words[from].text);
}

const MARKS = new Set([',', '.', ';', ':', '!', '?', ')', '"']);

const whole = ({ text, lower, start, end }: Word, at: number, glued: boolean): Lexeme => ({
  kind: glued ? 'mark' : 'word',
  text,
  lower,
  start,
  end,
  from: at,
  to: at + 1,
  glued,
});

/** Cuts words that are glued together anew. */
function cutRun(words: readonly Word[], from: number, to: number, found: Lexeme[]): void {
  const run = words.slice(from, to);
  const origin = run[0].start;
  for (const match of run
    .map((word) => word.text)
    .join('')
    .matchAll(LEXEME)) {
    const start = origin + match.index;
    const end = start + match[0].length;
    found.push({
      kind: KINDS[match.slice(1).findIndex((group) => group !== undefined)][0],
      text: match[0],
      lower: plain(match[0]),
      start,
      end,
      from: from + run.findIndex((word) => word.end > start),
      to: from + run.findLastIndex((word) => word.start < end) + 1,
      glued: match.index > 0,
    });
  }
}

/** The form that lexicons and patterns are written in. */
export function plain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[‐‑–−]/gu, '-');
}
