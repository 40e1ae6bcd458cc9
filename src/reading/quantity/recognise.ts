import type { Sentence } from '../../language/words.ts';
import { type Lexeme, lexemes } from '../phrase/lexeme.ts';
import { match, type Pattern } from '../phrase/pattern.ts';
import { isIn } from './class.ts';
import { type Figure, figureToken, type Token } from './figure.ts';
import { applyFrames } from './frame.ts';
import type { Aside, QuantityLexicon } from './lexicon.ts';
import { openingTokens } from './opening.ts';
import type { Quantity, QuantityUnit } from './quantity.ts';

/** Word ranges that other recognisers have read already, dates above all; `to` exclusive. */
export interface Taken {
  readonly from: number;
  readonly to: number;
}

/**
 * Every number phrase of the sentence, sorted, not overlapping. Numbers inside `taken` are left alone: read the dates
 * first and pass them. Read-only lexemes, then patterns in the lexicon's order: labels that are no numbers of anything,
 * frames (hedges, ranges, bounds), units, asides.
 */
export function recogniseQuantities(
  sentence: Sentence,
  lexicon: QuantityLexicon,
  taken: readonly Taken[] = [],
): Quantity[] {
  const units = lexemes(sentence);
  const isTaken = (lexeme: Lexeme) => taken.some(({ from, to }) => lexeme.from < to && lexeme.to > from);
  let tokens = openingTokens(units, isTaken, lexicon);
  tokens = withUnit('label', lexicon.labels, tokens, units, lexicon);
  for (const pass of lexicon.passes) tokens = applyFrames(pass, tokens, units, lexicon);
  for (const { unit, patterns } of lexicon.units) tokens = withUnit(unit, patterns, tokens, units, lexicon);
  const notes = notesOf(tokens, lexicon);
  return tokens.flatMap(({ figure }, at) => (figure === null ? [] : [quantity(figure, units, notes.get(at))]));
}

/** Figures that one of `patterns` holds are counts of that unit, and no more to be changed. */
function withUnit(
  unit: QuantityUnit,
  patterns: readonly Pattern[],
  tokens: readonly Token[],
  units: readonly Lexeme[],
  lexicon: QuantityLexicon,
): Token[] {
  const marked = new Map<number, string>();
  fits(patterns, tokens, lexicon, (at, source) => {
    if (!marked.has(at)) marked.set(at, source);
  });
  return tokens.map((token, at) => {
    const source = marked.get(at);
    if (token.figure === null || token.figure.unit !== 'plain' || source === undefined) return token;
    return figureToken({ ...token.figure, unit, why: [...token.figure.why, `${source} (${unit})`] }, units);
  });
}

type Notes = Partial<Record<Aside['note'], true>>;

function notesOf(tokens: readonly Token[], lexicon: QuantityLexicon): Map<number, Notes> {
  const notes = new Map<number, Notes>();
  for (const { note, patterns } of lexicon.asides) {
    fits(patterns, tokens, lexicon, (at) => notes.set(at, { ...notes.get(at), [note]: true }));
  }
  return notes;
}

/** Calls back with each figure that a pattern names: its last `#`, or whatever it keeps under a name. */
function fits(
  patterns: readonly Pattern[],
  tokens: readonly Token[],
  lexicon: QuantityLexicon,
  found: (at: number, source: string) => void,
): void {
  const is = (token: Token, group: string, at: number) => isIn(group, token, at, tokens, lexicon);
  for (const pattern of patterns) {
    for (let at = 0; at < tokens.length; at++) {
      const kept = match(pattern, tokens, at, is)?.kept ?? [];
      const named = kept.filter(({ name }) => name !== '#');
      for (const { at: place } of named.length > 0 ? named : kept) found(place, pattern.source);
    }
  }
}

function quantity(figure: Figure, units: readonly Lexeme[], notes: Notes = {}): Quantity {
  const { low, high, vague, shape, unit, relative, partitive, fraction, why } = figure;
  const other = notes.other === true ? 'other' : undefined;
  return {
    from: units[figure.from].from,
    to: units[figure.to - 1].to,
    start: units[figure.from].start,
    end: units[figure.tight - 1].end,
    low: notes.ceiling ? 0 : whole(low),
    high: notes.floor ? null : whole(high),
    vague,
    shape: notes.floor || notes.ceiling ? 'bound' : shape,
    unit,
    ...definite({ relative: relative ?? other, partitive, fraction }),
    ...(notes.each && { each: true }),
    ...(notes.whole && { whole: true }),
    ...(notes.former && { former: true }),
    why: why.join('; '),
  };
}

function whole(value: number | null): number | null {
  return value === null ? null : Math.floor(value);
}

/** The fields that have a value. */
function definite<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
