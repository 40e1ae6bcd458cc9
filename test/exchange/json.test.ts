import { describe, expect, test } from 'vitest';
import { readingJson, readingLine, readingsJson } from '../../src/exchange/index.ts';
import { Fault, type Reading } from '../../src/model/index.ts';
import { reading } from './fixture.ts';

/** The same reading with the keys of every object turned round. */
function turned<T>(value: T): T {
  if (Array.isArray(value)) return value.map(turned) as T;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, entry]) => [key, turned(entry)]),
  ) as T;
}

describe('a reading as JSON', () => {
  test('comes back equal', () => {
    expect(JSON.parse(readingJson(reading))).toEqual(JSON.parse(JSON.stringify(reading)));
  });

  test('has the keys in the order of the model, however the reading was built', () => {
    expect(readingJson(turned(reading))).toBe(readingJson(reading));
    expect(Object.keys(JSON.parse(readingJson(turned(reading))))).toEqual([
      'format',
      'document',
      'incidents',
      'claims',
      'notes',
    ]);
  });

  test('is one object for one reading and an array for several', () => {
    expect(readingsJson([])).toBe('[]\n');
    expect(JSON.parse(readingsJson([reading, reading]))).toHaveLength(2);
  });

  test('is a single line in JSONL', () => {
    const line = readingLine(reading);
    expect(line.indexOf('\n')).toBe(line.length - 1);
    expect(JSON.parse(line)).toEqual(JSON.parse(readingJson(reading)));
  });

  test('is refused when the reading breaks the contract', () => {
    const broken = { ...reading, claims: [{ ...reading.claims[0], confidence: 2 }] } as Reading;
    expect(() => readingJson(broken)).toThrow(Fault);
    expect(() => readingJson(broken)).toThrow(/claims\.0\.confidence/);
  });
});
