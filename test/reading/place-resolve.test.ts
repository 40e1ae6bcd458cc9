import { describe, expect, test } from 'vitest';
import { recogniseDocumentPlaces } from '../../src/reading/place/recognise.ts';
import { documentCountry, resolvePlaces } from '../../src/reading/place/resolve.ts';
import { sound } from '../../src/reading/place/sound.ts';
import { kilometres } from '../../src/reading/place/sphere.ts';
import { readPlaces, segment } from './place-notation.ts';
import { PLACED } from './place-table.ts';

/** A hundred miles: what the literature counts as found. A division's middle is no point of a town and counts as none. */
const NEAR_ENOUGH_KM = 161;

describe('points', () => {
  const read = PLACED.map(([text, name, lat, lon]) => {
    const place = readPlaces(text).find((found) => found.mention.core.includes(name) || found.name.includes(name));
    const point = place?.lat === undefined || place.lon === undefined ? null : { lat: place.lat, lon: place.lon };
    const isExact = place !== undefined && place.precision !== 'province' && place.precision !== 'country';
    return { name, isFound: place !== undefined, km: point && isExact ? kilometres(point, { lat, lon }) : null };
  });

  test('every place of the table is recognised', () => {
    expect(read.filter(({ isFound }) => !isFound).map(({ name }) => name)).toEqual([]);
  });

  test('a point that is given is within 161 km', () => {
    expect(read.filter(({ km }) => km !== null && km > NEAR_ENOUGH_KM).map(({ name }) => name)).toEqual([]);
  });

  test('at least 85 of 100 places get a point within 161 km', () => {
    const share = read.filter(({ km }) => km !== null && km <= NEAR_ENOUGH_KM).length / read.length;
    expect(share).toBeGreaterThanOrEqual(0.85);
  });

  test('a distance with a direction moves the point and leaves a third of it open', () => {
    const [place] = readPlaces('The bus was ambushed 60 km north of Baghdad.');
    expect(place).toMatchObject({ precision: 'near', radiusKm: 20, gazetteer: 'geonames:98182' });
    expect(place.lat! - 33.34).toBeCloseTo(0.54, 1);
  });

  test('a distance without a direction leaves the point and opens the whole radius', () => {
    const [place] = readPlaces('The bus was ambushed 60 km from Baghdad.');
    expect(place).toMatchObject({ precision: 'near', radiusKm: 60, lat: 33.3406, lon: 44.4009 });
  });

  test('miles are told in kilometres', () => {
    const [place] = readPlaces('Fighting raged ten miles from Aleppo.');
    expect(place.mention.relation).toMatchObject({ kind: 'distance', km: 16.1 });
  });

  test('a namesake that nothing decides gets candidates and no point', () => {
    const [place] = readPlaces('Guerrillas entered San Pablo at night.');
    expect(place.lat).toBeUndefined();
    expect(place.precision).toBe('unlocated');
    expect(place.candidates!.length).toBeGreaterThan(1);
  });

  test('a site takes the point of the town it stands in, without its id', () => {
    const [site, town] = readPlaces('A bomb went off at the Iranian embassy in London.');
    expect(site).toMatchObject({ level: 'site', precision: 'settlement', lat: town.lat, lon: town.lon });
    expect(site.gazetteer).toBeUndefined();
  });
});

describe('offsets', () => {
  test('a mention is its own slice of the text, and mentions of a sentence stand apart in order', () => {
    for (const [text] of PLACED) {
      const places = readPlaces(text);
      for (const { start, end, name } of places) expect(text.slice(start, end)).toBe(name);
      for (let at = 1; at < places.length; at++) expect(places[at].start).toBeGreaterThanOrEqual(places[at - 1].end);
    }
  });
});

describe('chains', () => {
  test('run from the place outward', () => {
    const [place] = readPlaces('A shooting in Clairton, Pennsylvania, wounded four.');
    expect(place.chain.map(({ name }) => name)).toEqual([
      'Clairton',
      'Allegheny County',
      'Pennsylvania',
      'United States',
    ]);
  });
});

describe('the country of a report', () => {
  const cases: readonly [text: string, country: string | null][] = [
    ['Gunmen killed ten in Mopti. Malian troops were sent to Bankass.', 'ML'],
    ['A bomb went off in Karachi. Police in Sindh arrested two men.', 'PK'],
    ['Clashes broke out in Benghazi. The Libyan army shelled the port.', 'LY'],
    ['Nobody was hurt.', null],
    ['Diplomats flew from Brazil to Japan.', null],
  ];
  test.each(cases)('%s', (text, country) => {
    const sentences = segment(text);
    const read = resolvePlaces(recogniseDocumentPlaces(sentences, 'en'), { sentences });
    expect(documentCountry(read)?.country ?? null).toBe(country);
  });

  test('comes with its evidence', () => {
    const sentences = segment('Malian soldiers died in Mopti.');
    const evidence = documentCountry(resolvePlaces(recogniseDocumentPlaces(sentences, 'en'), { sentences }))?.evidence;
    expect(evidence).toContain('its people or forces named 1 time');
  });
});

describe('spellings that sound alike', () => {
  const pairs: readonly [one: string, other: string, alike: boolean][] = [
    ['shopian', 'shupiyan', true],
    ['diallasagou', 'diallassagou', true],
    ['ar raqqah', 'raqqa', true],
    ['qandahar', 'kandahar', true],
    ['baquba', 'bakuba', true],
    ['kabanah', 'qatana', false],
    ['cabcaban', 'cabcaben', false],
    ['bria', 'birao', false],
  ];
  test.each(pairs)('%s, %s: %s', (one, other, alike) => {
    expect(sound(one) === sound(other)).toBe(alike);
  });
});
