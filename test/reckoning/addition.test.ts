import { describe, expect, test } from 'vitest';
import { documentFromText } from '../../src/intake/index.ts';
import { createReader } from '../../src/reading/reader.ts';
import { additionsIn } from '../../src/reckoning/toll/addition.ts';

const reader = createReader('en');

async function additions(text: string): Promise<string[]> {
  const { claims } = reader.read(await documentFromText(text, { published: '2022-06-20', lang: 'en' }));
  const found = additionsIn(claims, 'en');
  return claims.filter(({ id }) => found.has(id)).map(({ span }) => span.text);
}

describe('adds to a figure told before', () => {
  test.each([
    ['Gunmen killed 26 people in Bankass. Another four died in hospital, the mayor said.', ['Another four']],
    ['Four more bodies were found in Bankass on Monday, police said.', ['Four more bodies']],
    ['The death toll of the attack in Bankass rose by five, police said.', ['five']],
    ['Gunmen killed 26 people in Bankass. Two of the wounded died overnight.', ['Two of the wounded']],
  ])('%s', async (text, told) => {
    expect(await additions(text)).toEqual(told);
  });
});

describe('adds to nothing', () => {
  test.each([
    ['Gunmen killed 20 people and wounded another 12 in Bankass on Monday, police said.'],
    ['Gunmen killed at least 20 people in Bankass. The toll rose to 26, police said.'],
    ['The death toll of the attack in Bankass rose by five to 40, police said.'],
    ['Gunmen killed 20 or more people in Bankass.'],
    ['Boko Haram killed 20 people in Dikwa on 3 May 2021. On 9 May 2021 it killed another five in Gwoza.'],
  ])('%s', async (text) => {
    expect(await additions(text)).toEqual([]);
  });
});
