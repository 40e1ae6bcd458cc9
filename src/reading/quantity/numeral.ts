import type { Lexeme } from '../phrase/lexeme.ts';
import type { QuantityLexicon } from './lexicon.ts';
import { pluralAhead } from './plural.ts';

/** A number said in digits, words or both: "2.8 million", "one hundred and twenty-five", "half a dozen". */
export interface Numeral {
  /** Lexeme index after the last. */
  readonly to: number;
  readonly value: number;
  /** Begun in digits. */
  readonly digits: boolean;
  /** The largest scale word in it, 1 without: "two or three hundred" hands its hundred to the two. */
  readonly scale: number;
}

/**
 * The longest numeral that starts at lexeme `at`, or null. Words add up as long as each fits into the zeros of the one
 * before ("forty" + "two"), scales multiply what stands before them; a language's numbers are its lexicon's.
 */
export function numeralAt(lexemes: readonly Lexeme[], at: number, lexicon: QuantityLexicon): Numeral | null {
  const first = lexemes[at];
  if (first.kind === 'number') return scaled(lexemes, digitsAt(lexemes, at), lexicon);
  const portion = lexicon.portions.at(lexemes, at);
  if (portion !== null) {
    const scale = lexicon.scales.at(lexemes, portion.to);
    if (scale !== null) return { to: scale.to, value: portion.value * scale.value, digits: false, scale: scale.value };
  }
  const article = lexicon.articles.has(first.lower);
  const start = article ? at + 1 : at;
  const opensWithScale = lexicon.scales.at(lexemes, start) !== null;
  if (article && !opensWithScale) return null;
  const word = lexicon.numbers.at(lexemes, start);
  if (word === null && !opensWithScale) return null;
  return scaled(lexemes, { to: word?.to ?? start, value: word?.value ?? null, digits: false }, lexicon);
}

interface Opening {
  readonly to: number;
  readonly value: number | null;
  readonly digits: boolean;
}

const GROUP = /^\d{3}$/u;
const SMALL = /^\d{1,3}$/u;

/** "1,200", "1 200", "1.200" and "12": thousands may be set apart by a comma, a point or a space. */
function digitsAt(lexemes: readonly Lexeme[], at: number): Opening {
  let text = lexemes[at].text;
  let to = at + 1;
  if (SMALL.test(text)) {
    while (to < lexemes.length && GROUP.test(lexemes[to].text) && !lexemes[to].glued) text += lexemes[to++].text;
  }
  const grouped = /^\d{1,3}(?:\.\d{3})+$/u.test(text) ? text.replaceAll('.', '') : text;
  return { to, value: Number(grouped.replaceAll(',', '')), digits: true };
}

function scaled(lexemes: readonly Lexeme[], opening: Opening, lexicon: QuantityLexicon): Numeral {
  let { to, value: current } = opening;
  let total = 0;
  let last = Number.POSITIVE_INFINITY;
  let largest = 1;
  for (;;) {
    const scale = scaleAt(lexemes, to, opening.digits, lexicon);
    if (scale !== null && (current !== null || total === 0) && fitsScale(scale.value, current, last)) {
      const product = (current ?? 1) * scale.value;
      largest = Math.max(largest, scale.value);
      to = scale.to;
      if (scale.value < 1000) {
        current = product;
      } else {
        total += product;
        current = null;
        last = scale.value;
      }
      continue;
    }
    const half = lexicon.halfMore.at(lexemes, to);
    if (half !== null && current !== null) {
      current += half.value;
      to = half.to;
      continue;
    }
    const next = opening.digits ? null : addend(lexemes, to, current ?? total, lexicon);
    if (next === null) break;
    current = (current ?? 0) + next.value;
    to = next.to;
  }
  const value = Math.round((total + (current ?? 0)) * 1e6) / 1e6;
  return { to, value, digits: opening.digits, scale: largest };
}

function scaleAt(lexemes: readonly Lexeme[], to: number, digits: boolean, lexicon: QuantityLexicon) {
  const hyphen = lexemes[to]?.lower === '-' && lexemes[to].glued;
  return lexicon.scales.at(lexemes, hyphen ? to + 1 : to) ?? (digits ? shortScaleAt(lexemes, to, lexicon) : null);
}

function shortScaleAt(lexemes: readonly Lexeme[], to: number, lexicon: QuantityLexicon) {
  const scale = lexemes[to]?.glued ? lexicon.shortScales.at(lexemes, to) : null;
  return scale !== null && pluralAhead(lexemes, scale.to, lexicon) ? scale : null;
}

/** Scales fall from left to right; "twelve hundred" and "20 dozen" are said, "five hundred hundred" is not. */
function fitsScale(scale: number, current: number | null, last: number): boolean {
  return scale < last && (current === null || scale >= 1000 || scale === 12 || current < 100);
}

/** The number word that may be added at `to`, over a hyphen or an "and"; null when the numeral ends here. */
function addend(lexemes: readonly Lexeme[], to: number, sum: number, lexicon: QuantityLexicon) {
  const joint = lexemes[to];
  if (joint === undefined || sum === 0) return null;
  const joined = lexicon.joiners.has(joint.lower) && sum % 100 === 0;
  const hyphen = joint.lower === '-' && joint.glued;
  const word = lexicon.numbers.at(lexemes, joined || hyphen ? to + 1 : to);
  if (word === null || word.value === 0 || (joined && !spelled(lexemes[to + 1]))) return null;
  const room = sum % 1000 === 0 ? 1000 : sum % 100 === 0 ? 100 : sum % 10 === 0 && sum % 100 >= 20 ? 10 : 0;
  if (word.value >= room) return null;
  const scale = lexicon.scales.at(lexemes, word.to)?.value ?? Number.POSITIVE_INFINITY;
  return joined && scale < 1000 ? null : word;
}

function spelled(lexeme: Lexeme | undefined): boolean {
  return lexeme?.kind === 'word';
}
