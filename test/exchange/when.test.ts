import { describe, expect, test } from 'vitest';
import { docketOf } from '../../src/exchange/dossier/docket.ts';
import { dateAccountWords, datesOf } from '../../src/exchange/dossier/when.ts';
import { plainPhrase } from '../../src/exchange/terminal/plain.ts';
import type { Incident } from '../../src/model/index.ts';
import { reading } from './fixture.ts';

/** The dates of an incident that carries `own`, when each voice gives one of `given`. */
function dates(own: string | null, given: readonly string[]) {
  const incident: Incident = { ...reading.incidents[0], when: { ...reading.incidents[0].when, edtf: own } };
  const claims = given.map((edtf, index) => ({
    ...reading.claims[1],
    id: `d${index}`,
    value: { edtf },
    voice: { name: `voice ${index + 1}`, span: reading.claims[1].span },
  }));
  const docket = docketOf({ ...reading, incidents: [incident], claims });
  return datesOf(docket, incident).map((date) => plainPhrase(dateAccountWords(date, true)));
}

describe('the dates given for an incident', () => {
  test.each<[string, string | null, string[], string[]]>([
    ['nobody gives one', '2022-06-18', [], ['18 June 2022']],
    ['no date at all', null, [], ['date unknown']],
    ['all agree', '2022-06-18', ['2022-06-18', '2022-06-18'], ['18 June 2022 (voice 1 and voice 2)']],
    ['two compete', '2022-06-18', ['2022-06-17', '2022-06-18'], ['18 June 2022 (voice 2)', '17 June 2022 (voice 1)']],
    ['a coarser date does not compete', '2022-06-18', ['2022-06'], ['18 June 2022']],
    ['a finer date does not compete', '2022-06', ['2022-06-18'], ['June 2022']],
    ['an open interval around it does not compete', '2022-06-18', ['2022-05/..'], ['18 June 2022']],
    [
      'intervals that merely touch compete',
      '2022-06-17/2022-06-19',
      ['2022-06-19/2022-06-21'],
      ['17 to 19 June 2022', '19 to 21 June 2022 (voice 1)'],
    ],
    [
      'a date that cannot be read competes',
      '2022-06-18',
      ['XXXX-06-24'],
      ['18 June 2022', '24 June, year unknown (voice 1)'],
    ],
  ])('%s', (_, own, given, told) => {
    expect(dates(own, given)).toEqual(told);
  });
});
