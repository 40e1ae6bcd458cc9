import { describe, expect, test } from 'vitest';
import { knowledgeJson } from '../../src/knowledge.ts';
import { CommonWords, shareInGeneral } from '../../src/reckoning/gather/common-words.ts';

describe('the words that are common in general', () => {
  test('stand in a list, each once, the most frequent first', () => {
    const { words } = CommonWords.parse(knowledgeJson('en/common-words.json'));
    const listed = words.split(' ');
    expect(new Set(listed).size).toBe(listed.length);
    expect(listed.slice(0, 4)).toEqual(['the', 'of', 'to', 'and']);
  });

  test('are the more to be expected in a report the nearer they stand to the head of it', () => {
    const shares = ['the', 'police', 'motorcycles', 'diallassagou'].map(shareInGeneral);
    expect(shares).toEqual(shares.toSorted((one, other) => other - one));
    expect(shares[0]).toBeGreaterThan(0.9);
    expect(shares[3]).toBeGreaterThan(0);
  });
});
