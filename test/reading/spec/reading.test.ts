import { describe, expect, test } from 'vitest';
import { readingOf } from './reading-of.ts';
import { tables } from './tables.ts';

for (const [name, notation, cases] of tables) {
  for (const [heading, rows] of Object.entries(cases)) {
    describe(`${name}: ${heading}`, () => {
      test.each(rows)('%s', (report, said) => {
        expect(notation(readingOf(report))).toBe(said);
      });
    });
  }
}
