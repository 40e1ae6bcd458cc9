/**
 * Inside `language` and `reading` every offset is a UTF-16 index into the document's text, as JavaScript slices;
 * `Reading` carries code points (see `src/reading/code-points.ts`).
 */
export interface Word {
  /** Exactly `documentText.slice(start, end)`. */
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  /** No white space stands between this word and the one before it in the sentence. */
  readonly glued: boolean;
}

/** Words `from` up to `to` as they stand, with one space where the text has white space. */
export function phraseOf(words: readonly Word[], from: number, to: number): string {
  let phrase = '';
  for (let at = from; at < to; at++) phrase += at > from && !words[at].glued ? ` ${words[at].text}` : words[at].text;
  return phrase;
}

/** Words follow Universal Dependencies English (EWT): clitics (`n't`, `'s`) and hyphens are words of their own. */
export interface Sentence {
  readonly index: number;
  /** Which paragraph (run of text between blank lines or hard line breaks) the sentence stands in, from 0. */
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly words: readonly Word[];
}
