const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const NAME = String.raw`(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?`;

/** Shapes of dates in English reports, with which group is the day, the month and the year. */
const SHAPES: readonly (readonly [shape: RegExp, day: number, month: number, year: number])[] = [
  [new RegExp(String.raw`\b(\d{1,2})(?:st|nd|rd|th)?(?: of)? ${NAME}(?:,? (\d{4}))?`, 'i'), 1, 2, 3],
  [new RegExp(String.raw`\b${NAME} (\d{1,2})(?:st|nd|rd|th)?(?:,? (\d{4}))?\b`, 'i'), 2, 1, 3],
  [new RegExp(String.raw`\b${NAME},? (\d{4})\b`, 'i'), 9, 1, 2],
];

/** The date that words give, in EDTF, the year of the publication where they give none. Null: none that is plain. */
export function dateIn(words: string, published: string | null): string | null {
  const written = /\b\d{4}(?:-\d{2}){0,2}\b/.exec(words);
  for (const [shape, day, month, year] of SHAPES) {
    const found = shape.exec(words);
    const known = found?.[year] ?? published?.slice(0, 4);
    if (!found || known === undefined) continue;
    const parts = [known, two(MONTHS.indexOf(found[month].slice(0, 3).toLowerCase()) + 1)];
    return [...parts, ...(found[day] === undefined ? [] : [two(Number(found[day]))])].join('-');
  }
  return written?.[0] ?? null;
}

const two = (number: number): string => String(number).padStart(2, '0');
