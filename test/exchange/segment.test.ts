import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { segmentsOf } from '../../src/exchange/html/segment.ts';

describe('segments of marked text', () => {
  test.each([
    ['nothing marked', [], [[0, 10, []]]],
    [
      'one claim within',
      [[1, 2, 5]],
      [
        [0, 2, []],
        [2, 5, [1]],
        [5, 10, []],
      ],
    ],
    [
      'one inside another: the shorter leads',
      [
        [1, 0, 6],
        [2, 2, 4],
      ],
      [
        [0, 2, [1]],
        [2, 4, [2, 1]],
        [4, 6, [1]],
        [6, 10, []],
      ],
    ],
    [
      'two crossing',
      [
        [1, 1, 5],
        [2, 3, 7],
      ],
      [
        [0, 1, []],
        [1, 3, [1]],
        [3, 5, [1, 2]],
        [5, 7, [2]],
        [7, 10, []],
      ],
    ],
    ['words that begin before and end after', [[1, -3, 40]], [[0, 10, [1]]]],
    ['a claim without words', [[1, 4, 4]], [[0, 10, []]]],
  ] as [string, [number, number, number][], [number, number, number[]][]][])('%s', (_, stretches, segments) => {
    const given = stretches.map(([number, start, end]) => ({ number, start, end }));
    expect(segmentsOf(given, 0, 10)).toEqual(segments.map(([start, end, claims]) => ({ start, end, claims })));
  });

  test('follow one another without gap, and carry exactly the claims that stand there', () => {
    const stretch = fc.tuple(fc.nat(60), fc.nat(60)).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
    fc.assert(
      fc.property(
        fc.array(stretch, { maxLength: 8 }),
        fc.nat(20),
        fc.integer({ min: 21, max: 60 }),
        (list, start, end) => {
          const stretches = list.map(([from, to], index) => ({ number: index + 1, start: from, end: to }));
          const segments = segmentsOf(stretches, start, end);
          expect(segments[0].start).toBe(start);
          expect(segments.at(-1)!.end).toBe(end);
          segments.slice(1).forEach((segment, index) => void expect(segment.start).toBe(segments[index].end));
          for (const segment of segments) {
            for (let at = segment.start; at < segment.end; at++) {
              const there = stretches.filter((each) => each.start <= at && at < each.end).map(({ number }) => number);
              expect([...segment.claims].sort((a, b) => a - b)).toEqual(there);
            }
          }
        },
      ),
    );
  });
});
