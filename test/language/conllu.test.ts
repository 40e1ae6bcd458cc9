import { expect, test } from 'vitest';
import { createLanguage, toConllu } from '../../src/language/index.ts';

const english = createLanguage('en');

test('a sentence becomes its text and one line of ten columns a word', () => {
  const text = "They didn't\nspare anyone.";
  const lines = toConllu(
    text,
    english.segment(text.replace('\n', ' ')).map((s) => english.parse(s)),
  ).split('\n');
  expect(lines[0]).toBe('# sent_id = 1');
  expect(lines[1]).toBe("# text = They didn't spare anyone.");
  const rows = lines.slice(2, 8).map((line) => line.split('\t'));
  expect(rows.map((row) => row.length)).toEqual([10, 10, 10, 10, 10, 10]);
  expect(rows.map((row) => row[1])).toEqual(['They', 'did', "n't", 'spare', 'anyone', '.']);
  expect(rows.map((row) => row[9])).toEqual(['_', 'SpaceAfter=No', '_', '_', 'SpaceAfter=No', '_']);
  expect(lines.slice(8)).toEqual(['', '']);
});

test('forms and their spacing rebuild the text', () => {
  const text = 'Gen. Ali said: "We lost ten men (all young) near Gao."';
  const rows = toConllu(
    text,
    english.segment(text).map((sentence) => english.parse(sentence)),
  )
    .split('\n')
    .filter((line) => /^\d/.test(line))
    .map((line) => line.split('\t'));
  const rebuilt = rows.map((row) => row[1] + (row[9].includes('SpaceAfter=No') ? '' : ' ')).join('');
  expect(rebuilt.trim()).toBe(text);
});

test('a unit of several words is one line that says what the parser saw', () => {
  const text = 'Gunmen killed more than a hundred civilians.';
  const [sentence] = english.segment(text);
  const tree = english.parse(sentence, [{ from: 2, to: 6, form: '100', upos: 'NUM' }]);
  const row = toConllu(text, [tree])
    .split('\n')
    .map((line) => line.split('\t'))
    .find((columns) => columns[0] === '3');
  expect([row?.[1], row?.[3], row?.[9]]).toEqual(['more than a hundred', 'NUM', 'ParsedAs=100']);
});

test('no trees, no text', () => {
  expect(toConllu('', [])).toBe('');
});
