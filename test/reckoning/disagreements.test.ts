import { describe, expect, test } from 'vitest';
import { disagreementsAmong, type Setting } from '../../src/reckoning/disagree/disagreements.ts';
import type { Topic } from '../../src/reckoning/disagree/excluding.ts';
import type { Account } from '../../src/reckoning/toll/account.ts';
import { account } from './account.ts';

const setting = (teller: string, edtf: string, ...places: string[]): Setting => ({
  teller,
  edtf,
  earliest: edtf,
  places,
});
const told = (accounts: Account[], settings: Setting[] = [], topics: Topic[] = []) =>
  disagreementsAmong(accounts, settings, [], topics).map(({ question, says }) => `${question}: ${says}`);

describe('a disagreement is told', () => {
  test('on figures that no number fits, with whose they are', () => {
    expect(told([account('police 20'), account('mayor 20'), account('residents 31+')])).toEqual([
      'killed: 20 (police, mayor); 31 or more (residents)',
    ]);
  });
  test('not on figures that one number fits', () => {
    expect(told([account('police 31'), account('mayor 20+')])).toEqual([]);
  });
  test('not on what a voice said before', () => {
    expect(told([account('police 20 2022-06-18'), account('police 31 2022-06-19')])).toEqual([]);
  });
  test('on days and places that exclude each other', () => {
    const settings = [
      setting('Herald', '2022-06-19', 'Bandiagara'),
      setting('Radio', '2022-06-18', 'Bankass', 'Mopti'),
    ];
    expect(told([], settings, ['date', 'place'])).toEqual([
      'when: 18 June 2022 (Radio); 19 June 2022 (Herald)',
      'where: Bandiagara (Herald); Bankass (Radio)',
    ]);
    expect(told([], settings)).toEqual([]);
  });
});
