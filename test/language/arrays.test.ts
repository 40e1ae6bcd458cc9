import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packArrays, unpackArrays } from '../../src/language/arrays.ts';
import { readQuads, scoreQuads, writeQuads } from '../../src/language/quads.ts';
import { readWeights, score, type WeightRow, writeWeights } from '../../src/language/weights.ts';

test('an array file comes back as it was, from any place in memory', () => {
  const array = fc.oneof(fc.int8Array(), fc.uint8Array(), fc.int16Array(), fc.uint16Array(), fc.int32Array());
  fc.assert(
    fc.property(fc.dictionary(fc.stringMatching(/^[a-z]{1,6}$/), array), fc.nat(9), (arrays, shift) => {
      const bytes = packArrays({ header: { kind: 'x' }, arrays });
      const moved = new Uint8Array(bytes.length + shift);
      moved.set(bytes, shift);
      const back = unpackArrays(moved.subarray(shift));
      expect(back.header).toEqual({ kind: 'x' });
      expect({ ...back.arrays }).toEqual({ ...arrays });
    }),
  );
});

test('other bytes are refused', () => {
  expect(() => unpackArrays(new Uint8Array(40))).toThrow(/array file/);
  expect(() => unpackArrays(new Uint8Array(3))).toThrow(/array file/);
});

const weight = fc.integer({ min: -127, max: 127 }).filter((value) => value !== 0);
const rows = (classes: number) =>
  fc.uniqueArray(
    fc.tuple(fc.integer(), fc.dictionary(fc.nat(classes - 1).map(String), weight, { minKeys: 1 })).map(
      ([key, entries]): WeightRow => ({
        key: key | 0,
        classes: Object.keys(entries).map(Number),
        weights: Object.values(entries),
      }),
    ),
    { selector: (row) => row.key, maxLength: 50 },
  );

/** The definition of a score: the sum of w·|w| over the rows of the features. */
function expected(model: readonly WeightRow[], features: readonly number[], classes: number): number[] {
  const sums = new Array<number>(classes).fill(0);
  for (const feature of features) {
    const row = model.find(({ key }) => key === feature);
    row?.classes.forEach((id, i) => {
      sums[id] += row.weights[i] * Math.abs(row.weights[i]);
    });
  }
  return sums;
}

test('weights written and read score as defined', () => {
  fc.assert(
    fc.property(rows(20), fc.array(fc.integer(), { maxLength: 5 }), (model, others) => {
      const features = [...model.map(({ key }) => key), ...others];
      const scores = new Int32Array(20);
      score(readWeights(writeWeights(model, 20)), Int32Array.from(features), features.length, scores);
      expect([...scores]).toEqual(expected(model, features, 20));
    }),
  );
});

test('quads written and read score as defined', () => {
  fc.assert(
    fc.property(rows(4), fc.array(fc.integer(), { maxLength: 5 }), (model, others) => {
      const features = [...model.map(({ key }) => key), ...others];
      const scores = new Int32Array(4);
      scoreQuads(readQuads(writeQuads(model)), Int32Array.from(features), features.length, scores);
      expect([...scores]).toEqual(expected(model, features, 4));
    }),
  );
});
