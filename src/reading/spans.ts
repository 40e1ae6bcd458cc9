import type { Span } from '../model/index.ts';
import { codePointIndex } from './code-points.ts';
import type { Passage } from './passage.ts';

/** Makes public spans (code points) of one document's UTF-16 ranges. */
export interface SpanMaker {
  range(start: number, end: number): Span;
  /** Words of a passage, `to` exclusive. */
  words(passage: Passage, from: number, to: number): Span;
  sentence(passage: Passage): Span;
}

export function spanMaker(text: string): SpanMaker {
  const at = codePointIndex(text);
  const range = (start: number, end: number): Span => ({
    start: at(start),
    end: at(end),
    text: text.slice(start, end),
  });
  return {
    range,
    words: ({ sentence }, from, to) => range(sentence.words[from].start, sentence.words[Math.max(from, to - 1)].end),
    sentence: ({ sentence }) => range(sentence.start, sentence.end),
  };
}
