import type { Lexeme } from '../phrase/lexeme.ts';
import type { Item } from '../phrase/pattern.ts';
import type { Quantity } from './quantity.ts';

/** A number phrase in the making. Lexeme indexes; `to` exclusive. */
export interface Figure
  extends Pick<
    Quantity,
    'low' | 'high' | 'vague' | 'shape' | 'unit' | 'relative' | 'partitive' | 'fraction' | 'ofWhole'
  > {
  readonly from: number;
  readonly to: number;
  /** Where the words that say the number end; before `to` when an "of" is taken in. */
  readonly tight: number;
  readonly digits: boolean;
  readonly scale: number;
  readonly why: readonly string[];
}

/** What patterns see: a lexeme, or a figure over one or more of them. */
export interface Token extends Item {
  readonly lexeme: Lexeme;
  readonly from: number;
  readonly to: number;
  readonly figure: Figure | null;
}

export function lexemeToken(lexeme: Lexeme, from: number): Token {
  const isWord = lexeme.kind === 'word';
  return {
    lexeme,
    from,
    to: from + 1,
    figure: null,
    lower: lexeme.lower,
    glued: lexeme.glued,
    isNumber: false,
    isWord,
    mayBelong: true,
  };
}

/** A label is a figure that no later pattern may count with. */
export function figureToken(figure: Figure, lexemes: readonly Lexeme[]): Token {
  const lexeme = lexemes[figure.from];
  const { from, to } = figure;
  const isNumber = figure.unit === 'plain';
  return { lexeme, from, to, figure, lower: '', glued: lexeme.glued, isNumber, isWord: false, mayBelong: true };
}

/** No pattern has more tokens than this before its first number. */
const LEAD = 6;

/** For every token, whether a pattern that begins there could reach a figure. */
export function figuresAhead(tokens: readonly Token[]): boolean[] {
  const ahead: boolean[] = [];
  let next = Number.POSITIVE_INFINITY;
  for (let at = tokens.length - 1; at >= 0; at--) {
    if (tokens[at].figure !== null) next = at;
    ahead[at] = next - at <= LEAD;
  }
  return ahead;
}
