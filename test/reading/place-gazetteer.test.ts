import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packColumns, unpackColumns } from '../../src/reading/place/columns.ts';
import { foldName } from '../../src/reading/place/fold.ts';
import { gazetteer } from '../../src/reading/place/gazetteer.ts';
import { bearing, kilometres, pointAt } from '../../src/reading/place/sphere.ts';

const book = gazetteer();

describe('folded names', () => {
  const cases: readonly [name: string, folded: string][] = [
    ['Ségué', 'segue'],
    ["Sana'a", 'sanaa'],
    ['Sana’a', 'sanaa'],
    ['Ta‘izz', 'taizz'],
    ['Al-Ḩasakah', 'al hasakah'],
    ['Port-au-Prince', 'port au prince'],
    ['U.S.', 'us'],
    ['Straße', 'strasse'],
    ['Łódź', 'lodz'],
    ['Đà Nẵng', 'da nang'],
    ['  São   Tomé ', 'sao tome'],
    ['Москва', ''],
    ['القاهرة', ''],
  ];
  test.each(cases)('%s', (name, folded) => {
    expect(foldName(name)).toBe(folded);
  });

  test('folding twice changes nothing, and what is left is ASCII', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        const folded = foldName(name);
        expect(foldName(folded)).toBe(folded);
        expect(folded).toMatch(/^[a-z0-9 ]*$/);
      }),
    );
  });
});

describe('columns', () => {
  test('come back as they were packed', () => {
    const array = fc.array(fc.integer({ min: 0, max: 255 }));
    fc.assert(
      fc.property(array, array, array, (bytes, words, points) => {
        const columns = {
          b: Uint8Array.from(bytes),
          w: Uint16Array.from(words),
          p: Int32Array.from(points, (x) => -x),
        };
        const read = unpackColumns(packColumns(columns));
        expect(Object.entries(read).map(([name, column]) => [name, [...column]])).toEqual(
          Object.entries(columns).map(([name, column]) => [name, [...column]]),
        );
      }),
    );
  });
});

describe('the gazetteer', () => {
  const finds: readonly [name: string, country: string, id: string][] = [
    ['Bamako', 'ML', 'geonames:2460596'],
    ['Diallassagou', 'ML', 'geonames:2459040'],
    ['Mopti Region', 'ML', 'geonames:2453347'],
    ['Mopti', 'ML', 'geonames:2453347'],
    ['Raqqa', 'SY', 'geonames:172955'],
    ['Ar-Raqqah', 'SY', 'geonames:172955'],
    ['Anbar', 'IQ', 'geonames:99592'],
    ['Kiev', 'UA', 'geonames:703448'],
    ['Wardak', 'AF', 'geonames:1121863'],
  ];
  test.each(finds)('finds %s in %s', (name, country, id) => {
    expect(
      book
        .find(name)
        .filter((entry) => entry.country === country)
        .map((entry) => entry.id),
    ).toContain(id);
  });

  test('finds nothing under a name it lacks', () => {
    expect(book.find('Zzyzxqua')).toEqual([]);
    expect(book.find('')).toEqual([]);
    expect(book.find('Москва')).toEqual([]);
  });

  test('a place lies in divisions of its own country', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: book.size - 1 }), (index) => {
        const entry = book.entry(index);
        const around = [entry.first, entry.second].filter((at) => at !== null).map((at) => book.entry(at));
        expect(around.every(({ country }) => country === entry.country)).toBe(true);
        expect(Math.abs(entry.lat)).toBeLessThanOrEqual(90);
        expect(Math.abs(entry.lon)).toBeLessThanOrEqual(180);
      }),
    );
  });

  test('an entry is found under its own name', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: book.size - 1 }), (index) => {
        const { name } = book.entry(index);
        fc.pre(foldName(name).length >= 2 && foldName(name).length <= 60);
        expect(book.find(name).map((entry) => entry.index)).toContain(index);
      }),
    );
  });
});

describe('countries', () => {
  const named: readonly [name: string, iso2: string | undefined][] = [
    ['Mali', 'ML'],
    ['the United States', undefined],
    ['United States', 'US'],
    ['U.S.', 'US'],
    ['UK', 'GB'],
    ['DRC', 'CD'],
    ['Burma', 'MM'],
    ["Côte d'Ivoire", 'CI'],
    ['Ivory Coast', 'CI'],
    ['Atlantis', undefined],
  ];
  test.each(named)('%s', (name, iso2) => {
    expect(book.named(name)?.iso2).toBe(iso2);
  });

  const demonyms: readonly [word: string, codes: string][] = [
    ['Malian', 'ML'],
    ['Syrians', 'SY'],
    ['Filipino', 'PH'],
    ['Filipinos', 'PH'],
    ['British', 'GB'],
    ['Frenchmen', 'FR'],
    ['Congolese', 'CD CG'],
    ['Burkinabé', 'BF'],
    ['Martian', ''],
  ];
  test.each(demonyms)('%s', (word, codes) => {
    expect(
      book
        .demonym(word)
        .map(({ iso2 }) => iso2)
        .join(' '),
    ).toBe(codes);
  });
});

describe('the sphere', () => {
  test('a point lies as far away as it was moved', () => {
    const winds = fc.constantFrom('north', 'northeast', 'east', 'southeast', 'south', 'southwest', 'west', 'northwest');
    const lat = fc.double({ min: -70, max: 70, noNaN: true });
    const lon = fc.double({ min: -180, max: 180, noNaN: true });
    fc.assert(
      fc.property(lat, lon, winds, fc.double({ min: 1, max: 500, noNaN: true }), (y, x, wind, km) => {
        const from = { lat: y, lon: x };
        expect(kilometres(from, pointAt(from, bearing(wind as 'north'), km))).toBeCloseTo(km, 3);
      }),
    );
  });
});
