import type { Count } from '../../../../src/model/index.ts';

type Bounds = Omit<Count, 'text'>;

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** Words that stand for a number of people, as the reader of English has them; a plural is at least two of its kind. */
const VAGUE: Readonly<Record<string, number>> = { dozens: 24, scores: 40, hundreds: 200, thousands: 2000 };
const EXACT: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  another: 1,
  dozen: 12,
  hundred: 100,
  thousand: 1000,
  ...Object.fromEntries(UNITS.map((word, i) => [word, i])),
  ...Object.fromEntries(TENS.map((word, i) => [word, (i + 2) * 10])),
};

const FIGURE = /\d{1,3}(?:[,\u00a0\u202f]\d{3})+|\d+/;

/** The number that words of an English report begin with or hold; to be looked over by who makes a claim of it. Null: none. */
export function numberIn(words: string): Bounds | null {
  const figure = FIGURE.exec(words)?.[0].replace(/\D/g, '');
  if (figure !== undefined) return exactly(Number(figure));
  const spoken = words.toLowerCase().match(/[a-z]+/g) ?? [];
  const vague = spoken.find((word) => Object.hasOwn(VAGUE, word));
  if (vague !== undefined) return { low: VAGUE[vague], high: null, vague: true };
  const numerals = spoken.filter((word) => Object.hasOwn(EXACT, word)).map((word) => EXACT[word]);
  return numerals.length === 0 ? null : exactly(sumOf(numerals));
}

const exactly = (number: number): Bounds => ({ low: number, high: number, vague: false });

/** "twenty five" is a sum, "two hundred" a product. */
function sumOf(numerals: readonly number[]): number {
  let whole = 0;
  let part = 0;
  for (const number of numerals) {
    if (number === 12 || number >= 100) part = Math.max(part, 1) * number;
    else if (part >= 100 || part % 10 === 0) part += number;
    else [whole, part] = [whole + part, number];
  }
  return whole + part;
}
