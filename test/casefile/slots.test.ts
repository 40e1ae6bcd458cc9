import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rowSlots } from '../../src/casefile/overview/row-slots.ts';
import { common, drop, has, narrow, noSlots, put, sizeOf, slotsOf } from '../../src/casefile/overview/slots.ts';

const SLOTS = 100;

const setOf = (slots: Iterable<number>) => {
  const set = noSlots(SLOTS);
  for (const slot of slots) put(set, slot);
  return set;
};

const someSlots = fc.uniqueArray(fc.nat({ max: SLOTS - 1 }));

describe('a set of slots', () => {
  test('holds what was put in and not taken out, in order', () =>
    fc.assert(
      fc.property(someSlots, someSlots, (slots, dropped) => {
        const set = setOf(slots);
        for (const slot of dropped) drop(set, slot);
        const left = slots.filter((slot) => !dropped.includes(slot)).toSorted((one, other) => one - other);
        expect([...slotsOf(set)]).toEqual(left);
        expect(sizeOf(set)).toBe(left.length);
        for (let slot = 0; slot < SLOTS; slot++) expect(has(set, slot)).toBe(left.includes(slot));
      }),
    ));

  test('and another have in common what narrowing by it leaves', () =>
    fc.assert(
      fc.property(someSlots, someSlots, (slots, others) => {
        const [one, other] = [setOf(slots), setOf(others)];
        const both = slots.filter((slot) => others.includes(slot));
        expect(common(one, other)).toBe(both.length);
        narrow(one, other);
        expect([...slotsOf(one)]).toEqual(both.toSorted((a, b) => a - b));
      }),
    ));
});

test('each row has a slot of its own, in the order in which rows came', () =>
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.nat({ max: 3000 }), fc.maxSafeNat()), { maxLength: 5000, size: 'max' }),
      fc.maxSafeNat(),
      (rows, other) => {
        const slots = rowSlots();
        for (const row of rows) slots.add(row);
        const distinct = [...new Set(rows)];
        expect(slots.size).toBe(distinct.length);
        expect(distinct.map(slots.of)).toEqual([...distinct.keys()]);
        expect(slots.of(other)).toBe(distinct.includes(other) ? distinct.indexOf(other) : null);
      },
    ),
    { numRuns: 20 },
  ));
