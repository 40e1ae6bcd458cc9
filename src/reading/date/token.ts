import { isCapitalised } from '../phrase/capital.ts';
import type { Lexeme } from '../phrase/lexeme.ts';
import type { Item } from '../phrase/pattern.ts';
import { numeralAt } from '../quantity/numeral.ts';
import { classesFound, classesOf } from './class.ts';
import type { DateExpression } from './expression.ts';
import type { DateLexicon } from './lexicon.ts';

/** A date in the making. */
export type Found = Pick<DateExpression, 'meaning' | 'partOfDay' | 'time' | 'modifier' | 'naming'> & {
  readonly why: readonly string[];
};

/** What date patterns see: a word or number with everything it can mean, or a date found. Lexeme indexes. */
export interface DateToken extends Item {
  readonly lexeme: Lexeme;
  readonly from: number;
  readonly to: number;
  /** Class name to value: "18" may be a `day` and an `hour`. An `amount` of null is "several". */
  readonly senses: ReadonlyMap<string, unknown>;
  readonly found: Found | null;
  /** The classes that patterns name in braces and that it belongs to. */
  readonly classes: ReadonlySet<string>;
}

const NO_SENSE: DateToken['senses'] = new Map();
const ONE: DateToken['senses'] = new Map([['amount', 1]]);

/** Reads months, weekdays and other capitalised words only where they are capitalised. */
const CAPITALISED = new Set(['month', 'weekday', 'fixedDay', 'easterDay']);

export function dateTokens(lexemes: readonly Lexeme[], lexicon: DateLexicon): DateToken[] {
  const tokens: DateToken[] = [];
  for (let at = 0; at < lexemes.length; ) {
    const token =
      phraseToken(lexemes, at, lexicon) ?? numberToken(lexemes, at, lexicon) ?? plainToken(lexemes, at, lexicon);
    tokens.push(token);
    at = token.to;
  }
  return tokens;
}

function token(
  lexemes: readonly Lexeme[],
  from: number,
  to: number,
  senses: DateToken['senses'],
  lexicon: DateLexicon,
): DateToken {
  const lexeme = lexemes[from];
  let { lower } = lexeme;
  for (let at = from + 1; at < to; at++) lower += ` ${lexemes[at].lower}`;
  const classes = classesOf({ lexeme, from, lower, senses }, lexicon);
  return {
    lexeme,
    from,
    to,
    senses,
    found: null,
    classes,
    lower,
    glued: lexeme.glued,
    isNumber: false,
    isWord: lexeme.kind === 'word',
    mayBelong: classes.size > 0,
  };
}

export function foundToken(found: Found, from: number, to: number, lexemes: readonly Lexeme[]): DateToken {
  const lexeme = lexemes[from];
  const classes = classesFound(found);
  return {
    lexeme,
    from,
    to,
    senses: NO_SENSE,
    found,
    classes,
    lower: '',
    glued: lexeme.glued,
    isNumber: false,
    isWord: false,
    mayBelong: classes.size > 0,
  };
}

/** The longest fixed phrase, in every sense that this length allows. */
function phraseToken(lexemes: readonly Lexeme[], at: number, lexicon: DateLexicon): DateToken | null {
  if (!lexicon.opensPhrase(lexemes[at].lower)) return null;
  const capital = isCapitalised(lexemes[at].text);
  const hits = lexicon.phrases.flatMap(([group, book]) => {
    const hit = CAPITALISED.has(group) && !capital ? null : book.at(lexemes, at);
    return hit === null ? [] : [{ group, ...hit }];
  });
  if (hits.length === 0) return null;
  const to = Math.max(...hits.map((hit) => hit.to));
  const senses = hits.filter((hit) => hit.to === to).map(({ group, value }) => [group, value] as const);
  const ordinal = senses.find(([group]) => group === 'ordinal');
  return token(lexemes, at, to, new Map(ordinal ? [...senses, ['day', ordinal[1]]] : senses), lexicon);
}

function numberToken(lexemes: readonly Lexeme[], at: number, lexicon: DateLexicon): DateToken | null {
  const lexeme = lexemes[at];
  if (lexeme.kind === 'number') {
    const ordinal = lexemes[at + 1]?.glued && lexicon.ordinalEndings.has(lexemes[at + 1].lower);
    const senses = digitSenses(lexeme.text);
    if (!ordinal) return token(lexemes, at, at + 1, new Map(senses), lexicon);
    const day = senses
      .filter(([group]) => group === 'day')
      .flatMap(
        ([, value]) =>
          [
            ['day', value],
            ['ordinal', value],
          ] as const,
      );
    return token(lexemes, at, at + 2, new Map(day), lexicon);
  }
  if (!lexicon.numbers.opensAmount(lexeme.lower)) return null;
  const numeral = numeralAt(lexemes, at, lexicon.numbers);
  if (numeral !== null) return token(lexemes, at, numeral.to, new Map([['amount', numeral.value]]), lexicon);
  const several = lexicon.numbers.amounts.at(lexemes, at);
  if (several === null) return null;
  const { low, high, of } = several.value[0];
  if (low < 2 || several.value[0].plural) return null;
  const partitive = of !== undefined && lexicon.numbers.partitives.has(lexemes[several.to]?.lower);
  return token(lexemes, at, several.to + (partitive ? 1 : 0), new Map([['amount', high]]), lexicon);
}

function digitSenses(text: string): (readonly [string, number | string])[] {
  if (/^\d{1,2}\.\d{2}$/u.test(text)) return [['dotClock', text]];
  if (!/^\d+$/u.test(text)) return /^[\d,]+$/u.test(text) ? [['amount', Number(text.replaceAll(',', ''))]] : [];
  const value = Number(text);
  const senses: [string, number, boolean][] = [
    ['amount', value, value > 0],
    ['day', value, text.length < 3 && value >= 1 && value <= 31],
    ['hour', value, text.length < 3 && value >= 1 && value <= 12],
    ['minutes', value, text.length === 2 && value < 60],
    ['hhmm', value, text.length === 4 && value % 100 < 60 && value < 2400],
    ['year', value, text.length === 4 && value >= 1500 && value < 2100],
    ['nearYear', value, text.length === 4 && value >= 1900 && value < 2100],
    ['short', shortYear(value), text.length === 2],
    ['decade', value + (value < 30 ? 2000 : 1900), text.length === 2 && value % 10 === 0],
  ];
  return senses.filter(([, , fits]) => fits).map(([group, number]) => [group, number] as const);
}

/** Two-digit years are read as 1951 to 2050. */
export function shortYear(value: number): number {
  return value + (value > 50 ? 1900 : 2000);
}

function plainToken(lexemes: readonly Lexeme[], at: number, lexicon: DateLexicon): DateToken {
  const { kind, lower, text } = lexemes[at];
  if (kind === 'clock' || kind === 'iso' || kind === 'slashed')
    return token(lexemes, at, at + 1, new Map([[kind, text]]), lexicon);
  return token(lexemes, at, at + 1, lexicon.articles.has(lower) ? ONE : NO_SENSE, lexicon);
}
