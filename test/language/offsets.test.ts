import fc from 'fast-check';
import { expect, test } from 'vitest';
import { knowledgeJson } from '../../src/knowledge.ts';
import { createSegmenter } from '../../src/language/segment.ts';
import type { SegmentationRules } from '../../src/language/segmentation-rules.ts';

const segment = createSegmenter(knowledgeJson<SegmentationRules>('en/language/segmentation.json'));

/** Pieces that texts are made of, next to any characters at all. */
const pieces = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom(
    'Gen. Ali',
    'the U.S.',
    "didn't",
    '$5,000',
    '7:45 p.m.',
    'al-Shabaab',
    '“',
    '”',
    '"',
    '...',
    '[1]',
    '\n',
    '\n\n',
    ' ',
    '\r\n',
    'GAO (AFP) - ',
    'http://example.org/a.',
    '\u00a0',
    '\u200b',
    '\ufeff',
    '\ud83d',
    'é',
    '😀',
    '.',
    '?!',
    '- ',
    '12-year-old',
  ),
);
const texts = fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join(''));

test('a word is what its offsets cut out', () => {
  fc.assert(
    fc.property(texts, (text) => {
      for (const { words } of segment(text)) {
        for (const word of words) {
          expect(text.slice(word.start, word.end)).toBe(word.text);
          expect(word.lower).toBe(word.text.toLowerCase());
          expect(word.end).toBeGreaterThan(word.start);
        }
      }
    }),
  );
});

test('every character but white space is in one word, in order', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const words = segment(text).flatMap((sentence) => sentence.words);
      let at = 0;
      for (const { start, end } of words) {
        expect(text.slice(at, start)).toMatch(/^\s*$/);
        at = end;
      }
      expect(text.slice(at)).toMatch(/^\s*$/);
    }),
  );
});

test('a sentence reaches from its first word to its last, and sentences and paragraphs are numbered in order', () => {
  fc.assert(
    fc.property(texts, (text) => {
      let paragraph = 0;
      for (const [i, sentence] of segment(text).entries()) {
        expect(sentence.index).toBe(i);
        expect(sentence.start).toBe(sentence.words[0].start);
        expect(sentence.end).toBe(sentence.words[sentence.words.length - 1].end);
        expect(sentence.paragraph).toBeGreaterThanOrEqual(paragraph);
        paragraph = sentence.paragraph;
      }
    }),
  );
});

test('glued words touch, others are parted by white space', () => {
  fc.assert(
    fc.property(texts, (text) => {
      for (const { words } of segment(text)) {
        for (let i = 1; i < words.length; i++) expect(words[i].glued).toBe(words[i].start === words[i - 1].end);
      }
    }),
  );
});

test.each([
  ['one word', 'a'.repeat(200_000)],
  ['words and full stops without spaces', 'ab.'.repeat(60_000)],
  ['hyphens', 'ab-'.repeat(60_000)],
  ['lines', 'ab\n'.repeat(150_000)],
  ['brackets', '(['.repeat(60_000)],
])('long texts of nothing but %s come to an end, nothing lost', (_, text) => {
  const length = segment(text).reduce(
    (sum, { words }) => words.reduce((all, { start, end }) => all + end - start, sum),
    0,
  );
  expect(length).toBe(text.replaceAll('\n', '').length);
});
