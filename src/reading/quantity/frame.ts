import type { Lexeme } from '../phrase/lexeme.ts';
import type { Match, Pattern } from '../phrase/pattern.ts';
import { fitsAt, type PatternShelf } from '../phrase/pattern-shelf.ts';
import { isIn } from './class.ts';
import { EFFECTS } from './effect.ts';
import { type Figure, figuresAhead, figureToken, type Token } from './figure.ts';
import type { Effect, Frame, QuantityLexicon } from './lexicon.ts';

/** How far back a "rose", "revised" may stand that makes "from 12 to 45" a change and no range. */
const CHANGE_REACH = 7;

/** The tokens after one pass: left to right, the longest pattern that fits makes its tokens one figure. */
export function applyFrames(
  frames: PatternShelf<Frame>,
  tokens: readonly Token[],
  lexemes: readonly Lexeme[],
  lexicon: QuantityLexicon,
): Token[] {
  const is = (token: Token, group: string, at: number) => isIn(group, token, at, tokens, lexicon);
  const changedBefore = (at: number) => {
    for (let i = Math.max(0, at - CHANGE_REACH); i <= at; i++) {
      if (fitsAt(lexicon.change, tokens, i, is).length > 0) return true;
    }
    return false;
  };
  const made: Token[] = [];
  const reachable = figuresAhead(tokens);
  for (let at = 0; at < tokens.length; ) {
    if (!reachable[at]) {
      made.push(tokens[at++]);
      continue;
    }
    let best: { figure: Figure; from: number; to: number; order: number } | null = null;
    for (const { entry, fit } of fitsAt(frames, tokens, at, is)) {
      const { order, rule, pattern } = entry;
      const { from, to } = fit.inner;
      if (best !== null && (to < best.to || (to === best.to && order > best.order))) continue;
      const figure = build(rule.effect, pattern, tokens, fit);
      if (figure !== null && !(rule.unlessChange && changedBefore(at))) best = { figure, from, to, order };
    }
    if (best === null) {
      made.push(tokens[at++]);
      continue;
    }
    made.push(...tokens.slice(at, best.from), figureToken(best.figure, lexemes));
    at = best.to;
  }
  return made;
}

function build(effect: Effect, pattern: Pattern, tokens: readonly Token[], fit: Match<Token>): Figure | null {
  const figures = fit.kept.flatMap(({ item }) => (item.figure === null ? [] : [item.figure]));
  const first = figures[0];
  const last = figures[figures.length - 1];
  const values = EFFECTS[effect](first, last);
  if (values === null) return null;
  const end = tokens[fit.inner.to - 1];
  return {
    ...last,
    ...values,
    from: tokens[fit.inner.from].from,
    to: end.to,
    tight: end.figure?.tight ?? end.to,
    digits: first.digits,
    why: [...new Set(figures.flatMap(({ why }) => why)), `${pattern.source} (${effect})`],
  };
}
