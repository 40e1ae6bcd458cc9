import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { knowledgeJson } from '../../src/knowledge.ts';

const word = z.string().regex(/^[\p{Ll}\p{M}]+$/u);

const schemas = {
  'date-line.json': z.strictObject({
    months: z.record(word, z.int().min(1).max(12)),
    weekdays: z.record(word, z.int().min(0).max(6)),
    fillers: z.array(word),
    ordinals: z.array(word),
  }),
  'hyphens.json': z.strictObject({
    first: z.array(word),
    second: z.array(word),
    numbers: z.array(word),
    measured: z.array(word),
    afterNames: z.array(word),
  }),
};

const root = new URL('../../knowledge/', import.meta.url);
const files = readdirSync(root).flatMap((folder) =>
  Object.entries(schemas)
    .filter(([name]) => existsSync(new URL(`${folder}/${name}`, root)))
    .map(([name, schema]) => ({ path: `${folder}/${name}`, schema })),
);

describe('words by which intake reads a language', () => {
  it('are there for English', () => {
    expect(files.map(({ path }) => path)).toEqual(expect.arrayContaining(['en/date-line.json', 'en/hyphens.json']));
  });

  it.each(files)('$path has its shape', ({ path, schema }) => {
    schema.parse(knowledgeJson(path));
  });

  it('name every month and every day of the week', () => {
    const { months, weekdays } = schemas['date-line.json'].parse(knowledgeJson('en/date-line.json'));
    expect(new Set(Object.values(months)).size).toBe(12);
    expect(new Set(Object.values(weekdays)).size).toBe(7);
  });
});
