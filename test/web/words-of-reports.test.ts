import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateIn } from '../../web/src/report/make/date-in.ts';
import { numberIn } from '../../web/src/report/make/numerals.ts';
import { blocksOf } from '../../web/src/report/text/blocks.ts';
import { offsetsOf } from '../../web/src/report/text/offsets.ts';

describe('offsets', () => {
  test.each([
    ['plain', 'abc', 2, 2],
    ['after an emoji', '😀abc', 2, 3],
    ['of the emoji itself', 'a😀b', 1, 1],
    ['between two', '😀😀', 1, 2],
    ['at the end', 'a😀', 2, 3],
    ['after marks, which are characters of their own', 'e\u0301😀x', 3, 4],
    ['after half a character, which counts as one', '\ud83dx😀y', 3, 4],
  ])('%s', (_, text, codePoint, unit) => {
    const { unitAt, codePointAt } = offsetsOf(text);
    expect([unitAt(codePoint), codePointAt(unit)]).toEqual([unit, codePoint]);
  });

  test('are those of the text cut into code points, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { unitAt, codePointAt } = offsetsOf(text);
        const characters = Array.from(text);
        for (let i = 0; i <= characters.length; i++) {
          const unit = characters.slice(0, i).join('').length;
          expect([unitAt(i), codePointAt(unit)]).toEqual([unit, i]);
        }
      }),
    );
  });
});

describe('the blocks of a text', () => {
  test('are its lines, with the empty lines, the pages and the headings told', () => {
    const text = 'One 😀\nTwo\n\nThree';
    const layout = [
      { start: 0, end: 5, page: 1, element: 'h1[1]' },
      { start: 6, end: 9, page: 1, element: 'p[1]' },
      { start: 11, end: 16, page: 2, element: 'p[2]' },
    ];
    expect(blocksOf(text, layout, offsetsOf(text))).toEqual([
      { start: 0, text: 'One 😀', parted: false, page: 1, heading: true },
      { start: 7, text: 'Two', parted: false, page: null, heading: false },
      { start: 12, text: 'Three', parted: true, page: 2, heading: false },
    ]);
  });

  test('hold the whole text but for its empty lines', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', ' ', '\n', '😀', '\u202e') }), (text) => {
        const blocks = blocksOf(text, [], offsetsOf(text));
        for (const { start, text: line } of blocks) expect(text.slice(start, start + line.length)).toBe(line);
        expect(blocks.map((block) => block.text)).toEqual(text.split('\n').filter((line) => line.trim() !== ''));
      }),
    );
  });
});

describe('what words seem to say', () => {
  test.each<[string, [number, number | null] | null]>([
    ['20 people', [20, 20]],
    ['1,200 civilians', [1200, 1200]],
    ['twelve bodies', [12, 12]],
    ['twenty-five', [25, 25]],
    ['two hundred and six', [206, 206]],
    ['two dozen men', [24, 24]],
    ['dozens', [24, null]],
    ['a man', [1, 1]],
    ['nobody knows', null],
  ])('of how many: %s', (words, bounds) => {
    const number = numberIn(words);
    expect(number === null ? null : [number.low, number.high]).toEqual(bounds);
  });

  test.each([
    ['18 June 2022', '2022-06-18'],
    ['the night of 3rd of March', '2021-03-03'],
    ['June 18, 2022', '2022-06-18'],
    ['in June 2022', '2022-06'],
    ['2022-06-18', '2022-06-18'],
    ['in 2019', '2019'],
    ['the night before', null],
  ])('of when: %s', (words, edtf) => {
    expect(dateIn(words, '2021-07-05')).toBe(edtf);
  });
});
