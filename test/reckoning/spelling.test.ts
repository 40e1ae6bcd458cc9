import { describe, expect, test } from 'vitest';
import { isSameName, skeleton } from '../../src/reckoning/gather/spelling.ts';

describe('spellings of one name', () => {
  test.each([
    ['tolokanda', 'tolo kanda'],
    ['tolo kanda', 'tollo kanda'],
    ['ungwan bature', 'angwan bature'],
    ['kyauk pyu gone', 'kyaukpyugone'],
    ['kyauk phyu gone', 'kyaukpyugone'],
    ['diallassagou', 'dialassagou'],
    ['diamweli', 'dianweli'],
  ])('%s, %s', (one, other) => expect([isSameName(one, other), isSameName(other, one)]).toEqual([true, true]));
});

describe('names of two places', () => {
  test.each([
    ['gao', 'goa'],
    ['sector 7', 'sector 9'],
    ['koro', 'kolo'],
    ['ti marigot', 'petit marigot'],
    ['baghdad', 'baquba'],
    ['bankass', 'bandiagara'],
  ])('%s, %s', (one, other) => expect(isSameName(one, other)).toBe(false));
});

test('a name is looked up by what its spellings share', () => {
  expect(new Set(['tolo kanda', 'tollokanda', 'tolukanda'].map(skeleton)).size).toBe(1);
  expect(skeleton('gao')).toBe('gao');
});
