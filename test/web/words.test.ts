import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { REASON_CODES } from '../../src/reckoning/index.ts';
import { files, root, textOf } from '../house/tree.ts';

type Catalogue = Readonly<Record<string, string>>;

const folder = (language: string) => join(root, 'web', 'src', 'words', language);
const catalogue = (language: string, part: string): Catalogue =>
  JSON.parse(readFileSync(join(folder(language), part), 'utf8'));
const parts = readdirSync(folder('en')).filter((name) => name.endsWith('.json'));

/** What a catalogue speaks of, whatever its language's plurals. */
const stemOf = (key: string): string => key.replace(/_(?:zero|one|two|few|many|other)$/, '');
const stems = (words: Catalogue): string[] => [...new Set(Object.keys(words).map(stemOf))].sort();

/** The values that a sentence is filled with. */
const filled = (sentence: string): string[] =>
  [...sentence.matchAll(/\{\{\s*([\w-]+)/g)].map(([, name]) => name).sort();

describe.each(parts)('the words of %s', (part) => {
  const [english, french] = [catalogue('en', part), catalogue('fr', part)];

  test('are the same in both languages', () => {
    expect(stems(french)).toEqual(stems(english));
  });

  test('are none of them empty, and have no blanks around them', () => {
    const flawed = [english, french].flatMap((words) =>
      Object.entries(words).flatMap(([key, said]) => (said === '' || said !== said.trim() ? [key] : [])),
    );
    expect(flawed).toEqual([]);
  });

  test('have plurals for every number of their language', () => {
    for (const [words, tag] of [
      [english, 'en'],
      [french, 'fr'],
    ] as const) {
      const needed = new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
      const plural = stems(words).filter((stem) => `${stem}_other` in words);
      expect(plural.flatMap((stem) => needed.map((one) => `${stem}_${one}`)).filter((key) => !(key in words))).toEqual(
        [],
      );
    }
  });

  test('keep the signs of French on the line of the word that they belong to', () => {
    const torn = Object.entries(french).filter(([, said]) => / [:;!?»%]|« /.test(said));
    expect(torn).toEqual([]);
  });

  test('are filled with the same values', () => {
    const values = (words: Catalogue) =>
      Object.fromEntries(
        stems(words).map((stem) => [stem, filled(words[stem] ?? words[`${stem}_other`]).filter((v) => v !== 'count')]),
      );
    expect(values(french)).toEqual(values(english));
  });

  test('are all used', () => {
    const source = files
      .filter((file) => /^web\/src\/.*\.tsx?$/.test(file))
      .map(textOf)
      .join('\n');
    const composed = [...source.matchAll(/`([\w.-]+\.)\$\{/g)].map(([, stem]) => stem);
    const terms = [...source.matchAll(/\bterm\(\s*'([\w-]*)'/g)].map(([, sort]) => sort);
    const unused = stems(english).filter((stem) => {
      if (source.includes(`'${stem}'`) || composed.some((start) => stem.startsWith(start))) return false;
      return part !== 'terms.json' || !(terms.includes('') || terms.includes(stem.split('.')[0]));
    });
    expect(unused).toEqual([]);
  });
});

test.each(['en', 'fr'])('every reason to leave a claim out of a toll has words in %s', (language) => {
  const words = catalogue(language, 'incident.json');
  const told = Object.keys(words).flatMap((key) => (key.startsWith('why.') ? [key.slice(4)] : []));
  expect(told.sort()).toEqual([...REASON_CODES].sort());
});

test('no sentence stands in the pages themselves', () => {
  const spoken = files
    .filter((file) => /^web\/src\/.*\.tsx$/.test(file))
    .flatMap((file) =>
      [...textOf(file).matchAll(/>\s*([A-Z][a-z]+(?: [a-z]+)+)[^<>{}=;]*</g)].map(([, words]) => `${file}: ${words}`),
    );
  expect(spoken).toEqual([]);
});
