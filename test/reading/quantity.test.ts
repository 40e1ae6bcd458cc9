import { describe, expect, it } from 'vitest';
import { dateLexicon, recogniseDates } from '../../src/reading/date/index.ts';
import { type Quantity, quantityLexicon, recogniseQuantities } from '../../src/reading/quantity/index.ts';
import { quantityCases } from './quantity-cases.ts';
import { sentencesOf } from './sentences-of.ts';

const lexicon = quantityLexicon('en');
const quantitiesOf = (text: string) => sentencesOf(text).flatMap((sentence) => recogniseQuantities(sentence, lexicon));

function shown(text: string, quantity: Quantity): string {
  const { start, end, low, high, vague, unit, relative, each, whole, former } = quantity;
  const bounds = low === null && high === null ? '?' : low === high ? `${low}` : `${low}..${high ?? ''}`;
  const notes = [
    vague && 'vague',
    unit !== 'plain' && unit,
    relative,
    each && 'each',
    whole && 'whole',
    former && 'former',
  ];
  return [`${text.slice(start, end)} = ${bounds}`, ...notes.filter(Boolean)].join(', ');
}

for (const [heading, cases] of Object.entries(quantityCases)) {
  describe(`quantities: ${heading}`, () => {
    it.each(cases)('%s', (text, expected) => {
      expect(
        quantitiesOf(text)
          .map((quantity) => shown(text, quantity))
          .join(' | '),
      ).toBe(expected);
    });
  });
}

describe('what a quantity says of itself', () => {
  const one = (text: string) => quantitiesOf(text)[0];

  it.each([
    ['Twelve died.', 'exact'],
    ['At least twelve died.', 'bound'],
    ['Between ten and twelve died.', 'range'],
    ['About twelve died.', 'approximate'],
    ['Dozens died.', 'vague'],
    ['A third of them died.', 'fraction'],
  ])('%s: %s', (text, shape) => {
    expect(one(text).shape).toBe(shape);
  });

  it('stands as one node with the "of" of a noun, which its text leaves out', () => {
    const dozens = one('Dozens of people died.');
    expect([dozens.from, dozens.to, dozens.end, dozens.partitive]).toEqual([0, 2, 'Dozens'.length, true]);
  });

  it('leaves the "of" that names a whole to the tree', () => {
    expect(one('Dozens of the victims died.').to).toBe(1);
    expect(one('Three of the victims died.')).toMatchObject({ to: 1, partitive: true });
  });

  it('keeps the fraction it was told as', () => {
    expect(one('Two-thirds of them died.').fraction).toEqual({ numerator: 2, denominator: 3 });
    expect(one('Most of them died.').fraction).toBe('most');
  });

  it('names the patterns that made it', () => {
    expect(one('At least about forty died.').why).toBe('number word; about # (near); at least # (floor)');
  });

  it('leaves numbers alone that a date has taken', () => {
    const [sentence] = sentencesOf('On June 5 200 people fled.');
    const dates = recogniseDates(sentence, dateLexicon('en'));
    expect(recogniseQuantities(sentence, lexicon, dates).map(({ low }) => low)).toEqual([200]);
  });
});
