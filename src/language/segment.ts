import { type BoundaryFinder, createBoundaryFinder } from './boundaries.ts';
import { createDatelineLength } from './dateline.ts';
import { stretches } from './lines.ts';
import type { SegmentationRules } from './segmentation-rules.ts';
import { createTokeniser, type Tokeniser } from './tokenise.ts';
import type { Sentence, Word } from './words.ts';

/** Cuts a text into sentences and words. Sentences without words do not occur. */
export type Segmenter = (text: string) => Sentence[];

/** Characters at a paragraph's beginning in which a dateline is looked for. */
const DATELINE = 200;

/**
 * A segmenter by one language's rules. Offsets are UTF-16 and exact; every character but white space is in one word.
 */
export function createSegmenter(rules: SegmentationRules): Segmenter {
  const tokenise = createTokeniser(rules);
  const boundaries = createBoundaryFinder(rules);
  const datelineLength = createDatelineLength(rules);
  const neverLast = new Set(rules.neverLast);
  return (text) => {
    const plain = withoutCapitals(text);
    const sentences: Sentence[] = [];
    for (const { start, end, paragraph } of stretches(text, plain, neverLast)) {
      const words = wordsOf(text, start, end, tokenise);
      let from = 0;
      const story = start + datelineLength(text.slice(start, Math.min(end, start + DATELINE)), plain);
      for (const to of sentenceEnds(words, story, plain, boundaries)) {
        const own = words.slice(from, to);
        if (from > 0 && own[0].glued) own[0] = { ...own[0], glued: false };
        sentences.push({
          index: sentences.length,
          paragraph,
          start: own[0].start,
          end: own[own.length - 1].end,
          words: own,
        });
        from = to;
      }
    }
    return sentences;
  };
}

function wordsOf(text: string, start: number, end: number, tokenise: Tokeniser): Word[] {
  const bounds: number[] = [];
  tokenise(text, start, end, bounds);
  const words: Word[] = [];
  for (let i = 0; i < bounds.length; i += 2) {
    const { word, lower } = spelling(text.slice(bounds[i], bounds[i + 1]));
    words.push({
      text: word,
      lower,
      start: bounds[i],
      end: bounds[i + 1],
      glued: i > 0 && bounds[i] === bounds[i - 1],
    });
  }
  return words;
}

/** A word as it stands and in lower case. */
interface Spelling {
  readonly word: string;
  readonly lower: string;
}

/**
 * Spellings met so far: the same string stands for a word everywhere, so that later look-ups need not compare letters.
 */
const spellings = new Map<string, Spelling>();
const MOST_SPELLINGS = 50_000;

function spelling(word: string): Spelling {
  let known = spellings.get(word);
  if (known === undefined) {
    const lower = word.toLowerCase();
    known = { word, lower: lower === word ? word : (spellings.get(lower)?.word ?? lower) };
    if (spellings.size >= MOST_SPELLINGS) spellings.clear();
    spellings.set(word, known);
  }
  return known;
}

/** Ends of sentences, of which a dateline is one; `story` is where the text begins after it. */
function sentenceEnds(words: readonly Word[], story: number, plain: boolean, boundaries: BoundaryFinder): number[] {
  const dateline = words.findIndex((word) => word.start >= story);
  if (dateline <= 0) return boundaries(words, plain);
  return [dateline, ...boundaries(words.slice(dateline), plain).map((end) => end + dateline)];
}

/** Whether capitals say nothing of where sentences begin: there are hardly any, or hardly anything else. */
function withoutCapitals(text: string): boolean {
  let [upper, lower] = [0, 0];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 97 && code <= 122) lower++;
    else if (code >= 65 && code <= 90) upper++;
    else if (code >= 128) {
      const letter = String.fromCodePoint(text.codePointAt(at)!);
      if (/\p{Lu}/u.test(letter)) upper++;
      else if (/\p{Ll}/u.test(letter)) lower++;
      at += letter.length - 1;
    }
  }
  return upper > lower || upper * 200 < lower;
}
