import fc from 'fast-check';
import { Kysely } from 'kysely';
import { expect, test } from 'vitest';
import { insert, run } from '../../src/casefile/engine/rows.ts';
import { connect, sqliteDialect } from '../../src/casefile/engine/sqlite.ts';
import type { Tables } from '../../src/casefile/engine/tables.ts';
import { type OfLines, replaceRows } from '../../src/casefile/lists/replace.ts';

type Row = Tables['facet'];

const FACETS: OfLines<Row> = {
  table: 'facet',
  columns: { facet: 'facet', value: 'value', line: 'line' },
  part: 'facet',
};

const rowsOfLines = fc.uniqueArray(
  fc.record({
    facet: fc.constantFrom('kind', 'place', 'actor'),
    value: fc.constantFrom('a', 'b"\n', 'ç\u202ed'),
    line: fc.constantFrom(1, 2, 3, 2 ** 50),
  }),
  { selector: (row) => JSON.stringify(row) },
);

const ordered = (rows: readonly Row[]) => rows.map(({ facet, value, line }) => `${line} ${facet} ${value}`).toSorted();

test('rows of lines give way to others: each part of a line as it is wanted, and other lines untouched', () =>
  fc.assert(
    fc.asyncProperty(rowsOfLines, rowsOfLines, fc.subarray([1, 2, 3, 2 ** 50]), async (before, wanted, lines) => {
      const db = new Kysely<Tables>({ dialect: sqliteDialect(connect(':memory:', 0)) });
      await run(
        db,
        'CREATE TABLE facet (facet TEXT, value TEXT, line INTEGER, PRIMARY KEY (facet, value, line)) WITHOUT ROWID',
      );
      await insert(db, 'facet', before);
      const [old, now] = [before, wanted].map((rows) => rows.filter(({ line }) => lines.includes(line)));
      const replaced = await replaceRows(db, FACETS, lines, now);
      const left = await run<Row>(db, 'SELECT * FROM facet');
      expect(ordered(left)).toEqual(ordered([...before.filter(({ line }) => !lines.includes(line)), ...now]));
      expect(ordered(replaced.before)).toEqual(ordered(old));
      const both = new Set(ordered(old).filter((text) => ordered(now).includes(text)));
      expect(ordered(replaced.differing)).toEqual(ordered([...old, ...now]).filter((text) => !both.has(text)));
      await db.destroy();
    }),
  ));
