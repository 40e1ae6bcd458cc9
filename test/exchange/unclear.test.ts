import { describe, expect, test } from 'vitest';
import { docketOf } from '../../src/exchange/dossier/docket.ts';
import { unclearPoints } from '../../src/exchange/dossier/unclear.ts';
import { plainPhrase } from '../../src/exchange/terminal/plain.ts';
import type { Claim, Count, Incident, Perpetrator } from '../../src/model/index.ts';
import { placeOf as foy, reading } from './fixture.ts';

const span = { start: 0, end: 3, text: 'Foy' };
const count = (low: number | null, high: number | null, vague = false): Count => ({ low, high, vague, text: 'x' });
const figure = { ...count(1, 1), rule: 'only figure', claims: [] };

/** An incident of which everything is clear. */
const clear: Incident = {
  ...reading.incidents[0],
  when: { edtf: '2022-06-18', precision: 'day', spans: [] },
  where: [{ name: 'Foy', level: 'settlement', precision: 'settlement', lat: 1, lon: 2, span }],
  country: null,
  perpetrators: [{ name: 'raiders', span, status: 'asserted', claims: [] }],
  toll: { killed: figure, injured: figure, abducted: figure, missing: figure, displaced: figure, detained: figure },
};

const killed = (voice: string, value: Count, more: Partial<Claim> = {}): Claim => ({
  ...reading.claims[0],
  id: `${voice} ${value.low}`,
  value,
  voice: { name: voice, span },
  ...more,
});

function points(change: Partial<Incident>, claims: readonly Claim[] = []): readonly string[] {
  const incident = { ...clear, ...change };
  return unclearPoints(docketOf({ ...reading, incidents: [incident], claims: [...claims] }), incident).map(plainPhrase);
}

const candidate = { name: 'Foy', gazetteer: 'geonames:1', lat: 1, lon: 2, score: 0.5 };
const by = (status: Perpetrator['status']): Perpetrator => ({ name: 'raiders', span, status, claims: [] });

describe('what stays unclear', () => {
  test.each<[string, Partial<Incident>, string[]]>([
    ['nothing', {}, []],
    ['no date', { when: { edtf: null, precision: 'unknown', spans: [] } }, ['when: the report supports no date']],
    ['no place', { where: [] }, ['where: the report names no place']],
    ['a country by its code', { where: [], country: 'ML' }, ['where exactly: only the country is told']],
    [
      'a country by its name',
      { where: [foy({ level: 'country', precision: 'country', lat: 1, lon: 2 })] },
      ['where exactly: only the country is told'],
    ],
    ['no point', { where: [foy({})] }, ['where exactly: no place of this incident could be located']],
    [
      'candidates',
      { where: [foy({ candidates: [candidate, { ...candidate, country: 'ML' }] })] },
      ['which Foy: Foy, 1.00° N 2.00° E, likelihood 0.50; or Foy (Mali), 1.00° N 2.00° E, likelihood 0.50'],
    ],
    [
      'more candidates than a person can weigh',
      { where: [foy({ candidates: Array(7).fill({ ...candidate, country: 'ML' }) })] },
      [`which Foy: ${Array(4).fill('Foy (Mali), 1.00° N 2.00° E, likelihood 0.50').join('; or ')}; or one of 3 more`],
    ],
    ['no perpetrator', { perpetrators: [] }, ['who did it: no perpetrator is named']],
    ['a suspect', { perpetrators: [by('suspected')] }, ['who did it: only suspected, by no one asserted']],
    ['a claim of responsibility', { perpetrators: [by('suspected'), by('claimed')] }, []],
    ['a denial', { perpetrators: [by('denied')] }, ['who did it: that it was raiders is denied']],
    [
      'measures without a figure',
      { toll: { killed: figure } },
      ['no figure for injured, abducted, missing, displaced, detained: unknown is not zero'],
    ],
    ['no figure', { toll: {} }, ['no figure at all: unknown is not zero']],
  ])('%s', (_, change, told) => {
    expect(points(change)).toEqual(told);
  });

  test.each<[string, Claim[], string[]]>([
    ['figures that agree', [killed('A', count(5, 5)), killed('B', count(5, 5))], []],
    ['figures that can both be true', [killed('A', count(5, 5)), killed('B', count(3, null))], []],
    [
      'figures that cannot, each once with all who give it',
      [killed('A', count(5, 5)), killed('B', count(9, 9)), killed('C', count(5, 5)), killed('D', count(2, null, true))],
      ['how many killed: 5 according to A and C; or 9 according to B'],
    ],
    ['a part against a total', [killed('A', count(5, 5)), killed('B', count(9, 9), { total: false })], []],
    ['what is denied', [killed('A', count(5, 5)), killed('B', count(9, 9), { modality: 'denied' })], []],
    ["attackers' deaths", [killed('A', count(5, 5)), killed('B', count(9, 9), { group: 'attacker' })], []],
  ])('%s', (_, claims, told) => {
    expect(points({}, claims)).toEqual(told);
  });

  test('a measure of which only parts are told', () => {
    const claims = [killed('A', count(5, 5), { total: false })];
    const { killed: _, ...toll } = clear.toll;
    expect(points({ toll }, claims)).toEqual(['no total for killed: only parts are told']);
  });
});
