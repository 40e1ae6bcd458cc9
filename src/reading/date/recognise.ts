import type { Sentence } from '../../language/words.ts';
import { type Lexeme, lexemes } from '../phrase/lexeme.ts';
import { fitsAt, type PatternShelf } from '../phrase/pattern-shelf.ts';
import { build } from './build.ts';
import type { DateExpression } from './expression.ts';
import type { DateLexicon, DateRule } from './lexicon.ts';
import { type DateToken, dateTokens, type Found, foundToken } from './token.ts';

/** How far from a date, in lexemes, a "will" may stand that makes it a date to come. */
const AHEAD_REACH = 6;

/** Lexemes that may stand before the dash of an agency's opening. */
const LONGEST_DATELINE = 14;

/** Every date phrase of the sentence, sorted, not overlapping: what the words mean, not yet which day that was. */
export function recogniseDates(sentence: Sentence, lexicon: DateLexicon): DateExpression[] {
  const units = lexemes(sentence);
  if (!units.some((lexeme) => opensDate(lexeme, lexicon))) return [];
  let tokens = dateTokens(units, lexicon);
  if (!tokens.some((token) => mayDate(token, lexicon))) return [];
  for (const rules of lexicon.passes) tokens = applyRules(rules, tokens, units);
  const heading = headingOf(tokens, units);
  if (heading) tokens = [heading];
  const dates = tokens.filter(({ found }) => found !== null && found.meaning.kind !== 'name');
  const dateline = datelineOf(tokens, lexicon);
  return dates.map((token) => {
    const { why, ...found } = token.found as Found;
    return {
      from: units[token.from].from,
      to: units[token.to - 1].to,
      start: units[token.from].start,
      end: units[token.to - 1].end,
      sentence: sentence.index,
      paragraph: sentence.paragraph,
      ...found,
      ...(token === dateline && heading === null && { dateline: true as const }),
      ...(heading !== null && { heading: true as const }),
      ...(isAhead(token, units, lexicon) && { ahead: true as const }),
      why: why.join('; '),
    };
  });
}

/** Without any such lexeme no token of the sentence may date. */
function opensDate({ kind, lower }: Lexeme, lexicon: DateLexicon): boolean {
  if (kind !== 'word' && kind !== 'mark') return true;
  return lexicon.opensPhrase(lower) || lexicon.classes.get('alone')?.has(lower) === true;
}

/** Numbers and articles alone are no date. */
function mayDate({ senses, lower }: DateToken, lexicon: DateLexicon): boolean {
  if (lexicon.classes.get('alone')?.has(lower)) return true;
  for (const sense of senses.keys()) if (sense !== 'amount' && sense !== 'day' && sense !== 'hour') return true;
  return false;
}

interface Candidate {
  readonly found: Found;
  readonly from: number;
  readonly to: number;
}

/** Left to right, the longest pattern that fits makes its tokens one date. */
function applyRules(
  rules: PatternShelf<DateRule>,
  tokens: readonly DateToken[],
  units: readonly Lexeme[],
): DateToken[] {
  const made: DateToken[] = [];
  for (let at = 0; at < tokens.length; ) {
    const best = longest(rules, tokens, at);
    if (best === null) {
      made.push(tokens[at++]);
      continue;
    }
    made.push(...tokens.slice(at, best.from));
    made.push(foundToken(best.found, tokens[best.from].from, tokens[best.to - 1].to, units));
    at = best.to;
  }
  return made;
}

/** The date that begins at `at`, or that `at` leads up to: "in" before "June 2005" must not shorten it to "June". */
function longest(rules: PatternShelf<DateRule>, tokens: readonly DateToken[], at: number): Candidate | null {
  let best = longestFrom(rules, tokens, at);
  for (let i = at + 1; best !== null && i <= best.from; i++) {
    const later = longestFrom(rules, tokens, i);
    if (later !== null && later.to > best.to) best = later;
  }
  return best;
}

const isOf = ({ classes }: DateToken, group: string): boolean => classes.has(group);

function longestFrom(rules: PatternShelf<DateRule>, tokens: readonly DateToken[], at: number): Candidate | null {
  let best: (Candidate & { readonly order: number }) | null = null;
  for (const { entry, fit } of fitsAt(rules, tokens, at, isOf)) {
    const { order, rule, pattern } = entry;
    if (best !== null && (fit.inner.to < best.to || (fit.inner.to === best.to && order > best.order))) continue;
    const found = build(rule, fit.kept);
    if (found !== null) best = { found: { ...found, why: [...found.why, pattern.source] }, ...fit.inner, order };
  }
  return best;
}

/**
 * The date of the report itself: it fills its sentence, but for marks and words of issue ("Thursday, January 24, 2019",
 * "Released: 5 May 2016"), or opens it among names before a dash ("KABUL, Jan. 24 (Agency) -").
 */
function datelineOf(tokens: readonly DateToken[], lexicon: DateLexicon): DateToken | undefined {
  const stamp = lexicon.classes.get('stamp');
  const dash = tokens.findIndex(({ lower, glued }) => /^[-—]$/u.test(lower) && !glued);
  const opening = dash > 0 && dash <= LONGEST_DATELINE ? tokens.slice(0, dash) : tokens;
  const dates = opening.filter(({ found }) => found?.meaning.kind === 'calendar');
  const rest = opening.filter(({ found, lexeme }) => found === null && lexeme.kind !== 'mark');
  const names =
    opening !== tokens &&
    rest.length > 0 &&
    rest.every(({ lexeme }) => lexeme.kind === 'word' && /^\p{Lu}/u.test(lexeme.text));
  return dates.length === 1 && (opening === tokens ? rest.every(({ lower }) => stamp?.has(lower)) : names)
    ? dates[0]
    : undefined;
}

/** A year, or a month with its year, that fills its line: "2003", "June 2021:". */
function headingOf(tokens: readonly DateToken[], units: readonly Lexeme[]): DateToken | null {
  const [only, ...others] = tokens.filter(({ found, lexeme }) => found !== null || lexeme.kind !== 'mark');
  if (only === undefined || others.length > 0) return null;
  const year = only.senses.get('nearYear') as number | undefined;
  if (only.found === null && year !== undefined)
    return foundToken(
      { meaning: { kind: 'calendar', year }, why: ['a year alone on its line'] },
      only.from,
      only.to,
      units,
    );
  const meaning = only.found?.meaning;
  const isYear = meaning?.kind === 'calendar' && meaning.year !== undefined && meaning.day === undefined;
  return isYear ? only : null;
}

/** "will ... on Friday"; after the date the word tells only of one that opens the sentence: "On Friday, talks will". */
function isAhead(token: DateToken, units: readonly Lexeme[], lexicon: DateLexicon): boolean {
  const before = units.slice(Math.max(0, token.from - AHEAD_REACH), token.from);
  const after = token.from <= 1 ? units.slice(token.to, token.to + AHEAD_REACH) : [];
  return [...before, ...after].some(({ lower }) => lexicon.classes.get('ahead')?.has(lower) === true);
}
