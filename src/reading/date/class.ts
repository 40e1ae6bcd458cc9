import type { DateMeaning } from './expression.ts';
import type { DateLexicon } from './lexicon.ts';
import type { DateToken } from './token.ts';

const CAPITAL = /^\p{Lu}/u;

type Test = (token: DateToken, at: number, listed: boolean, lexicon: DateLexicon) => boolean;

/** Classes of words that a list alone cannot give; `listed`: the lexicon's own list of that name holds the word. */
const WORDS: Readonly<Record<string, Test>> = {
  Name: ({ lexeme }) => lexeme.kind === 'word' && CAPITAL.test(lexeme.text),
  firstYear: ({ senses }, at) => at === 0 && senses.has('nearYear'),
  ordinalDigits: ({ senses, lexeme }) => lexeme.kind === 'number' && senses.has('ordinal'),
  dawnPart: ({ senses }, _at, listed) => listed && senses.has('part'),
  clockPart: ({ senses, lower }, _at, _listed, lexicon) =>
    senses.has('part') && lexicon.classes.get('vaguePart')?.has(lower) !== true,
  safeMonth: ({ lexeme }, _at, listed) => listed && CAPITAL.test(lexeme.text),
  fullWeekday: ({ lexeme }, _at, listed) => listed && CAPITAL.test(lexeme.text),
};

/** Senses that `token.ts` gives to numbers. */
const NUMBERS = [
  'amount',
  'day',
  'hour',
  'minutes',
  'hhmm',
  'year',
  'nearYear',
  'short',
  'decade',
  'dotClock',
  'clock',
  'iso',
  'slashed',
];

/** Whether `token` belongs to the class that a date pattern names in braces. */
export function isIn(group: string, token: DateToken, at: number, lexicon: DateLexicon): boolean {
  if (token.found !== null) return FOUND[group]?.(token.found.meaning, token) === true;
  const listed = lexicon.classes.get(group)?.has(token.lower) === true;
  return WORDS[group]?.(token, at, listed, lexicon) ?? (listed || token.senses.has(group));
}

const FOUND: Readonly<Record<string, (meaning: DateMeaning, token: DateToken) => boolean>> = {
  time: (meaning, { found }) => meaning.kind === 'clock' && found?.time !== undefined,
  date: ({ kind }) => !['clock', 'duration', 'name'].includes(kind),
  dayDate: isDayMeaning,
  nightDate: (meaning, { found }) => isDayMeaning(meaning) && found?.partOfDay === 'night',
  fullDate: (meaning) => meaning.kind === 'calendar' && meaning.month !== undefined && meaning.day !== undefined,
  weekdayDate: ({ kind }) => kind === 'weekday',
  range: ({ kind }) => kind === 'range',
  storyShift: (meaning) => meaning.kind === 'shift' && meaning.anchor === 'story' && meaning.sign !== 0,
  longer: isLonger,
};

/** Names of the classes that are reckoned, not listed in the lexicon. */
export const reckonedClasses: readonly string[] = [...Object.keys(WORDS), ...Object.keys(FOUND), ...NUMBERS];

function isDayMeaning(meaning: DateMeaning): boolean {
  if (meaning.kind === 'calendar') return meaning.day !== undefined;
  return (
    meaning.kind === 'weekday' || meaning.kind === 'easter' || (meaning.kind === 'shift' && meaning.unit === 'day')
  );
}

function isLonger(meaning: DateMeaning): boolean {
  if (meaning.kind === 'calendar') return meaning.day === undefined;
  return meaning.kind === 'decade' || meaning.kind === 'season' || (meaning.kind === 'shift' && meaning.unit !== 'day');
}
