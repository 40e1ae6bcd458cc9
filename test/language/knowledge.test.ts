import { expect, test } from 'vitest';
import { z } from 'zod';
import { knowledgeJson } from '../../src/knowledge.ts';

const words = z.array(z.string().regex(/^\S+$/));
const lowerCased = z.string().refine((text) => text === text.toLowerCase(), 'is lower-cased');
const pattern = z.string().refine((source) => new RegExp(`^${source}$`) instanceof RegExp, 'is a regular expression');

const segmentation = z.strictObject({
  titles: words,
  suffixes: words,
  common: words,
  months: words,
  states: words,
  beforeNumber: words,
  timeOfDay: words,
  afterTime: z.array(lowerCased),
  starters: z.array(lowerCased),
  sureStarters: z.array(lowerCased),
  neverLast: z.array(lowerCased),
  dateline: z.array(lowerCased),
  ordinalEndings: z.array(lowerCased),
  clitics: z.array(lowerCased),
  fused: z.record(lowerCased, z.int().positive()),
  joinedPrefixes: z.array(lowerCased),
  units: words,
  domains: z.array(lowerCased),
});

const lemmas = z.strictObject({
  exceptions: z.record(z.string().regex(/^[A-Z]+(?:\|[A-Z$]+)?$/), z.record(lowerCased, z.string().min(1))),
  rules: z.array(
    z.strictObject({
      tags: z.array(z.string().regex(/^[A-Z]+\|[A-Z$]+$/)).min(1),
      ending: pattern,
      lemma: z.string(),
      stem: z.boolean().optional(),
    }),
  ),
  inflected: z.array(lowerCased),
  stems: z.array(z.strictObject({ stem: pattern, lemma: z.string(), unless: pattern.optional() })),
});

test.each([
  ['en/language/segmentation.json', segmentation],
  ['en/language/lemmas.json', lemmas],
])('%s has the shape that is promised', (path, schema) => {
  expect(schema.safeParse(knowledgeJson(path)).error).toBeUndefined();
});

test('a fused word is cut within', () => {
  const { fused } = segmentation.parse(knowledgeJson('en/language/segmentation.json'));
  for (const [word, cut] of Object.entries(fused)) expect(cut).toBeLessThan(word.length);
});
