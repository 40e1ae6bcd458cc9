import type { Lexeme } from '../phrase/lexeme.ts';
import type { QuantityLexicon } from './lexicon.ts';

/** How many words a noun phrase may put before its plural: "some armed Saudi security personnel". */
const REACH = 5;

/** Whether a plural noun seems to follow before the phrase ends; guessed from endings and the lexicon's own plurals. */
export function pluralAhead(lexemes: readonly Lexeme[], from: number, lexicon: QuantityLexicon): boolean {
  for (const lexeme of lexemes.slice(from, from + REACH)) {
    if (lexeme.kind === 'mark' && lexeme.lower === '-') continue;
    if (lexeme.kind !== 'word' || lexicon.classes.get('phraseEnd')?.has(lexeme.lower)) return false;
    if (isPlural(lexeme.lower, lexicon)) return true;
  }
  return false;
}

export function isPlural(lower: string, lexicon: QuantityLexicon): boolean {
  if (lexicon.classes.get('plural')?.has(lower)) return true;
  return lexicon.pluralEnding.test(lower) && lexicon.classes.get('singular')?.has(lower) !== true;
}
