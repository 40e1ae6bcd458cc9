import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { edtfBounds, isEdtf } from '../../src/model/index.ts';
import { addDays, weekdayOf } from '../../src/reading/date/calendar.ts';
import { dateLexicon, recogniseDates, resolveDates } from '../../src/reading/date/index.ts';
import { dateCases } from './date-cases.ts';
import { sentencesOf } from './sentences-of.ts';

const lexicon = dateLexicon('en');
const day = fc.integer({ min: 0, max: 40_000 }).map((days) => addDays('1970-01-01', days));
const NAMES = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const texts = Object.values(dateCases).flatMap((cases) => cases.map(([, text]) => text));

function resolved(text: string, published: string | null) {
  const expressions = sentencesOf(text).flatMap((sentence) => recogniseDates(sentence, lexicon));
  return resolveDates(expressions, published);
}

describe('dates, for every day', () => {
  it('reads back what was written', () => {
    fc.assert(
      fc.property(day, fc.boolean(), (iso, american) => {
        const [year, month, date] = iso.split('-').map(Number);
        const written = american ? `${MONTHS[month - 1]} ${date}, ${year}` : `${date} ${MONTHS[month - 1]} ${year}`;
        expect(resolved(`He died on ${written} there.`, null)[0].edtf).toBe(iso);
      }),
    );
  });

  it('takes a weekday as the nearest on or before publication', () => {
    fc.assert(
      fc.property(day, fc.constantFrom(...NAMES), (published, name) => {
        const edtf = resolved(`He died on ${name} there.`, published)[0].edtf ?? '';
        expect(NAMES[weekdayOf(edtf)]).toBe(name);
        expect(edtf <= published && edtf > addDays(published, -7)).toBe(true);
      }),
    );
  });

  it('never lies after publication when the words tell of the past', () => {
    fc.assert(
      fc.property(day, fc.constantFrom(...MONTHS), fc.integer({ min: 1, max: 28 }), (published, month, date) => {
        const edtf = resolved(`He died on ${date} ${month} there.`, published)[0].edtf ?? '';
        expect(edtf <= published && edtf > addDays(published, -367)).toBe(true);
      }),
    );
  });
});

describe('dates, whatever the report', () => {
  it('are EDTF with their first day not after the last', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...texts), { minLength: 1, maxLength: 4 }),
        fc.option(day),
        (parts, published) => {
          for (const { edtf, earliest, latest } of resolved(parts.join(' '), published)) {
            if (edtf === null) continue;
            expect(isEdtf(edtf), edtf).toBe(true);
            expect(edtfBounds(edtf)).toEqual({ earliest: earliest ?? null, latest: latest ?? null });
            if (earliest !== undefined && latest !== undefined) expect(earliest <= latest, edtf).toBe(true);
          }
        },
      ),
    );
  });

  it('are sorted, apart from one another, and inside their words', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...texts), { minLength: 1, maxLength: 4 }), (parts) => {
        for (const sentence of sentencesOf(parts.join(' '))) {
          let last = 0;
          for (const { from, to, start, end } of recogniseDates(sentence, lexicon)) {
            expect(from).toBeGreaterThanOrEqual(last);
            expect(start).toBeGreaterThanOrEqual(sentence.words[from].start);
            expect(end).toBeLessThanOrEqual(sentence.words[to - 1].end);
            last = to;
          }
        }
      }),
    );
  });
});
