import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Fault } from '../../../src/model/index.ts';
import { createReader } from '../../../src/reading/reader.ts';
import { flawsOf, spansIn } from './flaws.ts';
import { documentOf, readingOf } from './reading-of.ts';
import { reports } from './tables.ts';

/** Words that take more than one UTF-16 unit a letter, or are written from right to left. */
const FOREIGN = ['🔥 ', '😀😀 ', 'قُتل اثنان. ', '𝔄𝔟𝔠 ', 'Ségué — ', 'ﬁ\u0301 '];

/** Reports joined from sentences of the tables, with foreign letters strewn in. */
const mixtures = fc
  .array(fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...reports) }, fc.constantFrom(...FOREIGN)), {
    minLength: 1,
    maxLength: 6,
  })
  .chain((parts) => fc.constantFrom(' ', '\n\n', '\n').map((gap) => parts.join(gap)));

const RUNS = { numRuns: 60 };

describe('the contract', () => {
  test.each(reports)('holds for: %s', (report) => {
    expect(flawsOf(readingOf(report), report)).toEqual([]);
  });

  test('holds for the example report', () => {
    const text = readFileSync(new URL('../../../examples/diallassagou.md', import.meta.url), 'utf8');
    expect(flawsOf(readingOf(text, '2022-07-05'), text)).toEqual([]);
  });

  test('holds for mixtures of reports and of scripts', () => {
    fc.assert(
      fc.property(mixtures, (text) => {
        expect(flawsOf(readingOf(text), text)).toEqual([]);
      }),
      RUNS,
    );
  });

  test('holds for any text: a reading is always made', () => {
    const letters = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 80 }),
      fc.string({ unit: 'grapheme', maxLength: 80 }),
      fc.array(fc.constantFrom(...words()), { maxLength: 25 }).map((list) => list.join(' ')),
    );
    fc.assert(
      fc.property(letters, (text) => {
        expect(flawsOf(readingOf(text), text)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  test('an empty report has an empty reading', () => {
    expect(readingOf('')).toMatchObject({ incidents: [], claims: [], notes: [] });
  });
});

describe('a reading', () => {
  test('is the same each time', () => {
    fc.assert(
      fc.property(mixtures, (text) => {
        expect(readingOf(text)).toEqual(readingOf(text));
      }),
      { numRuns: 20 },
    );
  });

  test('of a report moved to the right is the same but for its offsets', () => {
    fc.assert(
      fc.property(fc.constantFrom(...reports), fc.integer({ min: 1, max: 9 }), (report, gap) => {
        const moved = readingOf('\n'.repeat(gap) + report);
        expect(spansIn(moved).map(({ start, end, text }) => ({ start: start - gap, end: end - gap, text }))).toEqual(
          spansIn(readingOf(report)).map(({ start, end, text }) => ({ start, end, text })),
        );
      }),
      RUNS,
    );
  });

  test('carries what the document says of itself', () => {
    const document = { ...documentOf('Nothing happened.'), title: 'Quiet', source: 'quiet.txt' };
    expect(createReader('en').read(document).document).toEqual({
      id: 'report',
      sha256: '0'.repeat(64),
      lang: 'en',
      title: 'Quiet',
      published: '2024-05-17',
      source: 'quiet.txt',
      length: 17,
      reader: { name: 'recount', version: expect.stringMatching(/^\d+\.\d+\.\d+$/) },
    });
  });
});

test('a language that cannot be read is a fault', () => {
  expect(() => createReader('xx')).toThrow(Fault);
});

/** The words of all tables: put together at random they are no sentences, but full of triggers. */
function words(): string[] {
  return [...new Set(reports.flatMap((report) => report.split(/\s+/)))];
}
