import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { docketOf } from '../../src/exchange/dossier/docket.ts';
import { saidIn } from '../../src/exchange/html/said.ts';
import { incidentTimeline } from '../../src/exchange/html/timeline.ts';
import type { Incident, Reading } from '../../src/model/index.ts';
import { reading } from './fixture.ts';

/** The drawing of incidents with the given dates, published on 5 July 2022. */
function drawn(
  incidents: readonly (readonly [edtf: string | null, background?: boolean])[],
  claims: Reading['claims'] = [],
) {
  const docket = docketOf({
    ...reading,
    document: { ...reading.document, published: '2022-07-05' },
    claims,
    incidents: incidents.map(
      ([edtf, background = false], index): Incident => ({
        ...reading.incidents[0],
        id: `i${index + 1}`,
        background,
        when: { edtf, precision: 'unknown', spans: [] },
      }),
    ),
  });
  const timeline = incidentTimeline(docket, saidIn('en'));
  if (timeline === null) return null;
  const page = parseHTML(timeline.markup).document;
  const bars = [...page.querySelectorAll('rect')].map((bar) => ({
    kind: bar.getAttribute('class'),
    from: Number(bar.getAttribute('x')),
    to: Number(bar.getAttribute('x')) + Number(bar.getAttribute('width')),
  }));
  const list = [...page.querySelectorAll('.dates li')].map((item) => item.textContent);
  return { page, bars, list };
}

describe('the timeline', () => {
  test('draws earlier days further left, and a day as wide as any other', () => {
    const [first, second] = drawn([['2022-06-18'], ['2022-06-24']])!.bars;
    expect(first.to).toBeLessThan(second.from);
    expect(first.to - first.from).toBeCloseTo(second.to - second.from, 0);
  });

  test('draws a month over all its days', () => {
    const [month, day] = drawn([['2022-06'], ['2022-06-30']])!.bars;
    expect(month.to).toBeCloseTo(day.to, 0);
    expect(month.to - month.from).toBeCloseTo(30 * (day.to - day.from), -1);
  });

  test('draws what has no end to the edge', () => {
    const [open] = drawn([['2022-06-20/..'], ['2022-06-18']])!.bars;
    expect(open.to).toBe(632);
  });

  test('draws a competing date hollow and names it in the list', () => {
    const { bars, list } = drawn([['2022-06-18']], [reading.claims[4]])!;
    expect(bars.map(({ kind }) => kind)).toEqual(['own', 'competing']);
    expect(list).toEqual([
      'Incident 1: 18 June 2022',
      'Incident 1: 17 June 2022 (Oumou Diarra via Radio Plateau), a competing date',
    ]);
  });

  test('sets background that lies far off at the edge', () => {
    const { page, bars } = drawn([['2022-06-18'], ['2012', true]])!;
    expect(bars).toHaveLength(1);
    expect(page.querySelectorAll('.beyond')).toHaveLength(1);
  });

  test('lists a date that is on no calendar and does not draw it', () => {
    const { bars, list } = drawn([['2022-06-18'], ['XXXX-06-24'], [null]])!;
    expect(bars).toHaveLength(1);
    expect(list.slice(1)).toEqual(['Incident 2: 24 June, year unknown', 'Incident 3: date unknown']);
  });

  test('is none where nothing can be drawn', () => {
    expect(drawn([[null], ['XXXX-06-24']])).toBeNull();
  });
});
