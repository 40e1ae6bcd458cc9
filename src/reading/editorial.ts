import { knowledgeJson } from '../knowledge.ts';
import type { Sentence, Word } from '../language/words.ts';

/**
 * Leaves out what a monitor or editor put in brackets about the text and not about the world: "[Text]", "(passage
 * omitted)", "[words indistinct]", "[By Luis Perez]". The other words keep their offsets; a sentence that was nothing
 * else goes.
 */
export function withoutEditorialNotes(sentences: readonly Sentence[], lexicon: EditorialLexicon): Sentence[] {
  return sentences.flatMap((sentence) => {
    if (!sentence.words.some(({ text }) => BRACKETS.has(text))) return sentence;
    const words = kept(sentence.words, lexicon);
    if (words.length === sentence.words.length) return sentence;
    if (words.length === 0) return [];
    return { ...sentence, start: words[0].start, end: words[words.length - 1].end, words };
  });
}

const BRACKETS: ReadonlyMap<string, string> = new Map([
  ['[', ']'],
  ['(', ')'],
]);
const LONGEST = 8;

/** What a language's `editorial.json` says; small letters. */
export interface EditorialLexicon {
  /** A note has one of these at least. */
  readonly marks: ReadonlySet<string>;
  /** What else a note may consist of. */
  readonly fillers: ReadonlySet<string>;
  /** Square brackets that begin so may go on with any words: "by". */
  readonly openers: ReadonlySet<string>;
}

export function loadEditorialLexicon(code: string): EditorialLexicon {
  const file = knowledgeJson<Record<keyof EditorialLexicon, string[]>>(`${code}/editorial.json`);
  return { marks: new Set(file.marks), fillers: new Set(file.fillers), openers: new Set(file.openers) };
}

function kept(words: readonly Word[], lexicon: EditorialLexicon): Word[] {
  const left: Word[] = [];
  for (let at = 0; at < words.length; at++) {
    const close = noteEnd(words, at, lexicon);
    if (close < 0) left.push(words[at]);
    else at = close;
  }
  return left;
}

/** The closing bracket of the note that opens at a word; -1 where none does. */
function noteEnd(words: readonly Word[], at: number, { marks, fillers, openers }: EditorialLexicon): number {
  const closing = BRACKETS.get(words[at].text);
  if (closing === undefined) return -1;
  const close = words.findIndex(({ text }, i) => i > at && text === closing);
  if (close < at + 2 || close > at + LONGEST + 1) return -1;
  const inside = words.slice(at + 1, close);
  const opens = closing === ']' && openers.has(inside[0].lower);
  const isNote =
    inside.some(({ lower }) => marks.has(lower)) && inside.every(({ lower }) => marks.has(lower) || fillers.has(lower));
  return opens || isNote ? close : -1;
}
