import { createLanguage } from '../../src/language/index.ts';
import { KNOWN_FAILINGS, SENTENCE_CASES } from '../../test/language/sentence-cases.ts';

/**
 * How often the end of a sentence is found, over the project's own table of hard cases; the text's end does not count.
 */
export function sentenceEnds(): string {
  const english = createLanguage('en');
  const cases = [...SENTENCE_CASES, ...KNOWN_FAILINGS];
  let [found, right, wanted] = [0, 0, 0];
  for (const parts of cases) {
    const text = parts.join(' ');
    const ends = new Set(parts.slice(0, -1).map((_, i) => parts.slice(0, i + 1).join(' ').length));
    const cuts = english.segment(text).slice(0, -1);
    found += cuts.length;
    wanted += ends.size;
    right += cuts.filter(({ end }) => ends.has(end)).length;
  }
  const share = (part: number, whole: number) => ((100 * part) / whole).toFixed(1);
  return `sentence ends: precision ${share(right, found)}, recall ${share(right, wanted)}, F1 ${share(2 * right, found + wanted)} (${cases.length} own cases)`;
}
