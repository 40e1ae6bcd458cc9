import { describe, expect, it } from 'vitest';
import { dateOfLine, openingOf } from '../../src/intake/opening.ts';

describe('a line that states a date and nothing else', () => {
  it.each([
    ['Monday, January 28, 2019', '2019-01-28'],
    ['July 5, 2022', '2022-07-05'],
    ['5 July 2022', '2022-07-05'],
    ['5th of July, 2022', '2022-07-05'],
    ['Tue. 5 Jul 2022, 10:30 GMT', '2022-07-05'],
    ['2022-07-05', '2022-07-05'],
    ['Published: 2022-07-05T10:30:00Z', '2022-07-05'],
    ['Posted on Sept. 9, 2004 at 6:15 pm EST', '2004-09-09'],
    ['(28 FEBRUARY 1993)', '1993-02-28'],
    ['29 February 2023', undefined],
    ['Monday, July 5, 2022', undefined],
    ['July 2022', undefined],
    ['KABUL, March 12 -', undefined],
    ['Kabul, 12 March 2019', undefined],
    ['The attack of 5 July 2022', undefined],
    ['05/07/2022', undefined],
    ['Date: 5 July 2022', undefined],
    ['Date | 19 July 2016', undefined],
    ['5 and 6 July 2022', undefined],
  ])('%s: %s', (line, date) => {
    expect(dateOfLine(line, 'en')).toBe(date);
  });

  it('needs no word list for ISO dates', () => {
    expect(dateOfLine('2022-07-05', 'xx')).toBe('2022-07-05');
  });
});

describe("a report's first lines", () => {
  const body = 'Gunmen attacked the village at dawn.';
  it.each([
    {
      says: 'headline and date',
      text: `Four killed\n\nJuly 5, 2022\n\n${body}`,
      gives: { title: 'Four killed', published: '2022-07-05' },
    },
    {
      says: 'the date right under the headline',
      text: `Four killed\nJuly 5, 2022\n\n${body}`,
      gives: { title: 'Four killed', published: '2022-07-05' },
    },
    {
      says: 'a byline between them',
      text: `Four killed\n\nBy A. Reporter\n\n5 July 2022\n\n${body}`,
      gives: { title: 'Four killed', published: '2022-07-05' },
    },
    { says: 'a headline that asks', text: `Who killed the four?\n\n${body}`, gives: { title: 'Who killed the four?' } },
    { says: 'the date first', text: `July 5, 2022\n\n${body}\n\nMore.`, gives: { published: '2022-07-05' } },
    { says: 'a sentence is no headline', text: `${body}\n\nMore.`, gives: {} },
    { says: 'a line that goes on is no headline', text: `Gunmen attacked\nthe village\n\n${body}`, gives: {} },
    { says: 'a lone line is no headline', text: 'Four killed in village', gives: {} },
    {
      says: 'a date far down is not the date of the report',
      text: `Four killed\n\n${`${body}\n\n`.repeat(6)}5 July 2022`,
      gives: { title: 'Four killed' },
    },
  ])('$says', ({ text, gives }) => {
    expect(openingOf(text, 'en')).toEqual(gives);
  });
});
