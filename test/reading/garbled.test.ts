import { expect, test } from 'vitest';
import { createLanguage } from '../../src/language/index.ts';
import { mended } from '../../src/reading/garbled.ts';

const english = createLanguage('en');

/** The words as they are read, with their places in the text. */
function read(text: string): { words: string; spans: string[] } {
  const words = mended(text, english.segment(text), english.isCommon).flatMap((sentence) => sentence.words);
  return {
    words: words.map((word) => word.text).join(' '),
    spans: words.map(({ start, end }) => text.slice(start, end)),
  };
}

test.each<[garbled: string, read: string]>([
  ['1O killed and l2 hurt .', '10 killed and 12 hurt .'],
  ['2OO people fled .', '200 people fled .'],
  ['I5 rebels died .', '15 rebels died .'],
  ['Ten sol- diers were k1lled .', 'Ten soldiers were killed .'],
  ['The at-\ntack killed five civi-\nlians .', 'The attack killed five civilians .'],
  ['ONE SOL-\nDIER DIED .', 'ONE SOLDIER DIED .'],
  ['The ofﬁcer and 1O gunrnen ﬂed .', 'The officer and 10 gunmen fled .'],
  ['The p0lice found 2O wornen .', 'The police found 20 women .'],
])('%j is read as %j', (text, expected) => {
  expect(read(text).words).toBe(expected);
});

test.each([
  'Two- and three-storey houses burned .',
  'The pro- government side fired .',
  'M16 rifles , a 10l can and 3 kg of TNT .',
  'Flight 4O is no word of Bernard Barnes .'.replace('4O', '40'),
  'The G20 met on the 1st .',
  'He bore a J-10 and an AK-47 .',
])('%s has nothing to mend', (text) => {
  const plain = english.segment(text).flatMap(({ words }) => words.map((word) => word.text));
  expect(read(text).words).toBe(plain.join(' '));
});

test('mended words keep the places of what was printed', () => {
  expect(read('1O sol- diers died.').spans).toEqual(['1O', 'sol- diers', 'died', '.']);
});
