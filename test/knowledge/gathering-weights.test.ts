import { expect, test } from 'vitest';
import { knowledgeJson } from '../../src/knowledge.ts';
import { WITNESSES } from '../../src/reckoning/gather/evidence.ts';
import { GatheringWeights } from '../../src/reckoning/gather/weights.ts';

const { weights } = GatheringWeights.parse(knowledgeJson('reckoning/gathering.json'));

test('every witness has weights, and every row of them a witness', () => {
  expect(Object.keys(weights).toSorted()).toEqual(Object.keys(WITNESSES).toSorted());
});

test.each(['date', 'publication', 'distance'])(
  'the farther apart, the less the %s speaks for one incident',
  (witness) => {
    const falling = Object.entries(weights[witness]).filter(([sight]) => /^below|^more/.test(sight));
    expect(falling.map(([, weight]) => weight)).toEqual(falling.map(([, weight]) => weight).toSorted((a, b) => b - a));
  },
);

test('the more alike the words, the more they speak for one incident', () => {
  const rising = Object.values(weights.wording);
  expect(rising).toEqual(rising.toSorted((a, b) => a - b));
});
