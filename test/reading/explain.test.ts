import { describe, expect, test } from 'vitest';
import { explanationOf } from './spec/reading-of.ts';

/** What "missed" lines say, put together again where they were broken. */
function missed(text: string): string[] {
  const lines = explanationOf(text)
    .replace(/\n {12}/g, ' ')
    .split('\n');
  return lines.flatMap((line) => (line.startsWith('    missed  ') ? [line.slice(12)] : []));
}

const PLANNED = 'told as possible, planned or feared, not as having happened';
const NOT_PARSED = 'its sentence was not parsed: no word in it tells of violence';

describe('why a sentence gave nothing', () => {
  test.each<[text: string, missed: string[]]>([
    ['Gunmen killed five men.', []],
    ['Five men were killed and seven hurt in Gao on Monday.', []],
    ['The group has 12 camps in the hills.', [`figure 12: ${NOT_PARSED}`]],
    ['Some 300 people voted.', [`figure Some 300: ${NOT_PARSED}`]],
    [
      'The army could attack the town with 12 tanks.',
      [`event "attack": ${PLANNED}`, 'figure 12: no event word of its sentence is told as having happened'],
    ],
    ['Police did not shoot anybody.', ['event "shoot": told as not having happened']],
    ['Gunmen burned 12 houses in Gao.', ['figure 12: no event word of its sentence says what befell "houses"']],
    ['The bomb killed 5 people and damaged 12 houses.', ['figure 12: no event word affects "houses"']],
    ['A bomb killed 5 people on Flight 103.', ['figure 103: a label, no number of people']],
    ['Such attacks are common in the region.', ['event "attacks": a statement about events in general, not about one']],
  ])('%s', (text, expected) => {
    expect(missed(text)).toEqual(expected);
  });

  test('of claims and figures after a character of two code units too', () => {
    expect(missed('😀 Ten men fled. 😀 Gunmen killed five men and took 12 cars.')).toEqual([
      'figure 12: no event word affects "cars"',
    ]);
  });
});

test('no line is wider than a terminal of 80 columns', () => {
  const text = `Gunmen ${'from the hills '.repeat(12)}killed five men, said the governor of the province, who had been told so by two villagers.`;
  for (const line of explanationOf(text).split('\n')) expect(line.length).toBeLessThanOrEqual(80);
});
