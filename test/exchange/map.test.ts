import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { docketOf } from '../../src/exchange/dossier/docket.ts';
import { provinceOf, provincesOf, provincesWithin } from '../../src/exchange/html/map/basemap.ts';
import { setLabels } from '../../src/exchange/html/map/label.ts';
import { linesOn } from '../../src/exchange/html/map/line.ts';
import { incidentMap } from '../../src/exchange/html/map/map.ts';
import { marksOf } from '../../src/exchange/html/map/mark.ts';
import { viewOf } from '../../src/exchange/html/map/view.ts';
import { saidIn } from '../../src/exchange/html/said.ts';
import type { Incident, Place } from '../../src/model/index.ts';
import { placeOf as place, reading } from './fixture.ts';

/** A reading of one incident at the given places. */
function at(where: readonly Place[], country: string | null = null) {
  const incident: Incident = { ...reading.incidents[0], where: [...where], country };
  return docketOf({ ...reading, incidents: [incident] });
}

const candidate = (lat: number) => ({ name: 'Foy', gazetteer: 'geonames:1', lat, lon: 2, score: 0.5 });
const point = { lat: 13.9, lon: -3.6 };

describe('what is drawn for an incident', () => {
  test.each<[string, Place[], string | null, object[]]>([
    [
      'a settlement with its point',
      [place({ ...point, precision: 'settlement' })],
      'ML',
      [{ kind: 'point', ...point }],
    ],
    ['a point near by', [place({ ...point, precision: 'near', radiusKm: 4 })], null, [{ kind: 'around', radiusKm: 4 }]],
    ['a district', [place({ ...point, precision: 'district' })], null, [{ kind: 'around', radiusKm: 30 }]],
    [
      'a province',
      [place({ ...point, level: 'province', precision: 'province', gazetteer: 'geonames:2453347' })],
      null,
      [{ kind: 'area', area: { geonames: 2453347 } }],
    ],
    ['candidates, all of them', [place({ candidates: [candidate(1), candidate(5)] })], null, [{ lat: 1 }, { lat: 5 }]],
    [
      "candidates in the incident's country",
      [place({ candidates: [{ ...candidate(1), country: 'ML' }, candidate(5)] })],
      'ML',
      [{ kind: 'candidate', lat: 1 }],
    ],
    [
      'its country where all candidates lie abroad',
      [place({ candidates: [candidate(1), candidate(5)] })],
      'ML',
      [{ kind: 'area', area: { country: 'ML' } }],
    ],
    [
      'a wider place that has its point before candidates',
      [
        place({ candidates: [candidate(1), candidate(5)] }),
        place({ ...point, level: 'district', precision: 'district' }),
      ],
      'ML',
      [{ kind: 'around', ...point }],
    ],
    [
      'candidates before a country',
      [
        place({ candidates: [candidate(1), candidate(5)] }),
        place({ ...point, level: 'country', precision: 'country', country: 'ML' }),
      ],
      null,
      [{ kind: 'candidate' }, { kind: 'candidate' }],
    ],
    [
      'the next place where the most specific has no point',
      [place({ level: 'site' }), place({ ...point, precision: 'settlement' })],
      null,
      [{ kind: 'point' }],
    ],
    ['a country by its code alone', [], 'ML', [{ kind: 'area', area: { country: 'ML' } }]],
    ['nothing', [place({})], null, []],
  ])('%s', (_, where, country, marks) => {
    expect(marksOf(at(where, country))).toMatchObject(marks);
    expect(marksOf(at(where, country))).toHaveLength(marks.length);
  });

  test('incidents at one spot share a mark', () => {
    expect(marksOf(docketOf(reading))[0].incidents).toEqual([1, 3]);
  });
});

describe('the basemap', () => {
  test('knows provinces by their GeoNames id and countries by their code', () => {
    expect(provinceOf(2453347)?.properties.iso_a2).toBe('ML');
    expect(provinceOf(0)).toBeUndefined();
    expect(provincesOf('ML').length).toBeGreaterThan(5);
    expect(provincesOf('XX')).toEqual([]);
  });

  test.each([
    ['inland Mali', [-5, 13, -3, 15], 'ML', 'AU'],
    ['east of the date line, counted on', [177, -19, 183, -15], 'FJ', 'ML'],
  ] as const)('finds what lies in %s', (_, box, inside, outside) => {
    const countries = provincesWithin(box).map(({ properties }) => properties.iso_a2);
    expect(countries).toContain(inside);
    expect(countries).not.toContain(outside);
  });
});

describe('the view', () => {
  const positions = [
    [[-3.6, 13.9]],
    [
      [-3.6, 13.9],
      [36.8, -1.3],
    ],
    [
      [178.4, -18.1],
      [-175.2, -21.1],
    ],
    [
      [-122, 47],
      [151, -33],
      [13, 52],
    ],
    [[20, 89]],
  ] as const;

  test.each(positions)('frames %j', (...given) => {
    const list = given as readonly (readonly [number, number])[];
    const { projection, box } = viewOf(list, 640, 420);
    for (const [lon, lat] of list.filter(([, lat]) => Math.abs(lat) < 78)) {
      const [x, y] = projection([lon, lat])!;
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(640);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(420);
    }
    expect(box[0]).toBeLessThan(box[2]);
    expect(box[1]).toBeLessThan(box[3]);
  });

  test('keeps places on both sides of the date line together', () => {
    const { box } = viewOf(
      [
        [178.4, -18.1],
        [-175.2, -21.1],
      ],
      640,
      420,
    );
    expect(box[2] - box[0]).toBeLessThan(30);
  });

  test('is as large in kilometres as its scale bar says', () => {
    const { projection, pixelsPerKm } = viewOf([[0, 0]], 640, 420);
    const [x0] = projection([0, 0])!;
    const [x1] = projection([1, 0])!;
    expect((x1 - x0) / pixelsPerKm).toBeCloseTo(111.2, 0);
  });
});

describe('the drawing', () => {
  test('thins a line to what can be seen', () => {
    const { projection } = viewOf([[0, 0]], 640, 420);
    const dense = Array.from({ length: 1000 }, (_, index) => [index / 10_000, 0]);
    const data = linesOn(projection)({ type: 'LineString', coordinates: dense });
    expect(data).toMatch(/^M[\d.,]+(L[\d.,]+)+$/);
    expect(data.split('L').length).toBeLessThan(40);
  });

  test('shades a country of which no more is known', () => {
    const drawn = parseHTML(incidentMap(at([], 'ML'), saidIn('en'))!.markup).document;
    expect(drawn.querySelector('path.area')!.getAttribute('d')).toMatch(/^M/);
    expect(drawn.querySelector('.places')!.textContent).toBe('Incident 1: Mali, somewhere in the country');
  });

  test('keeps close where some incident is known more closely than by its country', () => {
    const [first] = at([place({ ...point, precision: 'settlement' })]).reading.incidents;
    const second = { ...first, id: 'second', where: [], country: 'US' };
    const docket = docketOf({ ...reading, incidents: [first, second] });
    const drawn = parseHTML(incidentMap(docket, saidIn('en'))!.markup).document;
    expect(drawn.querySelector('.area')).toBeNull();
    expect(drawn.querySelector('.places li:last-child')!.textContent).toBe(
      'Incident 2: United States, somewhere in the country (not drawn)',
    );
  });

  test('never draws a dot for a district', () => {
    const drawn = parseHTML(
      incidentMap(at([place({ ...point, precision: 'district' })]), saidIn('en'))!.markup,
    ).document;
    expect(drawn.querySelector('.dot')).toBeNull();
    expect(drawn.querySelector('path.around')!.getAttribute('d')).toMatch(/^M/);
  });

  test('is none where nothing is located', () => {
    expect(incidentMap(at([place({})]), saidIn('en'))).toBeNull();
  });
});

describe('labels', () => {
  const wish = (text: string, short: string | null) => ({
    text,
    short,
    style: 'place' as const,
    positions: [
      { x: 100, y: 100, anchor: 'start' as const },
      { x: 100, y: 130, anchor: 'start' as const },
    ],
  });

  test('make way for one another, grow short where it is crowded, and give way where they may', () => {
    const wishes = [wish('one', '1'), wish('two', null), wish('three', null), wish('four', '4')];
    expect(setLabels(wishes, [], 640, 420).map(({ text, y }) => [text, y])).toEqual([
      ['one', 100],
      ['two', 130],
      ['4', 100],
    ]);
  });

  test('keep within the map and off what is taken', () => {
    expect(setLabels([wish('a name', null)], [], 120, 420)).toEqual([]);
    const taken = [{ left: 90, top: 80, right: 200, bottom: 105 }];
    expect(setLabels([wish('a name', null)], taken, 640, 420)[0].y).toBe(130);
  });
});
