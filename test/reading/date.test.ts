import { describe, expect, it } from 'vitest';
import { Fault } from '../../src/model/index.ts';
import { dateLexicon, recogniseDates, resolveDate, resolveDates } from '../../src/reading/date/index.ts';
import { dateCases } from './date-cases.ts';
import { sentencesOf } from './sentences-of.ts';

const lexicon = dateLexicon('en');

function datesOf(published: string | null, text: string) {
  const expressions = sentencesOf(text).flatMap((sentence) => recogniseDates(sentence, lexicon));
  return resolveDates(expressions, published).map((resolved, i) => ({ expression: expressions[i], resolved }));
}

function shown(published: string | null, text: string): string {
  return datesOf(published, text)
    .map(({ expression: { start, end, dateline }, resolved: { edtf, modifier, partOfDay, time } }) =>
      [`${text.slice(start, end)} = ${edtf}`, modifier, partOfDay, time, dateline && 'dateline']
        .filter(Boolean)
        .join(', '),
    )
    .join(' | ');
}

for (const [heading, cases] of Object.entries(dateCases)) {
  describe(`dates: ${heading}`, () => {
    it.each(cases)('%s: %s', (published, text, expected) => {
      expect(shown(published, text)).toBe(expected);
    });
  });
}

describe('a resolved date', () => {
  const first = (published: string | null, text: string) => datesOf(published, text)[0].resolved;

  it('gives its first and last day', () => {
    expect(first('2019-01-24', 'It was last month.')).toMatchObject({
      earliest: '2018-12-01',
      latest: '2018-12-31',
      precision: 'month',
    });
    expect(first('2019-01-24', 'It was last week.')).toMatchObject({
      earliest: '2019-01-14',
      latest: '2019-01-20',
      precision: 'week',
    });
    expect(first(null, 'It was in the 1990s.')).toMatchObject({
      earliest: '1990-01-01',
      latest: '1999-12-31',
      precision: 'decade',
    });
  });

  it('says what it was counted from, and what was missing', () => {
    expect(first('2019-01-24', 'It was on Monday.')).toMatchObject({
      anchor: 'publication',
      why: expect.stringContaining('2019-01-24'),
    });
    expect(first(null, 'It was on Monday.')).toMatchObject({
      edtf: null,
      precision: 'unknown',
      why: expect.stringContaining('no date of publication'),
    });
    expect(first(null, 'It was two days later.')).toMatchObject({
      anchor: 'story',
      why: expect.stringContaining('no date of the story'),
    });
    expect(first('2019-01-24', 'It was on 3 May 2015.')).toMatchObject({ anchor: 'absolute' });
  });

  it('refuses a day of publication that is none', () => {
    const [expression] = recogniseDates(sentencesOf('It was on Monday.')[0], lexicon);
    const resolve = () => resolveDate(expression, { published: 'yesterday', story: null });
    expect(resolve).toThrow(Fault);
    expect(resolve).toThrow('"yesterday" is no day of publication.');
  });
});
