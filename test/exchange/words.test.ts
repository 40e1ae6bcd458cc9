import { describe, expect, test } from 'vitest';
import { amountsConflict, amountWords } from '../../src/exchange/dossier/amount.ts';
import { dateWords } from '../../src/exchange/dossier/date.ts';
import { coordinates, pointWords, whereWords } from '../../src/exchange/dossier/place.ts';
import { harmless, plainPhrase } from '../../src/exchange/terminal/plain.ts';
import type { Count, Incident, Place } from '../../src/model/index.ts';
import { placeOf as place, reading } from './fixture.ts';

describe('dates in words', () => {
  test.each([
    [null, 'date unknown'],
    ['2022-06-18', '18 June 2022'],
    ['2022-06-18T21:30Z', '18 June 2022, 21:30'],
    ['2022-06', 'June 2022'],
    ['2022-06-XX', 'June 2022'],
    ['2022', '2022'],
    ['2022-XX-XX', '2022'],
    ['2022-22', 'summer 2022'],
    ['201X', 'the 2010s'],
    ['19XX', 'the 1900s'],
    ['0987', '987'],
    ['XXXX-06-24', '24 June, year unknown'],
    ['XXXX-06', 'June, year unknown'],
    ['XXXX-XX-XX', 'date unknown'],
    ['2022-06-1X', '10 to 19 June 2022'],
    ['2022-06-17~', 'about 17 June 2022'],
    ['2022-06?', 'June 2022, uncertain'],
    ['2022%', 'about 2022, uncertain'],
    ['2022-06-17/2022-06-18', '17 to 18 June 2022'],
    ['2022-06-30/2022-07-02', '30 June to 2 July 2022'],
    ['2021-12-31/2022-01-01', '31 December 2021 to 1 January 2022'],
    ['2019/2021', '2019 to 2021'],
    ['2022-06-17/..', 'from 17 June 2022'],
    ['../2022-06-17', 'until 17 June 2022'],
    ['/2022-06-17', 'until 17 June 2022'],
    ['[2022-06-17,2022-06-18]', '17 June 2022 or 18 June 2022'],
    ['{2022-06-17,2022-06-18}', '17 June 2022 and 18 June 2022'],
    ['[..2022-06-17]', 'on or before 17 June 2022'],
    ['[2022-06-17..2022-06-19]', '17 to 19 June 2022'],
    ['2022-13-01', '“2022-13-01”'],
    ['next week', '“next week”'],
    ['/', '“/”'],
  ])('%s: %s', (edtf, words) => {
    expect(dateWords(edtf)).toBe(words);
  });
});

const count = (low: number | null, high: number | null, vague = false): Count => ({ low, high, vague, text: '' });

describe('amounts in words', () => {
  test.each([
    [count(132, 132), '132'],
    [count(12_000, 12_000), '12,000'],
    [count(40, 40, true), 'about 40'],
    [count(101, null), '101 or more'],
    [count(24, null, true), 'at least 24 (vague)'],
    [count(0, 12), 'up to 12'],
    [count(null, 12), 'up to 12'],
    [count(300, 600), '300 to 600'],
    [count(0, 0), 'none'],
    [count(null, null), 'a number not given'],
  ])('%o: %s', (amount, words) => {
    expect(amountWords(amount)).toBe(words);
  });

  test.each([
    ['two exact figures', count(132, 132), count(133, 133), true],
    ['a figure below a floor', count(132, 132), count(200, null), true],
    ['a figure above a floor', count(132, 132), count(101, null), false],
    ['a figure in a range', count(400, 400), count(300, 600), false],
    ['a near neighbour of "about"', count(42, 42), count(40, 40, true), false],
    ['a far neighbour of "about"', count(60, 60), count(40, 40, true), true],
    ['nothing and an unbounded count', count(0, 0), count(null, null), false],
  ])('conflict: %s', (_, a, b, conflict) => {
    expect(amountsConflict(a, b)).toBe(conflict);
    expect(amountsConflict(b, a)).toBe(conflict);
  });
});

describe('places in words', () => {
  const candidate = { name: 'Foy', gazetteer: 'geonames:1', lat: 1, lon: 2, score: 0.5 };
  const at = { lat: 1, lon: 2, gazetteer: 'geonames:1' };

  test.each<[string, Place[], string | null, string]>([
    ['nothing known', [], null, 'not said'],
    ['a country code alone', [], 'ML', 'Mali'],
    ['a name alone', [place({})], null, 'Foy, settlement'],
    ['a name and a country code', [place({})], 'ML', 'Foy, settlement; Mali'],
    ['a point', [place({ ...at, precision: 'exact' })], null, 'Foy, settlement (exact point, from GeoNames)'],
    [
      'a point near by',
      [place({ ...at, precision: 'near', radiusKm: 15 })],
      null,
      'Foy, settlement (within 15 km, from GeoNames)',
    ],
    ['candidates', [place({ candidates: [candidate, candidate] })], null, 'Foy, settlement, ambiguous: 2 candidates'],
    [
      'a point that was picked among candidates',
      [place({ ...at, precision: 'settlement', candidates: [candidate, candidate] })],
      null,
      'Foy, settlement (point of the settlement, from GeoNames)',
    ],
  ])('%s', (_, where, country, words) => {
    const incident: Incident = { ...reading.incidents[0], where, country };
    expect(plainPhrase(whereWords(incident))).toBe(words);
  });

  test('coordinates name their hemispheres', () => {
    expect(coordinates(-1.239, 36.8)).toBe('1.24° S 36.80° E');
    expect(coordinates(13.92, -3.61)).toBe('13.92° N 3.61° W');
  });

  test('a gazetteer that has no name of its own here keeps its prefix', () => {
    expect(pointWords(place({ gazetteer: 'nga:77', precision: 'district' }))).toBe(
      'somewhere in the district, from nga',
    );
  });
});

describe("the report's words on a terminal", () => {
  test.each([
    ['an escape sequence', 'a\u001b[31mb', 'a‹U+001B›[31mb'],
    ['a bell and a backspace', '\u0007\b', '‹U+0007›‹U+0008›'],
    ['a direction override', 'a\u202eb', 'a‹U+202E›b'],
    ['line ends and tabs', ' a\r\n\tb ', 'a b'],
    ['Arabic and emoji', 'حسبنا 🕯️', 'حسبنا 🕯️'],
  ])('%s', (_, text, shown) => {
    expect(harmless(text)).toBe(shown);
  });
});
