import type { Sentence } from '../../language/words.ts';

/** A stretch of direct speech: from one sentence and word to another, `to` exclusive. */
export interface Quotation {
  readonly first: number;
  readonly last: number;
  readonly from: number;
  readonly to: number;
}

const LONGEST = 40;

/**
 * Direct speech in a text's sentences. A quotation that is opened again at the next paragraph goes on, as newspapers
 * print it; one that is never closed ends with its paragraph. One or two quoted words are a name or irony, no speech.
 */
export function findQuotations(sentences: readonly Sentence[], marks: { open: string; close: string }): Quotation[] {
  const found: Quotation[] = [];
  let open: { sentence: number; word: number; mark: string } | null = null;
  for (const { index, words, paragraph } of sentences) {
    if (open && (paragraph > sentences[open.sentence].paragraph || index - open.sentence > LONGEST)) {
      close(found, open, sentences, index - 1, sentences[index - 1].words.length);
      open = null;
    }
    for (let at = 0; at < words.length; at++) {
      const mark = words[at].text;
      if (open && closes(mark, open.mark, marks)) {
        close(found, open, sentences, index, at);
        open = null;
      } else if (!open && marks.open.includes(mark) && mark.length === 1 && !isApostrophe(words, at)) {
        open = { sentence: index, word: at, mark };
      }
    }
  }
  if (open) close(found, open, sentences, sentences.length - 1, sentences.at(-1)!.words.length);
  return found;
}

function close(
  found: Quotation[],
  open: { sentence: number; word: number },
  sentences: readonly Sentence[],
  last: number,
  to: number,
): void {
  const quotation = { first: open.sentence, last, from: open.word + 1, to };
  const length = last > open.sentence ? sentences[open.sentence].words.length : to - open.word;
  if (length > 3) found.push(quotation);
}

function closes(mark: string, opened: string, marks: { open: string; close: string }): boolean {
  return mark === marks.close[marks.open.indexOf(opened)] || (mark === opened && opened === '"');
}

function isApostrophe(words: readonly { text: string; glued: boolean }[], at: number): boolean {
  return words[at].text === '‘' && words[at].glued;
}
