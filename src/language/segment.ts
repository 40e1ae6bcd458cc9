import type { Sentence, Word } from './words.ts';

const WORD = /[\p{L}\p{M}\p{N}]+(?:[.,]\d+)*|[^\s]/gu;

/** Sentences and words of a text by `Intl.Segmenter`, with exact UTF-16 offsets. */
export function segment(text: string, code: string): Sentence[] {
  const sentences: Sentence[] = [];
  let paragraph = 0;
  for (const { segment: line, index } of new Intl.Segmenter(code, { granularity: 'sentence' }).segment(text)) {
    const words: Word[] = [];
    let end = -1;
    for (const match of line.matchAll(WORD)) {
      const start = index + match.index;
      words.push({
        text: match[0],
        lower: match[0].toLowerCase(),
        start,
        end: start + match[0].length,
        glued: start === end,
      });
      end = start + match[0].length;
    }
    if (words.length > 0) {
      sentences.push({
        index: sentences.length,
        paragraph,
        start: words[0].start,
        end: words[words.length - 1].end,
        words,
      });
    }
    if (line.includes('\n')) paragraph++;
  }
  return sentences;
}
