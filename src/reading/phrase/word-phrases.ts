import type { Word } from '../../language/words.ts';

/** Fixed phrases of words, in lower case, of which nothing but where they end is asked. */
export interface WordPhrases {
  /** Whether one of them ends with the word `at`. */
  endAt(words: readonly Word[], at: number): boolean;
}

/** Phrases by their last word, so that most words of a sentence are asked one question for all of them. */
export function wordPhrases(phrases: Iterable<readonly string[]>): WordPhrases {
  const byLast = new Map<string, (readonly string[])[]>();
  for (const phrase of phrases) {
    const last = phrase[phrase.length - 1];
    byLast.set(last, [...(byLast.get(last) ?? []), phrase]);
  }
  return {
    endAt: (words, at) => byLast.get(words[at].lower)?.some((phrase) => stands(phrase, words, at)) ?? false,
  };
}

function stands(phrase: readonly string[], words: readonly Word[], last: number): boolean {
  const first = last - phrase.length + 1;
  if (first < 0) return false;
  for (let i = 0; i < phrase.length; i++) if (words[first + i].lower !== phrase[i]) return false;
  return true;
}
