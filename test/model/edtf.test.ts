import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { edtfBounds, edtfPrecision, Fault, formatEdtf, isEdtf, parseEdtf } from '../../src/model/index.ts';

describe('EDTF: bounds and precision', () => {
  it.each([
    ['2022-06-18', '2022-06-18', '2022-06-18', 'day'],
    ['2022-06', '2022-06-01', '2022-06-30', 'month'],
    ['2024-02', '2024-02-01', '2024-02-29', 'month'],
    ['2022', '2022-01-01', '2022-12-31', 'year'],
    ['199X', '1990-01-01', '1999-12-31', 'decade'],
    ['19XX', '1900-01-01', '1999-12-31', 'unknown'],
    ['XXXX-06-24', null, null, 'day'],
    ['XXXX-06', null, null, 'month'],
    ['2022-06-XX', '2022-06-01', '2022-06-30', 'month'],
    ['2022-XX', '2022-01-01', '2022-12-31', 'year'],
    ['2014-21', '2014-03-01', '2014-05-31', 'interval'],
    ['2014-24', '2014-12-01', '2015-02-28', 'interval'],
    ['2019-01-14/2019-01-20', '2019-01-14', '2019-01-20', 'week'],
    ['2019-01-15/2019-01-21', '2019-01-15', '2019-01-21', 'interval'],
    ['2019-10/2019-11-10', '2019-10-01', '2019-11-10', 'interval'],
    ['2015/..', '2015-01-01', null, 'interval'],
    ['../2015', null, '2015-12-31', 'interval'],
    ['2009~', '2009-01-01', '2009-12-31', 'year'],
    ['2019-06-05?', '2019-06-05', '2019-06-05', 'day'],
  ])('%s lies between %s and %s', (text, earliest, latest, precision) => {
    expect(edtfBounds(text)).toEqual({ earliest, latest });
    expect(edtfPrecision(text)).toBe(precision);
  });
});

describe('EDTF: what it is not', () => {
  it.each([
    '',
    'Monday',
    '2022-13',
    '2022-00',
    '2022-02-30',
    '2023-02-29',
    'XXXX-02-30',
    '2022-21-05',
    '22-06-18',
    '2022/6/18',
    '2022-6-18',
    '2019-01-20/2019-01-14',
    '../..',
    '2015/2016/2017',
    '201X-XX-XX-XX',
  ])('"%s"', (text) => {
    expect(isEdtf(text)).toBe(false);
    expect(() => parseEdtf(text)).toThrow(Fault);
  });
});

const pad = (number: number, width = 2) => String(number).padStart(width, '0');
const qualifier = fc.constantFrom('', '?', '~', '%');
const date = fc
  .record({
    year: fc.integer({ min: 1, max: 9999 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
    parts: fc.integer({ min: 1, max: 3 }),
    qualifier,
  })
  .map(
    ({ year, month, day, parts, qualifier }) =>
      [pad(year, 4), pad(month), pad(day)].slice(0, parts).join('-') + qualifier,
  );

describe('EDTF: every date', () => {
  it('is written as it was read', () => {
    fc.assert(
      fc.property(date, (text) => {
        expect(formatEdtf(parseEdtf(text))).toBe(text);
      }),
    );
  });

  it('has its first day not after its last, alone and in an interval', () => {
    fc.assert(
      fc.property(date, fc.option(date, { nil: '..' }), (from, to) => {
        for (const text of [from, `${from}/${to}`].filter(isEdtf)) {
          const { earliest, latest } = edtfBounds(text);
          expect(formatEdtf(parseEdtf(text))).toBe(text);
          if (earliest !== null && latest !== null) expect(earliest <= latest).toBe(true);
        }
      }),
    );
  });
});
