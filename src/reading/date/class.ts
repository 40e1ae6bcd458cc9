import { isCapitalised } from '../phrase/capital.ts';
import type { DateMeaning } from './expression.ts';
import type { DateLexicon } from './lexicon.ts';
import type { DateToken, Found } from './token.ts';

/** What is known of a token before its classes are. */
export type Sensed = Pick<DateToken, 'lexeme' | 'from' | 'lower' | 'senses'>;

type Test = (token: Sensed, listed: boolean, lexicon: DateLexicon) => boolean;

/** Classes of words that a list alone cannot give; `listed`: the lexicon's own list of that name holds the word. */
const WORDS: Readonly<Record<string, Test>> = {
  Name: ({ lexeme }) => lexeme.kind === 'word' && isCapitalised(lexeme.text),
  firstYear: ({ senses, from }) => from === 0 && senses.has('nearYear'),
  ordinalDigits: ({ senses, lexeme }) => lexeme.kind === 'number' && senses.has('ordinal'),
  dawnPart: ({ senses }, listed) => listed && senses.has('part'),
  clockPart: ({ senses, lower }, _listed, lexicon) =>
    senses.has('part') && lexicon.classes.get('vaguePart')?.has(lower) !== true,
  safeMonth: ({ lexeme }, listed) => listed && isCapitalised(lexeme.text),
  fullWeekday: ({ lexeme }, listed) => listed && isCapitalised(lexeme.text),
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

const TESTS = Object.entries(WORDS);

const NONE: ReadonlySet<string> = new Set();
const NAME: ReadonlySet<string> = new Set(['Name']);

/** The classes that date patterns name in braces and that a word or number belongs to; most words to none. */
export function classesOf(token: Sensed, lexicon: DateLexicon): ReadonlySet<string> {
  const { lexeme, lower, senses } = token;
  const listed = lexicon.listing.get(lower) ?? NONE;
  if (senses.size === 0 && listed.size === 0) return WORDS.Name(token, false, lexicon) ? NAME : NONE;
  if (senses.size === 0 && !isCapitalised(lexeme.text)) return lexicon.plainListing.get(lower) ?? NONE;
  const classes = new Set([...listed, ...senses.keys()]);
  for (const [name, test] of TESTS) {
    if (test(token, listed.has(name), lexicon)) classes.add(name);
    else classes.delete(name);
  }
  return classes;
}

/** Which classes list each word; `plain` leaves out those that ask for more than the word. */
export function listingOf(
  classes: ReadonlyMap<string, Iterable<string>>,
  plain: boolean,
): ReadonlyMap<string, ReadonlySet<string>> {
  const listing = new Map<string, Set<string>>();
  for (const [name, words] of classes) {
    if (plain && Object.hasOwn(WORDS, name)) continue;
    for (const word of words) listing.set(word, (listing.get(word) ?? new Set()).add(name));
  }
  return listing;
}

/** The classes that a date found belongs to. */
export function classesFound(found: Found): ReadonlySet<string> {
  return new Set(Object.keys(FOUND).filter((name) => FOUND[name](found.meaning, found)));
}

const FOUND: Readonly<Record<string, (meaning: DateMeaning, found: Found) => boolean>> = {
  time: (meaning, { time }) => meaning.kind === 'clock' && time !== undefined,
  date: ({ kind }) => !['clock', 'duration', 'name'].includes(kind),
  dayDate: isDayMeaning,
  nightDate: (meaning, { partOfDay }) => isDayMeaning(meaning) && partOfDay === 'night',
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
