import { describe, expect, test } from 'vitest';
import { confidenceOf } from '../../src/reading/claim/confidence.ts';
import { casualtyClaims } from './spec/notation.ts';
import { readingOf } from './spec/reading-of.ts';

const model = { intercept: 1, weights: { figure: { exact: 1, plural: -2 }, told: { stated: 0.5 } } };

describe('confidence', () => {
  test.each([
    [[], 0.73],
    [[['figure', 'exact']], 0.88],
    [
      [
        ['figure', 'exact'],
        ['told', 'stated'],
      ],
      0.92,
    ],
    [[['figure', 'plural']], 0.27],
    [
      [
        ['figure', 'never seen'],
        ['moon', 'full'],
      ],
      0.73,
    ],
  ] as const)('is the logistic function of the signals: %j', (signals, probability) => {
    expect(confidenceOf(signals, model)).toBe(probability);
  });

  test.each([50, -50])('is never certain: log-odds %d', (intercept) => {
    expect([0.01, 0.99]).toContain(confidenceOf([], { intercept, weights: {} }));
  });

  test.each([
    ['Twelve people were killed in the blast.', 'A bomb exploded. Soldiers were killed.'],
    [
      'Gunmen killed four farmers on Monday.',
      'Officials and villagers said different things, and gunmen and others died too.',
    ],
  ])('is higher for a plain figure than for a bare plural: %s', (plain, plural) => {
    const [sure, unsure] = [plain, plural].map((report) => casualtyClaims(readingOf(report))[0].confidence);
    expect(sure).toBeGreaterThan(unsure);
  });
});
