import type { Reader } from '../../src/reading/reader.ts';
import { type Entry, writeLines } from './gold.ts';
import { readCorpus } from './readings.ts';
import type { Scores } from './scorers.ts';

/** How a text may come in: as it was written, as telexes print it, as chats are written. */
const LETTERS: readonly { readonly name: string; readonly recase: (letter: string) => string }[] = [
  { name: 'as written', recase: (letter) => letter },
  { name: 'IN CAPITALS', recase: (letter) => letter.toUpperCase() },
  { name: 'small letters', recase: (letter) => letter.toLowerCase() },
];

/**
 * Scores of the same entries read in other letters. They change letter for letter, so that offsets stay and each
 * reading is scored by the words as they were written.
 */
export async function scoreRecased(
  entries: readonly Entry[],
  score: (docs: string, readings: string) => Scores,
  reader: Reader,
  folder: string,
): Promise<{ name: string; scores: Scores }[]> {
  const written = writeLines(folder, 'written', entries);
  const parts = [];
  for (const { name, recase } of LETTERS) {
    const recased = entries.map((entry) => ({ ...entry, text: letterByLetter(entry.text, recase) }));
    const readings = await readCorpus(writeLines(folder, 'recased', recased), reader);
    const worded = readings.map((reading, i) => inWordsOf(entries[i].text, reading));
    parts.push({ name, scores: score(written, writeLines(folder, 'recased-readings', worded)) });
  }
  return parts;
}

/** Letters whose other case is longer ("ß") stay as they are. */
function letterByLetter(text: string, recase: (letter: string) => string): string {
  return text.replace(/\p{L}/gu, (letter) => {
    const other = recase(letter);
    return other.length === letter.length ? other : letter;
  });
}

/** A reading whose spans carry the words of `text` at their place. */
function inWordsOf<T>(text: string, reading: T): T {
  const points = Array.from(text);
  const worded = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(worded);
    if (value === null || typeof value !== 'object') return value;
    const copy = Object.fromEntries(Object.entries(value).map(([key, own]) => [key, worded(own)]));
    return isSpan(copy) ? { ...copy, text: points.slice(copy.start, copy.end).join('') } : copy;
  };
  return worded(reading) as T;
}

const isSpan = (value: object): value is { start: number; end: number; text: string } =>
  'start' in value && 'end' in value && 'text' in value;
