import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as said from './notation.ts';
import { explanationOf, readingOf } from './reading-of.ts';

/** Headings of docs/reading.md whose tables hold examples, with the notation of the last column. */
const EXAMPLES: readonly (readonly [heading: string, notation: said.Notation])[] = [
  ['Actuality', said.silence],
  ['Casualties', said.figures],
  ['Voices', said.voices],
  ['Responsibility', said.perpetrators],
  ['Scenes and incidents', said.incidents],
  ['Tolls', said.tolls],
];

const page = readFileSync(new URL('../../../docs/reading.md', import.meta.url), 'utf8');

describe.each(EXAMPLES)('docs/reading.md, %s', (heading, notation) => {
  const rows = examplesUnder(heading);

  test('has examples', () => {
    expect(rows.length).toBeGreaterThan(3);
  });

  test.each(rows)('%s', (report, expected) => {
    expect(notation(readingOf(report)).replaceAll(' | ', '; ')).toBe(expected);
  });
});

test('docs/reading.md shows what explain prints', () => {
  const [shown] = /^\[1\][\s\S]*?(?=\n```)/m.exec(page) ?? [''];
  const report = shown.split('\n', 1)[0].replace('[1] ', '');
  expect(shown).toBe(explanationOf(report).trimEnd());
});

/** Table rows of a section: the sentence set as code, and the last column. */
function examplesUnder(heading: string): [string, string][] {
  const section = page.split(/^## /m).find((part) => part.startsWith(heading)) ?? '';
  return [...section.matchAll(/^\|.*`(?<report>[^`]+)` \|(?<expected>[^|]*)\|$/gm)].map(({ groups }) => [
    groups!.report,
    groups!.expected.trim(),
  ]);
}
