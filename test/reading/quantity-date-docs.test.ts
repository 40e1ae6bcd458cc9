import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dateLexicon, recogniseDates, resolveDates } from '../../src/reading/date/index.ts';
import { quantityLexicon, recogniseQuantities } from '../../src/reading/quantity/index.ts';
import { sentencesOf } from './sentences-of.ts';

/** The last two cells of every row whose words are set as code. */
function rowsOf(page: string): [string, string][] {
  const text = readFileSync(new URL(`../../docs/${page}`, import.meta.url), 'utf8');
  return [...text.matchAll(/^\|[^|]*\| `([^`]+)` \| ([^|]+) \|$/gmu)].map(([, words, value]) => [words, value]);
}

describe('docs/quantities.md', () => {
  it.each(rowsOf('quantities.md'))('%s: %s', (words, value) => {
    const [first] = sentencesOf(`${words}.`).flatMap((sentence) =>
      recogniseQuantities(sentence, quantityLexicon('en')),
    );
    const { low, high, vague } = first;
    const bounds = low === null && high === null ? '?' : low === high ? `${low}` : `${low}..${high ?? ''}`;
    expect(vague ? `${bounds} ~` : bounds).toBe(value);
  });
});

describe('docs/dates.md', () => {
  it.each(rowsOf('dates.md'))('%s: %s', (words, value) => {
    const found = sentencesOf(`It happened ${words}.`).flatMap((sentence) =>
      recogniseDates(sentence, dateLexicon('en')),
    );
    const [{ edtf }] = resolveDates(found, '2019-01-24');
    expect(edtf ?? 'none').toBe(value);
  });
});

it('the pages have their tables', () => {
  expect(rowsOf('quantities.md').length).toBeGreaterThan(30);
  expect(rowsOf('dates.md').length).toBeGreaterThan(25);
});
