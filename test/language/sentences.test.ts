import { expect, test } from 'vitest';
import { knowledgeJson } from '../../src/knowledge.ts';
import { createSegmenter } from '../../src/language/segment.ts';
import type { SegmentationRules } from '../../src/language/segmentation-rules.ts';
import { KNOWN_FAILINGS, SENTENCE_CASES } from './sentence-cases.ts';

const segment = createSegmenter(knowledgeJson<SegmentationRules>('en/language/segmentation.json'));

function sentencesOf(text: string): string[] {
  return segment(text).map(({ start, end }) => text.slice(start, end));
}

test.each(SENTENCE_CASES.map((parts) => [parts.join(' '), parts] as const))('%s', (text, parts) => {
  expect(sentencesOf(text)).toEqual(parts);
});

test.fails.each(KNOWN_FAILINGS.map((parts) => [parts.join(' '), parts] as const))('not yet: %s', (text, parts) => {
  expect(sentencesOf(text)).toEqual(parts);
});

/** Texts with line breaks, and their sentences. */
const broken: readonly (readonly [name: string, text: string, sentences: readonly string[]])[] = [
  [
    'a headline has no full stop',
    'Bombs kill 20 at cathedral\n\nTwo bombs exploded.',
    ['Bombs kill 20 at cathedral', 'Two bombs exploded.'],
  ],
  ['a single line break ends a sentence', 'Five killed\nTen wounded', ['Five killed', 'Ten wounded']],
  ['Windows line ends', 'Five killed\r\n\r\nTen wounded', ['Five killed', 'Ten wounded']],
  ['lists', '- Five killed in Gao\n- Ten wounded in Mopti', ['- Five killed in Gao', '- Ten wounded in Mopti']],
  [
    'numbered lists',
    '1. Five killed in Gao.\n2. Ten wounded in Mopti.',
    ['1. Five killed in Gao.', '2. Ten wounded in Mopti.'],
  ],
  [
    'hard-wrapped text flows on',
    'Gunmen on motorcycles attacked three villages in the\ncentral region on Saturday night, killing more than\nfifty people. Survivors fled to the nearest town and\nsaid the army came late.',
    [
      'Gunmen on motorcycles attacked three villages in the\ncentral region on Saturday night, killing more than\nfifty people.',
      'Survivors fled to the nearest town and\nsaid the army came late.',
    ],
  ],
  [
    'a headline over hard-wrapped text stays apart',
    'Gunmen attack villages\nGunmen on motorcycles attacked three villages in the\ncentral region on Saturday night, killing more than\nfifty people. Survivors fled to the nearest town and\nsaid the army came late.',
    [
      'Gunmen attack villages',
      'Gunmen on motorcycles attacked three villages in the\ncentral region on Saturday night, killing more than\nfifty people.',
      'Survivors fled to the nearest town and\nsaid the army came late.',
    ],
  ],
  [
    'a stray line break inside a sentence is a space',
    'Gunmen killed ten people in the market of Kano\non Monday, police said.\nThe army came late.',
    ['Gunmen killed ten people in the market of Kano\non Monday, police said.', 'The army came late.'],
  ],
  [
    'a line that ends with a small word goes on',
    'Gunmen attacked the\nArmy base near\nGao.\nTwo died.',
    ['Gunmen attacked the\nArmy base near\nGao.', 'Two died.'],
  ],
  ['a parted word goes on', 'Rebels shot five sol-\ndiers.', ['Rebels shot five sol-\ndiers.']],
  ['a parted word in capitals goes on', 'REBELS SHOT FIVE SOL-\nDIERS.', ['REBELS SHOT FIVE SOL-\nDIERS.']],
  ['short items stay apart', 'Dead\nmissing\nhurt', ['Dead', 'missing', 'hurt']],
  ['fields stay apart', 'Killed: four\nInjured: nine', ['Killed: four', 'Injured: nine']],
  [
    'lines of a text in small letters stay apart',
    'five people killed in gao today\nten wounded in mopti',
    ['five people killed in gao today', 'ten wounded in mopti'],
  ],
  [
    'headline, byline, time stamp',
    'Ten killed in Kano attack\nBy John Smith\nPublished 5 May 2012\nGunmen killed ten people.\nRead more',
    ['Ten killed in Kano attack', 'By John Smith', 'Published 5 May 2012', 'Gunmen killed ten people.', 'Read more'],
  ],
  [
    'bullets',
    '• 3 May: five soldiers die\n• 5 May: two wounded',
    ['• 3 May: five soldiers die', '• 5 May: two wounded'],
  ],
];

test.each(broken)('%s', (_, text, sentences) => {
  expect(sentencesOf(text)).toEqual(sentences);
});

test('paragraphs are numbered from 0', () => {
  const text = 'A headline\n\nOne. Two.\n\n\nThree.';
  expect(segment(text).map((sentence) => sentence.paragraph)).toEqual([0, 1, 1, 2]);
});

test('sentences are numbered from 0', () => {
  expect(segment('One. Two.\nThree.').map((sentence) => sentence.index)).toEqual([0, 1, 2]);
});

test.each(['', '   ', '\n\n\n', '\u00a0\u2003'])('a text without words (%j) has no sentences', (text) => {
  expect(segment(text)).toEqual([]);
});
