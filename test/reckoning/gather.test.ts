import { describe, expect, test } from 'vitest';
import { mentionKeys } from '../../src/casefile/index.ts';
import { documentFromText } from '../../src/intake/index.ts';
import { createReader } from '../../src/reading/reader.ts';
import { censusOf, rarityIn } from '../../src/reckoning/gather/census.ts';
import { gather } from '../../src/reckoning/gather/gather.ts';
import { type Mention, mentionsOf } from '../../src/reckoning/gather/mention.ts';
import { wordsOf } from '../../src/reckoning/gather/words.ts';

const reader = createReader('en');

/** The incidents of a text that are not background. */
async function told(text: string, published: string): Promise<Mention[]> {
  const document = await documentFromText(text, { published, lang: 'en' });
  const reading = reader.read(document);
  return mentionsOf(reading, document, mentionKeys(reading)).filter(({ background }) => !background);
}

async function groupsOf(texts: readonly (readonly [text: string, published: string])[]): Promise<number[]> {
  const mentions = (await Promise.all(texts.map(([text, published]) => told(text, published)))).flat();
  return gather(mentions).map(({ founder }) => founder);
}

const BANKASS =
  'Gunmen on motorcycles attacked the village of Bankass in central Mali on 18 June 2022 and killed 20 people.';

describe('one incident', () => {
  test.each([
    [
      'other words and another toll',
      'At least 31 villagers died when armed men on motorcycles raided Bankass, Mali, on 18 June, the mayor said.',
      '2022-06-20',
    ],
    [
      'the same day told as a weekday',
      'Attackers killed 20 people in the Malian town of Bankass on Saturday, police said.',
      '2022-06-20',
    ],
    [
      'a day that differs by one',
      'Armed men killed 20 people in Bankass in central Mali on 19 June 2022.',
      '2022-06-20',
    ],
  ])('%s', async (_, text, published) => {
    expect(
      await groupsOf([
        [BANKASS, '2022-06-19'],
        [text, published],
      ]),
    ).toEqual([0, 0]);
  });
});

describe('two incidents', () => {
  test.each([
    [
      'the same town two months later',
      'Gunmen attacked the town of Bankass in central Mali on 20 August 2022 and killed 20 people.',
      '2022-08-21',
    ],
    [
      'the same day in another country',
      'Gunmen attacked the town of Maiduguri in Nigeria on 18 June 2022 and killed 20 people.',
      '2022-06-19',
    ],
    [
      'another act in the same week elsewhere',
      'A roadside bomb killed three soldiers near Gao in northern Mali on 15 June 2022.',
      '2022-06-16',
    ],
  ])('%s', async (_, text, published) => {
    expect(
      await groupsOf([
        [BANKASS, '2022-06-19'],
        [text, published],
      ]),
    ).toEqual([0, 1]);
  });

  test('that one report tells apart are never gathered', async () => {
    const [mention] = await told(BANKASS, '2022-06-19');
    const twin = { ...mention, reference: { ...mention.reference, key: 'incident@1-2' } };
    expect(gather([mention, twin]).map(({ founder }) => founder)).toEqual([0, 1]);
  });

  test('that a person told apart stay apart', async () => {
    const mentions = (
      await Promise.all([told(BANKASS, '2022-06-19'), told(`${BANKASS} Soldiers came at noon.`, '2022-06-19')])
    ).flat();
    expect(gather(mentions).map(({ founder }) => founder)).toEqual([0, 0]);
    expect(gather(mentions, { apart: () => true }).map(({ founder }) => founder)).toEqual([0, 1]);
  });
});

test('what speaks for it is told in words', async () => {
  const texts = [BANKASS, 'Attackers killed 20 people in the Malian town of Bankass on Saturday, police said.'];
  const mentions = (await Promise.all(texts.map((text) => told(text, '2022-06-20')))).flat();
  expect(gather(mentions)[1].evidence.map(({ why }) => why)).toEqual(
    expect.arrayContaining(['the same day', 'both 20 killed']),
  );
});

test('a word that every report of the case has still tells something, unless it is common everywhere', () => {
  const mentions = Array.from({ length: 5 }, () => wordsOf('The attack on Diallassagou'));
  const rarity = rarityIn(censusOf(mentions));
  expect(rarity('diallassagou')).toBeGreaterThan(3 * rarity('the'));
});

test('an incident of many reports is still found when its place and week are crowded', async () => {
  const [mention] = await told(BANKASS, '2022-06-19');
  const reports = Array.from({ length: 400 }, (_, i) => ({
    ...mention,
    reference: { report: `${i}`, key: 'incident@1-2' },
  }));
  expect(new Set(gather(reports).map(({ founder }) => founder))).toEqual(new Set([0]));
});

describe('an attack that is told whole and in parts', () => {
  const SERIES =
    'A series of attacks on villages in central Mali killed 132 people on 18 June 2022. In the first attack, gunmen killed 60 people in Diallassagou.';
  const PART =
    'Gunmen killed 60 people in the village of Diallassagou in central Mali on 18 June 2022, residents said.';
  const WHOLE = 'Attacks on villages in central Mali on 18 June 2022 killed 132 people, the government said.';

  test.each([
    ['a report on the part joins the part', [SERIES, PART], [0, 1, 1]],
    ['in the other order too: the part chooses first', [PART, SERIES], [0, 1, 0]],
    ['a report on the whole joins the whole', [SERIES, WHOLE], [0, 1, 0]],
  ])('%s', async (_, texts, groups) => {
    expect(await groupsOf(texts.map((text) => [text, '2022-06-20']))).toEqual(groups);
  });
});
