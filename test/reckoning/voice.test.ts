import { describe, expect, test } from 'vitest';
import { type Cited, sourcesOf } from '../../src/reckoning/independence/citations.ts';
import { fullerNames } from '../../src/reckoning/independence/fuller.ts';
import { type Told, voiceOf } from '../../src/reckoning/independence/voice.ts';

const inReport = (report: string, name: string | null, more: Partial<Told> = {}): Told => ({
  name,
  role: null,
  via: null,
  root: { report, publisher: null },
  lang: 'en',
  ...more,
});
const keyOf = (told: Told): string => voiceOf(told).key;

describe('one voice in two reports', () => {
  test.each<[string, Partial<Told>?, string?, Partial<Told>?]>([
    ['police'],
    ['police', {}, 'Police'],
    ['the army', {}, 'army'],
    ['army spokesman', {}, 'the army'],
    ['Oumou Diarra'],
    ['Souleymane Dembele', { role: 'army spokesman' }, 'the army'],
    ['the mayor of Bankass', {}, 'Bankass mayor'],
    ['AFP', {}, 'Agence France-Presse'],
    ['AFP news agency', {}, 'AFP'],
    ['hospital source', { via: 'AFP' }, 'a hospital source', { via: 'Agence France-Presse' }],
  ])('%s %j, %s %j', (name, more, other = name, others = {}) => {
    expect(keyOf(inReport('b', other, others))).toBe(keyOf(inReport('a', name, more)));
  });

  test('of one publisher, which is also the outlet that others cite', () => {
    const by = (report: string, publisher: string): Told => inReport(report, null, { root: { report, publisher } });
    expect(keyOf(by('a', 'AFP'))).toBe(keyOf(by('b', 'Agence France-Presse')));
    expect(keyOf(by('a', 'AFP'))).toBe(keyOf(inReport('c', 'AFP')));
  });

  test('that copy one another, unnamed speakers too', () => {
    expect(keyOf(inReport('root', 'residents'))).toBe(keyOf(inReport('root', 'Residents')));
  });
});

describe('two voices', () => {
  test.each([
    ['residents'],
    ['Witnesses'],
    ['a security source'],
    ['officials'],
    ['a police officer'],
    ['local media'],
    ['two men who fled'],
    [null],
  ])('%s in two reports', (name) => {
    expect(keyOf(inReport('a', name))).not.toBe(keyOf(inReport('b', name)));
  });

  test.each([
    ['Oumou Diarra', 'Ali Diarra'],
    ['Malian army', 'Nigerian army'],
    ['Interior Ministry', 'Health Ministry'],
  ])('%s, %s', (one, other) => {
    expect(keyOf(inReport('a', one))).not.toBe(keyOf(inReport('b', other)));
  });
});

test('a language that is not read has no unnamed speakers and no bodies', () => {
  const told = { lang: 'fr' };
  expect(keyOf(inReport('a', 'Oumou Diarra', told))).toBe(keyOf(inReport('b', 'Oumou Diarra', told)));
  expect(keyOf(inReport('a', 'la police', told))).not.toBe(keyOf(inReport('b', 'la police', told)));
});

describe('a bare name', () => {
  test('joins the fuller one where just one is told', () => {
    expect(fullerNames(['name:diarra', 'name:oumou diarra', 'body:police'])).toEqual(
      new Map([['name:diarra', 'name:oumou diarra']]),
    );
  });
  test('stands by itself where two are told', () => {
    expect(fullerNames(['body:army', 'body:malian army', 'body:nigerian army']).size).toBe(0);
  });
});

describe('a figure that outlets cite each other for', () => {
  const killed = (teller: string, voice: string, low = 20): Cited => ({
    voice,
    teller,
    measure: 'killed',
    group: 'unknown',
    low,
    high: low,
    stands: true,
  });

  test('is the word of whom the first of them cites', () => {
    const sources = sourcesOf([
      killed('outlet:a', 'outlet:b'),
      killed('outlet:b', 'outlet:c'),
      killed('outlet:c', 'body:police'),
    ]);
    expect(sources.map(({ voice }) => voice)).toEqual(['body:police', 'body:police', 'body:police']);
    expect(sources[0]).toEqual({ voice: 'body:police', through: ['outlet:b', 'outlet:c'], circle: false });
  });
  test('goes round in a circle: it has one root, and that is told', () => {
    const sources = sourcesOf([killed('outlet:a', 'outlet:b'), killed('outlet:b', 'outlet:a')]);
    expect(sources.map(({ voice, circle }) => [voice, circle])).toEqual([
      ['outlet:a', true],
      ['outlet:a', true],
    ]);
  });
  test('is not followed where the figure is another, or rejected', () => {
    const other = [killed('outlet:a', 'outlet:b', 31), killed('outlet:b', 'body:police')];
    expect(sourcesOf(other)[0].voice).toBe('outlet:b');
    const rejected = [killed('outlet:a', 'outlet:b'), { ...killed('outlet:b', 'body:police'), stands: false }];
    expect(sourcesOf(rejected)[0].voice).toBe('outlet:b');
  });
  test('and that a report gives itself as well is whom it quotes', () => {
    const sources = sourcesOf([killed('report:a', 'report:a'), killed('report:a', 'body:police')]);
    expect(sources.map(({ voice }) => voice)).toEqual(['body:police', 'body:police']);
  });
});
