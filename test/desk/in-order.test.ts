import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inOrder } from '../../src/desk/crew/in-order.ts';

async function* from<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}

const turns = async (count: number) => {
  for (let i = 0; i < count; i++) await null;
};

describe('inOrder', () => {
  test('gives every result, in the order of the items, and keeps to its bounds', async () => {
    const item = fc.record({ turns: fc.nat(20), weight: fc.nat(5) });
    await fc.assert(
      fc.asyncProperty(fc.array(item, { maxLength: 40 }), fc.integer({ min: 1, max: 6 }), async (items, count) => {
        const numbered = items.map((one, number) => ({ ...one, number }));
        let underWay = 0;
        let most = 0;
        const start = async ({ turns: wait, number }: (typeof numbered)[number]) => {
          most = Math.max(most, ++underWay);
          await turns(wait);
          underWay--;
          return number;
        };
        const results: number[] = [];
        for await (const number of inOrder(from(numbered), { count, weight: 8 }, ({ weight }) => weight, start)) {
          results.push(number);
        }
        expect(results).toEqual(numbered.map(({ number }) => number));
        expect(most).toBeLessThanOrEqual(count);
      }),
    );
  });

  test('starts nothing more while what is under way weighs enough', async () => {
    const started: number[] = [];
    const results = inOrder(
      from([9, 9, 9]),
      { count: 10, weight: 10 },
      (weight) => weight,
      async (weight) => {
        started.push(weight);
        return weight;
      },
    );
    await results.next();
    expect(started.length).toBeLessThanOrEqual(2);
    await results.return(undefined);
  });

  test('gives a result while its source is still waiting for the next item', async () => {
    async function* slow(): AsyncGenerator<number> {
      yield 1;
      await new Promise(() => {});
    }
    const results = inOrder(
      slow(),
      { count: 4, weight: 4 },
      () => 1,
      async (item) => item * 10,
    );
    expect(await results.next()).toEqual({ done: false, value: 10 });
  });

  test('throws what its source throws', async () => {
    async function* broken(): AsyncGenerator<number> {
      yield 1;
      throw new Error('no more');
    }
    const results = inOrder(
      broken(),
      { count: 4, weight: 4 },
      () => 1,
      async (item) => item,
    );
    const readAll = async () => {
      for await (const item of results) expect(item).toBe(1);
    };
    await expect(readAll()).rejects.toThrow('no more');
  });
});
