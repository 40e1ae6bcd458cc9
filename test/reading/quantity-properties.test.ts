import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantityLexicon, recogniseQuantities } from '../../src/reading/quantity/index.ts';
import { quantityCases } from './quantity-cases.ts';
import { sentencesOf } from './sentences-of.ts';

const lexicon = quantityLexicon('en');
const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/** English for 0 to 999,999, as newspapers spell it. */
function spelled(number: number): string {
  if (number < 20) return ONES[number];
  if (number < 100) return TENS[Math.floor(number / 10)] + (number % 10 === 0 ? '' : `-${ONES[number % 10]}`);
  const [size, name] = number < 1000 ? [100, 'hundred'] : [1000, 'thousand'];
  const rest = number % size;
  const joint = rest === 0 ? '' : rest < 100 ? ` and ${spelled(rest)}` : ` ${spelled(rest)}`;
  return `${spelled(Math.floor(number / size))} ${name}${joint}`;
}

const only = (text: string) => recogniseQuantities(sentencesOf(text)[0], lexicon);

describe('quantities, for every number', () => {
  it('reads back what was spelled', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999 }), (number) => {
        expect(only(`The toll was ${spelled(number)} people.`)).toMatchObject([{ low: number, high: number }]);
      }),
    );
  });

  it('reads back what was written in digits, with or without commas', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999 }), fc.boolean(), (number, commas) => {
        const text = commas ? number.toLocaleString('en-US') : String(number);
        expect(only(`Rebels took ${text} people.`)).toMatchObject([{ low: number, high: number }]);
      }),
    );
  });
});

const sentences = Object.values(quantityCases).flatMap((cases) => cases.map(([sentence]) => sentence));

describe('quantities, wherever they stand', () => {
  it('are sorted, apart from one another, and inside their words', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 4 }), (parts) => {
        for (const sentence of sentencesOf(parts.join(' '))) {
          let last = 0;
          for (const { from, to, start, end, low, high } of recogniseQuantities(sentence, lexicon)) {
            expect(from).toBeGreaterThanOrEqual(last);
            expect(start).toBeGreaterThanOrEqual(sentence.words[from].start);
            expect(end).toBeLessThanOrEqual(sentence.words[to - 1].end);
            expect(start).toBeLessThan(end);
            if (low !== null && high !== null) expect(low).toBeLessThanOrEqual(high);
            last = to;
          }
        }
      }),
    );
  });

  it('say the same in a telex that knows capitals only', () => {
    const telex = sentences.filter((sentence) =>
      /^(At least|More than|Between|Dozens|Two|About|Up to)/u.test(sentence),
    );
    for (const sentence of telex) {
      const values = (text: string) => only(text).map(({ low, high, unit }) => [low, high, unit]);
      expect(values(sentence.toUpperCase()), sentence).toEqual(values(sentence));
    }
  });
});
