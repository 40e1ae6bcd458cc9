import type { Lexeme } from '../phrase/lexeme.ts';
import { fitsAt } from '../phrase/pattern-shelf.ts';
import type { Phrasebook } from '../phrase/phrasebook.ts';
import { isIn } from './class.ts';
import { type Figure, figureToken, lexemeToken, type Token } from './figure.ts';
import type { Amount, QuantityLexicon } from './lexicon.ts';
import { numeralAt } from './numeral.ts';
import { pluralAhead } from './plural.ts';

/** Numerals, amounts and fractions as figures; everything else stays a lexeme. `taken` lexemes never become figures. */
export function openingTokens(
  lexemes: readonly Lexeme[],
  taken: (lexeme: Lexeme) => boolean,
  lexicon: QuantityLexicon,
): Token[] {
  const bare = lexemes.map(lexemeToken);
  const tokens: Token[] = [];
  for (let at = 0; at < lexemes.length; ) {
    const idle = taken(lexemes[at]) ? at + 1 : idleEnd(bare, at, lexicon);
    if (idle !== null) {
      tokens.push(...bare.slice(at, idle));
      at = idle;
      continue;
    }
    const figure = figureAt(lexemes, at, lexicon);
    const free = figure !== null && !lexemes.slice(figure.from, figure.to).some(taken);
    tokens.push(free ? figureToken(figure, lexemes) : bare[at]);
    at = free ? figure.to : at + 1;
  }
  return tokens;
}

function idleEnd(bare: readonly Token[], at: number, lexicon: QuantityLexicon): number | null {
  const is = (token: Token, group: string, i: number) => isIn(group, token, i, bare, lexicon);
  let end: number | null = null;
  for (const { fit } of fitsAt(lexicon.idle, bare, at, is)) end = Math.max(end ?? 0, fit.to);
  return end;
}

/** Whether a figure may begin with this lexeme: a number, or a word that opens one. */
export const opensFigure = ({ kind, lower }: Lexeme, lexicon: QuantityLexicon): boolean =>
  kind === 'number' || lexicon.opensAmount(lower);

type Reader = (lexemes: readonly Lexeme[], at: number, lexicon: QuantityLexicon) => Figure | null;

function figureAt(lexemes: readonly Lexeme[], at: number, lexicon: QuantityLexicon): Figure | null {
  if (!opensFigure(lexemes[at], lexicon)) return null;
  let best: Figure | null = null;
  for (const reader of READERS) {
    const figure = reader(lexemes, at, lexicon);
    if (figure !== null && (best === null || figure.tight > best.tight)) best = figure;
  }
  return best;
}

const plainFigure = {
  vague: false,
  shape: 'exact',
  unit: 'plain',
  digits: false,
  scale: 1,
} as const;

const numeralFigureAt: Reader = (lexemes, at, lexicon) => {
  const numeral = numeralAt(lexemes, at, lexicon);
  if (numeral === null) return null;
  const { to, value, digits, scale } = numeral;
  const collective = scale > 1 && value === scale;
  const why = [digits ? 'number in digits' : 'number word'];
  return withPartitive(
    { ...plainFigure, from: at, to, tight: to, low: value, high: value, digits, scale, why },
    lexemes,
    collective ? 'may' : 'no',
    lexicon,
  );
};

/** "dozens", "hundreds of thousands": at least two of the largest, times every smaller one named. */
const pluralAt: Reader = (lexemes, at, lexicon) => {
  let found = lexicon.plurals.at(lexemes, at);
  if (found === null) return null;
  let low = 2 * found.value;
  let { to } = found;
  while (lexicon.partitives.has(lexemes[to]?.lower)) {
    found = lexicon.plurals.at(lexemes, to + 1);
    if (found === null) break;
    low *= found.value;
    to = found.to;
  }
  const figure = { ...plainFigure, from: at, to, tight: to, low, high: null, vague: true, shape: 'vague' } as const;
  return withPartitive({ ...figure, why: ['plural of a round number: two of them at least'] }, lexemes, 'may', lexicon);
};

const amountAt: Reader = (lexemes, at, lexicon) => {
  const found = lexicon.amounts.at(lexemes, at);
  if (found === null) return null;
  const amount = found.value.find((candidate) => amountFits(candidate, lexemes, found.to, lexicon));
  if (amount === undefined) return null;
  let { low, high } = amount;
  let { to } = found;
  let why = amount.say[0];
  if (amount.times !== undefined) {
    const factor = factorAt(lexemes, to, lexicon);
    if (factor !== null) {
      low = amount.times * factor.value;
      to = factor.to;
      why = `${why} times ${factor.value}`;
    }
  }
  const scaled = to > found.to;
  const vague = high === null || scaled;
  const figure = { ...plainFigure, from: at, to, tight: to, low, high: scaled && high !== null ? low : high } as const;
  return withPartitive(
    { ...figure, vague, shape: vague ? 'vague' : 'exact', why: [why] },
    lexemes,
    amount.of ?? (scaled ? 'may' : 'no'),
    lexicon,
  );
};

/** Singular or plural scales after "several": "several hundred", "many thousands", "a couple of dozen". */
function factorAt(lexemes: readonly Lexeme[], at: number, lexicon: QuantityLexicon) {
  const start = lexicon.partitives.has(lexemes[at]?.lower) ? at + 1 : at;
  const read = (book: Phrasebook<number>, from: number) => book.at(lexemes, from);
  let found = read(lexicon.scales, start) ?? read(lexicon.plurals, start);
  if (found === null) return null;
  let { to, value } = found;
  for (;;) {
    const of = lexicon.partitives.has(lexemes[to]?.lower);
    found = of ? read(lexicon.plurals, to + 1) : read(lexicon.scales, to);
    if (found === null || found.value <= value) return { to, value };
    value *= found.value;
    to = found.to;
  }
}

function amountFits(amount: Amount, lexemes: readonly Lexeme[], to: number, lexicon: QuantityLexicon): boolean {
  const next = lexemes[to]?.lower ?? '';
  if (amount.next !== undefined) return amount.next.includes(next);
  const of = amount.of === 'must';
  if (of && !lexicon.partitives.has(next)) return false;
  return amount.plural !== true || pluralAhead(lexemes, of ? to + 1 : to, lexicon);
}

const fractionAt: Reader = (lexemes, at, lexicon) => {
  const numerator = lexicon.articles.has(lexemes[at].lower)
    ? { to: at + 1, value: 1 }
    : (lexicon.numbers.at(lexemes, at) ?? { to: at, value: 1 });
  const hyphen = numerator.to > at && lexemes[numerator.to]?.lower === '-' ? 1 : 0;
  const denominator = lexicon.fractions.at(lexemes, numerator.to + hyphen);
  if (denominator === null || (numerator.to === at && denominator.value !== 2)) return null;
  if (!lexicon.fractionNext.has(lexemes[denominator.to]?.lower)) return null;
  return share(at, denominator.to, { numerator: numerator.value, denominator: denominator.value });
};

const mostAt: Reader = (lexemes, at, lexicon) => {
  const found = lexicon.most.at(lexemes, at);
  return found !== null && lexicon.partitives.has(lexemes[found.to]?.lower) ? share(at, found.to, 'most') : null;
};

function share(from: number, to: number, fraction: NonNullable<Figure['fraction']>): Figure {
  const why = ['a part of a whole'];
  return { ...plainFigure, from, to, tight: to, low: null, high: null, shape: 'fraction', fraction, why };
}

/** Takes in the "of" of "dozens of people", not that of "dozens of the victims", which names a whole. */
function withPartitive(
  figure: Figure,
  lexemes: readonly Lexeme[],
  of: 'must' | 'may' | 'no',
  lexicon: QuantityLexicon,
): Figure {
  if (!lexicon.partitives.has(lexemes[figure.to]?.lower)) return figure;
  const inside = of !== 'no' && !lexicon.determiners.has(lexemes[figure.to + 1]?.lower);
  return { ...figure, partitive: true, to: inside ? figure.to + 1 : figure.to };
}

/** Of two that read as far, the earlier in this list is meant. */
const READERS: readonly Reader[] = [fractionAt, mostAt, numeralFigureAt, pluralAt, amountAt];
