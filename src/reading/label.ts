import type { Sentence, Word } from '../language/words.ts';
import type { Gate } from './gate.ts';

const LONGEST_LABEL = 12;
const SHORTEST_REST = 4;

/**
 * Cuts a label off the sentence it names ("2014 Peshawar school massacre: Seven gunmen scaled the walls ..."), as lists
 * of incidents print it: few words without a quotation or a comma-cut clause, a colon, and a sentence that begins with
 * a capital or a figure. Both parts keep their offsets; the colon stays with the label. A record's field ("Killed: 4
 * rebels, 2 soldiers") stays with its label: one word that `tells` of violence, and a figure.
 */
export function withoutLabels(sentences: readonly Sentence[], tells: Gate): Sentence[] {
  return sentences.flatMap((sentence) => cut(sentence, tells)).map((sentence, index) => ({ ...sentence, index }));
}

function cut(sentence: Sentence, tells: Gate): Sentence[] {
  const { words } = sentence;
  const colon = words.findIndex((word) => word.text === ':');
  if (colon < 1 || colon > LONGEST_LABEL || words.length - colon - 1 < SHORTEST_REST) return [sentence];
  const next = words[colon + 1];
  if (colon === 1 && /^\p{N}/u.test(next.text) && tells({ ...sentence, words: words.slice(0, 1) }))
    return fields(sentence);
  const opens =
    /^[\p{Lu}\p{N}]/u.test(next.text) &&
    !next.glued &&
    !words.slice(0, colon).some((word) => /["“”«»(]/u.test(word.text));
  return opens ? [part(sentence, words.slice(0, colon + 1)), part(sentence, words.slice(colon + 1))] : [sentence];
}

/** "Fatalities: 12; injuries: 30": each field by itself. */
function fields(sentence: Sentence): Sentence[] {
  const { words } = sentence;
  const next = words.findIndex(({ text }, i) => FIELD_ENDS.has(text) && words[i + 2]?.text === ':');
  if (next < 0) return [sentence];
  return [part(sentence, words.slice(0, next + 1)), ...fields(part(sentence, words.slice(next + 1)))];
}

const FIELD_ENDS = new Set([';', ',', '|', '/']);

function part(sentence: Sentence, words: readonly Word[]): Sentence {
  return { ...sentence, start: words[0].start, end: words[words.length - 1].end, words };
}
