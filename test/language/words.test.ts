import { expect, test } from 'vitest';
import { knowledgeJson } from '../../src/knowledge.ts';
import { createSegmenter } from '../../src/language/segment.ts';
import type { SegmentationRules } from '../../src/language/segmentation-rules.ts';

const segment = createSegmenter(knowledgeJson<SegmentationRules>('en/language/segmentation.json'));

/** A text and its words, parted by spaces. */
const cases: readonly (readonly [text: string, words: string])[] = [
  // Clitics
  ["They didn't spare anyone.", "They did n't spare anyone ."],
  ['They didn’t spare anyone.', 'They did n’t spare anyone .'],
  ["He can't walk and won't talk.", "He ca n't walk and wo n't talk ."],
  ['They cannot return.', 'They can not return .'],
  ["The army's spokesman", "The army 's spokesman"],
  ['The army’s spokesman', 'The army ’s spokesman'],
  ["the villagers' cattle", "the villagers ' cattle"],
  ['the villagers’ cattle', 'the villagers ’ cattle'],
  ["We're told they've fled and she'd hidden", "We 're told they 've fled and she 'd hidden"],
  ["I'm sure they'll come", "I 'm sure they 'll come"],
  ["IT'S OVER, THEY DIDN'T STOP", "IT 'S OVER , THEY DID N'T STOP"],
  ["Shi'ite militiamen in Sa'ada", "Shi'ite militiamen in Sa'ada"],
  ["a coup d'etat at 6 o'clock", "a coup d'etat at 6 o'clock"],
  ["O'Neill's car", "O'Neill 's car"],
  ["Côte d'Ivoire", "Côte d'Ivoire"],
  ["N'Djamena's mayor", "N'Djamena 's mayor"],
  ['the attack in "Bakool"\'s centre', 'the attack in " Bakool " \'s centre'],
  ['they are gonna shoot', 'they are gon na shoot'],
  // Hyphens and dashes
  ['a well-known cleric', 'a well - known cleric'],
  ['Al-Shabaab fighters', 'Al - Shabaab fighters'],
  ['Abdullah al-Ani', 'Abdullah al - Ani'],
  ['a 12-year-old girl', 'a 12 - year - old girl'],
  ['a non-governmental group', 'a non-governmental group'],
  ['Non-combatants fled', 'Non-combatants fled'],
  ['an e-mail to co-workers', 'an e-mail to co-workers'],
  ['an anti-government rally', 'an anti-government rally'],
  ['pro-Russian rebels', 'pro-Russian rebels'],
  ['ex-rebels and mid-July', 'ex-rebels and mid-July'],
  ['UN-backed forces', 'UN - backed forces'],
  ['AK-47 rifles', 'AK - 47 rifles'],
  ['2-3 people', '2 - 3 people'],
  ['10–15 people', '10 – 15 people'],
  ['the 2018-2019 war', 'the 2018 - 2019 war'],
  ['three men -- all armed -- fled', 'three men -- all armed -- fled'],
  ['three men—all armed—fled', 'three men — all armed — fled'],
  ['three men - all armed - fled', 'three men - all armed - fled'],
  ['a car-bomb attack', 'a car - bomb attack'],
  ['a Kabul-based analyst', 'a Kabul - based analyst'],
  // Numbers, money, measures
  ['5,000 people', '5,000 people'],
  ['1,234,567 people', '1,234,567 people'],
  ['3.5 million', '3.5 million'],
  ['a $5 fee', 'a $ 5 fee'],
  ['$1.5m in ransom', '$ 1.5 m in ransom'],
  ['€300 or £20', '€ 300 or £ 20'],
  ['50% of them', '50 % of them'],
  ['#1 suspect', '# 1 suspect'],
  ['7.62mm rounds', '7.62 mm rounds'],
  ['a 122mm rocket', 'a 122 mm rocket'],
  ['20km away', '20 km away'],
  ['the 1990s', 'the 1990s'],
  ['the 23rd Brigade, 1st Division', 'the 23rd Brigade , 1st Division'],
  ['3/4 of them', '3/4 of them'],
  ['the 9/11 attacks', 'the 9/11 attacks'],
  ['M23 and G5 Sahel', 'M23 and G5 Sahel'],
  ['flight MH17', 'flight MH17'],
  ['10,000+ displaced', '10,000 + displaced'],
  ['shot 3x', 'shot 3x'],
  ['12 dead, 5 hurt', '12 dead , 5 hurt'],
  ['12,5 and 7', '12,5 and 7'],
  ['killed 10, 12 wounded', 'killed 10 , 12 wounded'],
  // Times and dates
  ['at 7:45 p.m.', 'at 7:45 p.m.'],
  ['at 7:45pm', 'at 7:45 pm'],
  ['at 10am on Friday', 'at 10 am on Friday'],
  ['at 0730 GMT', 'at 0730 GMT'],
  ['on 12/05/2019', 'on 12/05/2019'],
  ['on 2019-06-05', 'on 2019-06-05'],
  ['Jan. 5, 2019', 'Jan. 5 , 2019'],
  ['19 June 2022', '19 June 2022'],
  ['in mid-August', 'in mid-August'],
  // Abbreviations and initials
  ['the U.S. Army', 'the U.S. Army'],
  ['the U.N. mission', 'the U.N. mission'],
  ['Dr. Amadou Ba', 'Dr. Amadou Ba'],
  ['Lt. Col. Ali Musa', 'Lt. Col. Ali Musa'],
  ['GEN. MUSA AND COL. ALI', 'GEN. MUSA AND COL. ALI'],
  ['J. R. Smith and J.R. Smith', 'J. R. Smith and J.R. Smith'],
  ['John F. Kennedy', 'John F. Kennedy'],
  ['No. 5 and no one', 'No. 5 and no one'],
  ['They said no.', 'They said no .'],
  ['Acme Inc. and Sons Ltd.', 'Acme Inc. and Sons Ltd.'],
  ['rifles, grenades, etc.', 'rifles , grenades , etc.'],
  ['St. Louis, Mo.', 'St. Louis , Mo.'],
  ['i.e. dead', 'i.e. dead'],
  ['Martin Luther King Jr. Drive', 'Martin Luther King Jr. Drive'],
  // Punctuation
  ['"Stop!" he said.', '" Stop ! " he said .'],
  ['“Stop!” he said.', '“ Stop ! ” he said .'],
  ["'Stop,' he said.", "' Stop , ' he said ."],
  ["``Stop,'' he said.", "`` Stop , '' he said ."],
  ['«Stop», he said', '« Stop » , he said'],
  ['(AFP) [sic] {x}', '( AFP ) [ sic ] { x }'],
  ['What?! No!!!', 'What ?! No !!!'],
  ['And then... silence', 'And then ... silence'],
  ['And then… silence', 'And then … silence'],
  ['and/or', 'and / or'],
  ['killed.[1][2]', 'killed . [ 1 ] [ 2 ]'],
  ['five killed;ten wounded', 'five killed ; ten wounded'],
  ['KABUL:five killed', 'KABUL : five killed'],
  ['the village.Then they left', 'the village . Then they left'],
  ['AT&T and R&D', 'AT & T and R & D'],
  ['* five killed', '* five killed'],
  ['• five killed', '• five killed'],
  ['====', '===='],
  // Addresses
  ['see https://example.org/a/b?c=d.', 'see https://example.org/a/b?c=d .'],
  ['see www.example.org, now', 'see www.example.org , now'],
  ['(example.org)', '( example.org )'],
  ['write to press@mod.example.gov.', 'write to press@mod.example.gov .'],
  ['via @witness_1 today', 'via @witness_1 today'],
  // Other scripts
  ['قتل خمسة أشخاص.', 'قتل خمسة أشخاص .'],
  ['Убито 5 человек.', 'Убито 5 человек .'],
  ['Ségué, Gao and Ménaka', 'Ségué , Gao and Ménaka'],
  ['Nguyễn Văn Ánh', 'Nguyễn Văn Ánh'],
  ['a 😀 face', 'a 😀 face'],
];

test.each(cases)('%s', (text, words) => {
  const found = segment(text).flatMap((sentence) => sentence.words.map((word) => word.text));
  expect(found.join(' ')).toBe(words);
});

test('a word knows whether white space stands before it', () => {
  const [sentence] = segment("The army's (own) men");
  expect(sentence.words.map((word) => (word.glued ? '+' : '') + word.text).join(' ')).toBe(
    "The army +'s ( +own +) men",
  );
});

test('the first word of a sentence is never glued', () => {
  const glued = segment('They fled the village.Then they hid.').map((sentence) => sentence.words[0].glued);
  expect(glued).toEqual([false, false]);
});
