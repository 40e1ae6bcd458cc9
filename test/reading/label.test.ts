import { expect, test } from 'vitest';
import { createLanguage } from '../../src/language/index.ts';
import { loadEventLexicon } from '../../src/reading/event/lexicon.ts';
import { withoutLabels } from '../../src/reading/label.ts';

const english = createLanguage('en');
const { gate } = loadEventLexicon('en');

test.each<[text: string, parts: string[]]>([
  ['Army: 14 rebels killed in clashes', ['Army:', '14 rebels killed in clashes']],
  [
    '2014 Peshawar school massacre: Seven gunmen scaled the walls.',
    ['2014 Peshawar school massacre:', 'Seven gunmen scaled the walls.'],
  ],
  ['Killed: 4 rebels, 2 soldiers', ['Killed: 4 rebels, 2 soldiers']],
  ['Fatalities: 12; injuries: 30', ['Fatalities: 12;', 'injuries: 30']],
  ['Dead: 12 | Injured: 30 | Missing: 2', ['Dead: 12 |', 'Injured: 30 |', 'Missing: 2']],
  ['Police said the following: two men died there.', ['Police said the following: two men died there.']],
])('%s', (text, parts) => {
  const cut = withoutLabels(english.segment(text), gate);
  expect(cut.map(({ start, end }) => text.slice(start, end))).toEqual(parts);
});
