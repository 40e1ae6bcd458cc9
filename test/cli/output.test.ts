import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { complaint } from '../../src/cli/complaint.ts';
import { wantsColour } from '../../src/cli/output/colour.ts';
import { distinctFileNames } from '../../src/cli/output/pages.ts';
import { asElement, jsonArray } from '../../src/cli/output/sequence.ts';

test('a streamed JSON array is byte for byte what one call of JSON.stringify prints', () => {
  const element = fc.oneof(
    fc.dictionary(fc.string({ unit: 'binary' }), fc.jsonValue(), { minKeys: 1 }),
    fc.constant({ text: '\u2028\n' }),
  );
  fc.assert(
    fc.property(fc.array(element, { minLength: 1 }), (elements) => {
      const pieces = elements.map((one, i) => jsonArray.before(i) + asElement(`${JSON.stringify(one, null, 2)}\n`));
      expect(pieces.join('') + jsonArray.after(elements.length)).toBe(`${JSON.stringify(elements, null, 2)}\n`);
    }),
  );
  expect(jsonArray.after(0)).toBe(`${JSON.stringify([], null, 2)}\n`);
});

describe('colours', () => {
  test.each([
    [true, {}, false, true],
    [false, {}, false, false],
    [true, { TERM: 'dumb' }, false, false],
    [true, { NO_COLOR: '1' }, false, false],
    [true, { NO_COLOR: '' }, false, true],
    [false, { FORCE_COLOR: '1' }, false, true],
    [true, { FORCE_COLOR: '0' }, false, false],
    [false, { FORCE_COLOR: '3', NO_COLOR: '1' }, false, true],
    [true, { FORCE_COLOR: '1' }, true, false],
  ])('on a terminal: %s, with %j, refused: %s, are written: %s', (terminal, env, refused, written) => {
    expect(wantsColour({ terminal, env, refused })).toBe(written);
  });
});

describe('names of pages', () => {
  test.each([
    ['wn-2019-016', 'wn-2019-016'],
    ['Rapport d’enquête n° 3', 'Rapport-d-enquête-n-3'],
    ['../../etc/passwd', 'etc-passwd'],
    ['تقرير', 'تقرير'],
    ['a\u0000b\nc', 'a-b-c'],
    ['???', 'report'],
    ['', 'report'],
  ])('%j is kept as %s', (id, name) => {
    expect(distinctFileNames()(id)).toBe(name);
  });

  test('no two are one file, not even where capitals do not count', () => {
    const name = distinctFileNames();
    expect(['a', 'A', 'a', 'a-2', 'b'].map(name)).toEqual(['a', 'A-2', 'a-3', 'a-2-2', 'b']);
  });

  test('each is a plain name within its folder', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (id) => {
        const name = distinctFileNames()(id);
        expect(name).toMatch(/^[^/\\.\s-][^/\\\s]*$/);
        expect([...name].length).toBeLessThanOrEqual(100);
      }),
    );
  });
});

test('a complaint is one line, and a hostile name commands nothing', () => {
  const fault = { code: 'not-found', message: 'There is no "a\nb".', remedy: 'Look again.', values: {} };
  expect(complaint('a\nb\x1b[2J', fault, 3)).toBe('a b‹U+001B›[2J:3: There is no "a b". [not-found] Look again.\n');
});
