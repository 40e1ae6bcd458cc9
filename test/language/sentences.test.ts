import { expect, test } from 'vitest';
import { knowledgeJson } from '../../src/knowledge.ts';
import { createSegmenter } from '../../src/language/segment.ts';
import type { SegmentationRules } from '../../src/language/segmentation-rules.ts';

const segment = createSegmenter(knowledgeJson<SegmentationRules>('en/language/segmentation.json'));

function sentencesOf(text: string): string[] {
  return segment(text).map(({ start, end }) => text.slice(start, end));
}

/** Each case is a text whose sentences are its parts, joined by a space. */
const spaced: readonly (readonly string[])[] = [
  ['Gunmen killed five men.', 'They fled.'],
  ['Dr. Musa treated ten people.', 'Two died.'],
  ['Gen. Ali and Lt. Col. Musa were killed.'],
  ['Mr. J. R. Smith of the U.S. Embassy was unhurt.'],
  ['They left for the U.S. The army followed.'].flatMap((text) => text.split(/(?<=U\.S\.) /)),
  ['The U.S. Army denied it.'],
  ['It happened at 7 p.m. Monday.'],
  ['It happened at 7 p.m.', 'Gunmen opened fire.'],
  ['It happened at 7 a.m. local time.'],
  ['It began on Jan. 5 and ended on Sept. 6.'],
  ['Five died on Jan. 5.', 'Ten were hurt.'],
  ['Was he killed?', 'Nobody knows.'],
  ['"Stop!" he shouted.', 'They shot him.'],
  ['“They burned everything.”', 'He wept.'],
  ['"They burned everything," he said.', '"We have nothing."'],
  ['He said: "They came at dawn.', 'They killed my son."', 'Then he left.'],
  ['The toll is 3.5 times higher.'],
  ['They waited... and waited.'],
  ['They waited...', 'Then they fired.'],
  ['Five were killed (two of them children).', 'Ten fled.'],
  ['Five were killed.[1]', 'Ten fled.[2][3]', 'One stayed.'],
  ['Five were killed. [4]', 'Ten fled.'],
  ['Rebels from No. 2 camp attacked.'],
  ['He was shot in St. Louis, Mo., on Friday.'],
  ['Acme Inc. was looted.', 'So was Beta Ltd.', 'The owners fled.'],
  ['Prices, cattle, etc. were taken.'],
  ['Martin King Jr. was shot.'],
  ['He lives on Main St. The police went there.'].flatMap((text) => text.split(/(?<=St\.) /)),
  ['Sgt. A. Diallo died.', 'Pvt. B. Keita lived.'],
  ['See art. 3 of the law.'],
  ['They attacked 5 villages.', '12 people died.'],
  ['Oh no!!!', 'They are back!'],
  ['What?!', 'Again?'],
  ['ARMY SAYS FIVE KILLED.', 'TEN WOUNDED.'],
  ['gunmen killed five men.', 'they fled.'],
  ['Five killed; ten wounded.', 'More feared dead.'],
  ['قتل خمسة أشخاص.', 'فر الباقون؟'],
  ['BAMAKO, June 19 (Reuters) -', 'Gunmen killed five men.', 'They fled.'],
  ['KABUL (AP) —', 'A bomb killed ten people.'],
  ['LIMA, 3 May 84 (AFP) --', 'Four peasants were killed.'],
  ['Baghdad, Iraq (CNN) --', 'A car bomb exploded.'],
  ['WASHINGTON —', 'The president spoke.'],
  ['QUETTA:', 'Gunmen shot dead a policeman.'],
  ['MOGADISHU, Somalia -', 'A suicide bomber struck.'],
  ['Gunmen - all masked - killed five men.'],
  ['Police (state and local) - armed with rifles - came.'],
];

test.each(spaced.map((parts) => [parts.join(' '), parts] as const))('%s', (text, parts) => {
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
