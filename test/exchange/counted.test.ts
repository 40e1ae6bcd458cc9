import { expect, test } from 'vitest';
import { counted } from '../../src/exchange/counted.ts';

test.each([
  [0, 'claim', '0 claims'],
  [1, 'claim', '1 claim'],
  [2, 'entry', '2 entries'],
  [3, 'day', '3 days'],
  [1, 'new incident', '1 new incident'],
])('%i %s', (count, noun, words) => expect(counted(count, noun)).toBe(words));
