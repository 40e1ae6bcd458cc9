import type { Token } from './figure.ts';
import type { QuantityLexicon } from './lexicon.ts';
import { isPlural } from './plural.ts';

type Test = (token: Token, at: number, tokens: readonly Token[], lexicon: QuantityLexicon) => boolean;

const CAPITAL = /^\p{Lu}/u;
const TITLE = /^\p{Lu}\p{Ll}+$/u;

/** Classes that no word list can give. */
const TESTS: Readonly<Record<string, Test>> = {
  Name: ({ isWord, lexeme }) => isWord && CAPITAL.test(lexeme.text),
  Label: ({ isWord, lexeme, lower }, _at, _tokens, lexicon) =>
    isWord && CAPITAL.test(lexeme.text) && lexicon.classes.get('namedLabel')?.has(lower) === true,
  model: ({ isWord }) => isWord,
  letters: ({ isWord, lower }, _at, _tokens, lexicon) =>
    isWord &&
    /^\p{L}{1,2}$/u.test(lower) &&
    lexicon.classes.get('measure')?.has(lower) !== true &&
    lexicon.classes.get('clock')?.has(lower) !== true,
  digits: ({ figure, lexeme }) => figure?.digits === true && /^\d+$/u.test(lexeme.text),
  threeDigits: ({ figure, lexeme }) => figure !== null && /^\d{3}$/u.test(lexeme.text),
  fourDigits: ({ figure, lexeme }) => figure !== null && /^\d{4}$/u.test(lexeme.text) && !lexeme.text.endsWith('00'),
  age: ({ figure }) => figure?.digits === true && figure.low === figure.high && within(figure.low, 1, 110),
  day: ({ figure }) => figure?.digits === true && figure.low === figure.high && within(figure.low, 1, 31),
  year: ({ figure, lexeme }) => figure !== null && /^\d{4}$/u.test(lexeme.text) && within(figure.low, 1900, 2099),
  fractional: ({ figure }) => figure?.low != null && !Number.isInteger(figure.low),
  plural: ({ isWord, lower }, _at, _tokens, lexicon) => isWord && isPlural(lower, lexicon),
  numeral: ({ lexeme }) => lexeme.kind === 'number',
  number: ({ isNumber }) => isNumber,
  single: ({ figure }) => figure?.low === 1 && figure.high === 1,
  opening: ({ lower }, at, _tokens, lexicon) => at === 0 && lexicon.partitives.has(lower),
  limit: ({ figure, lexeme }, _at, _tokens, lexicon) =>
    figure?.shape === 'bound' && lexicon.classes.get('limitWord')?.has(lexeme.lower) === true,
  close: ({ isWord, lower, figure }, _at, _tokens, lexicon) =>
    figure === null && (!isWord || lexicon.classes.get('closing')?.has(lower) === true),
  spelledName: ({ figure, lexeme }, at, tokens) =>
    figure !== null &&
    TITLE.test(lexeme.text) &&
    at > 0 &&
    /^\p{Ll}/u.test(tokens[at - 1].lexeme.text) &&
    mostlyLower(tokens),
};

/** Names of the classes that are reckoned, not listed in the lexicon. */
export const reckonedClasses: readonly string[] = Object.keys(TESTS);

/** Whether `token` belongs to the class that a pattern names in braces. */
export function isIn(
  group: string,
  token: Token,
  at: number,
  tokens: readonly Token[],
  lexicon: QuantityLexicon,
): boolean {
  const test = TESTS[group];
  return test === undefined
    ? lexicon.classes.get(group)?.has(token.lexeme.lower) === true
    : test(token, at, tokens, lexicon);
}

function within(value: number | null, low: number, high: number): boolean {
  return value !== null && value >= low && value <= high;
}

/** A headline in Title Case says nothing by its capitals. */
function mostlyLower(tokens: readonly Token[]): boolean {
  const long = tokens.filter(({ lexeme }) => lexeme.kind === 'word' && lexeme.text.length > 3);
  return long.filter(({ lexeme }) => /^\p{Ll}/u.test(lexeme.text)).length * 2 >= long.length;
}
