import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countedOnce, type Figure, type PartOf } from '../../src/reckoning/aggregate/counted-once.ts';

const figure = (incident: string, low: number | null, high: number | null = low): Figure => ({ incident, low, high });
const partsOf = (whole: string, ...parts: string[]): PartOf[] => parts.map((part) => ({ part, whole }));

describe('a sum over incidents', () => {
  test('adds those that have nothing to do with each other', () => {
    expect(countedOnce([figure('a', 3), figure('b', 5, 7)], [])).toMatchObject({ low: 8, high: 10, within: [] });
  });

  test('leaves out the parts of a whole that is counted', () => {
    const sum = countedOnce(
      [figure('night', 132), figure('village 1', 60), figure('village 2', 40), figure('elsewhere', 2)],
      partsOf('night', 'village 1', 'village 2'),
    );
    expect(sum).toMatchObject({ low: 134, high: 134, counted: ['night', 'elsewhere'] });
    expect(sum.within).toEqual([
      { incident: 'village 1', whole: 'night' },
      { incident: 'village 2', whole: 'night' },
    ]);
  });

  test('counts the parts where nobody gives a figure for the whole, and stays open: there may be more of them', () => {
    const sum = countedOnce(
      [figure('night', null), figure('village 1', 60), figure('village 2', 40)],
      partsOf('night', 'village 1', 'village 2'),
    );
    expect(sum).toMatchObject({ low: 100, high: null, counted: ['village 1', 'village 2'], unknown: ['night'] });
  });

  test('leaves out a part of a part', () => {
    const relations = [...partsOf('week', 'night'), ...partsOf('night', 'village')];
    expect(countedOnce([figure('week', 150), figure('night', null), figure('village', 60)], relations)).toMatchObject({
      low: 150,
      high: 150,
      counted: ['week'],
    });
  });

  test('says where the parts come to more than their whole', () => {
    const { low, exceeded } = countedOnce(
      [figure('night', 90), figure('village 1', 60), figure('village 2', 40)],
      partsOf('night', 'village 1', 'village 2'),
    );
    expect({ low, exceeded }).toEqual({ low: 90, exceeded: [{ whole: 'night', high: 90, parts: 100 }] });
  });

  test('does not take a figure that is unknown for 0', () => {
    expect(countedOnce([figure('a', null)], [])).toMatchObject({ low: null, high: null, unknown: ['a'] });
    expect(countedOnce([figure('a', 3), figure('b', null)], [])).toMatchObject({ low: 3, high: null, unknown: ['b'] });
  });

  test('stays open above where one of its figures is', () => {
    expect(countedOnce([figure('a', 3, null), figure('b', 5)], [])).toMatchObject({ low: 8, high: null });
  });

  test('of relations that lead in a circle believes none', () => {
    const circle = [...partsOf('a', 'b'), ...partsOf('b', 'a')];
    expect(countedOnce([figure('a', 3), figure('b', 5)], circle)).toMatchObject({ low: 8, within: [] });
  });

  test('of parts and wholes in any shape leaves out only what a counted whole holds', () => {
    const incident = fc.constantFrom('a', 'b', 'c', 'd', 'e');
    const relations = fc.array(fc.record({ part: incident, whole: incident }), { maxLength: 8 });
    const lows = fc.array(fc.option(fc.nat(20)), { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(lows, relations, (given, told) => {
        const figures = given.map((low, i) => figure('abcde'[i], low));
        const { counted, within, unknown } = countedOnce(figures, told);
        expect([...counted, ...unknown, ...within.map((one) => one.incident)].toSorted()).toEqual([...'abcde']);
        for (const { whole } of within) expect(figures.find((one) => one.incident === whole)?.low).not.toBeNull();
      }),
    );
  });
});
