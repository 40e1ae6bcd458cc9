import type { DateMeaning } from './expression.ts';
import type { DateLexicon } from './lexicon.ts';
import type { DateToken } from './token.ts';

const CAPITAL = /^\p{Lu}/u;

/** Whether `token` belongs to the class that a date pattern names in braces. */
export function isIn(group: string, token: DateToken, at: number, lexicon: DateLexicon): boolean {
  const { found, lexeme, senses } = token;
  if (found !== null) return FOUND[group]?.(found.meaning, token) === true;
  if (group === 'Name') return lexeme.kind === 'word' && CAPITAL.test(lexeme.text);
  if (group === 'firstYear') return at === 0 && senses.has('nearYear');
  if (group === 'dawnPart') return senses.has('part') && lexicon.classes.get(group)?.has(token.lower) === true;
  if (group === 'clockPart')
    return senses.has('part') && !senses.has('modifier') && !lexicon.classes.get('vaguePart')?.has(token.lower);
  if (group === 'safeMonth' || group === 'fullWeekday') {
    return CAPITAL.test(lexeme.text) && lexicon.classes.get(group)?.has(token.lower) === true;
  }
  return senses.has(group) || lexicon.classes.get(group)?.has(token.lower) === true;
}

const FOUND: Readonly<Record<string, (meaning: DateMeaning, token: DateToken) => boolean>> = {
  time: (meaning, { found }) => meaning.kind === 'clock' && found?.time !== undefined,
  date: ({ kind }) => kind !== 'clock' && kind !== 'duration',
  dayDate: isDayMeaning,
  nightDate: (meaning, { found }) => isDayMeaning(meaning) && found?.partOfDay === 'night',
  fullDate: (meaning) => meaning.kind === 'calendar' && meaning.month !== undefined && meaning.day !== undefined,
  weekdayDate: ({ kind }) => kind === 'weekday',
  range: ({ kind }) => kind === 'range',
  longer: isLonger,
};

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
