import type { Sentence } from '../../language/words.ts';
import { type Lexeme, lexemes } from '../phrase/lexeme.ts';
import { fitsAt, type PatternShelf, type Shelved } from '../phrase/pattern-shelf.ts';
import { isIn } from './class.ts';
import { type Figure, figuresAhead, figureToken, type Token } from './figure.ts';
import { applyFrames } from './frame.ts';
import type { Aside, Patterns, QuantityLexicon } from './lexicon.ts';
import { openingTokens, opensFigure } from './opening.ts';
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
  if (!units.some((lexeme) => opensFigure(lexeme, lexicon))) return [];
  const isTaken = (lexeme: Lexeme) => taken.some(({ from, to }) => lexeme.from < to && lexeme.to > from);
  let tokens: readonly Token[] = openingTokens(units, isTaken, lexicon);
  if (tokens.every(({ figure }) => figure === null)) return [];
  tokens = withUnit('label', lexicon.labels, tokens, units, lexicon);
  for (const pass of lexicon.passes) tokens = applyFrames(pass, tokens, units, lexicon);
  for (const { unit, shelf } of lexicon.units) tokens = withUnit(unit, shelf, tokens, units, lexicon);
  const notes = notesOf(tokens, lexicon);
  const found = tokens.flatMap(({ figure }, at) => (figure === null ? [] : [quantity(figure, units, notes.get(at))]));
  return apart(found);
}

/** One word holds one quantity, its first: a telephone number may be a single word. */
function apart(quantities: readonly Quantity[]): Quantity[] {
  return quantities.filter(({ from }, i) => i === 0 || from >= quantities[i - 1].to);
}

/** Figures that one of the patterns holds are counts of that unit, and no more to be changed. */
function withUnit(
  unit: QuantityUnit,
  shelf: PatternShelf<Patterns>,
  tokens: readonly Token[],
  units: readonly Lexeme[],
  lexicon: QuantityLexicon,
): readonly Token[] {
  const marked = new Map<number, Shelved<Patterns>>();
  for (const { at, entry } of held(shelf, tokens, lexicon)) {
    const other = marked.get(at);
    if (other === undefined || entry.order < other.order) marked.set(at, entry);
  }
  if (marked.size === 0) return tokens;
  return tokens.map((token, at) => {
    const entry = marked.get(at);
    if (token.figure === null || token.figure.unit !== 'plain' || entry === undefined) return token;
    const why = [...token.figure.why, `${entry.pattern.source} (${unit})`];
    return figureToken({ ...token.figure, unit, why }, units);
  });
}

type Notes = Partial<Record<Aside['note'], true>>;

function notesOf(tokens: readonly Token[], lexicon: QuantityLexicon): Map<number, Notes> {
  const notes = new Map<number, Notes>();
  for (const { at, entry } of held(lexicon.asides, tokens, lexicon)) {
    notes.set(at, { ...notes.get(at), [entry.rule.note]: true });
  }
  return notes;
}

/** Each figure that a pattern is about: what it keeps under a name, else every `#`. */
function* held<R>(
  shelf: PatternShelf<R>,
  tokens: readonly Token[],
  lexicon: QuantityLexicon,
): Generator<{ readonly at: number; readonly entry: Shelved<R> }> {
  const is = (token: Token, group: string, at: number) => isIn(group, token, at, tokens, lexicon);
  const reachable = figuresAhead(tokens);
  for (let start = 0; start < tokens.length; start++) {
    if (!reachable[start]) continue;
    for (const { entry, fit } of fitsAt(shelf, tokens, start, is)) {
      const named = fit.kept.filter(({ name }) => name !== '#');
      for (const { at } of named.length > 0 ? named : fit.kept) yield { at, entry };
    }
  }
}

function quantity(figure: Figure, units: readonly Lexeme[], notes: Notes = {}): Quantity {
  const { low, high, vague, shape, unit, relative, partitive, fraction, ofWhole, why } = figure;
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
    ...definite({ relative: relative ?? other, partitive, fraction, ofWhole }),
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
