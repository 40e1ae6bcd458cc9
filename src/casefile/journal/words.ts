import type { Test } from '../lists/filter.ts';

/** Letters that may carry a mark, in one character with it; and whatever JSON or a pattern writes otherwise. */
const ANY_CHARACTER = /[aceinosuyz]|[^\x21-\x7e]|["\\%_]/gi;

/** Lets every text through that holds the longest of the words, and some that do not: `says` looks at those then. */
export function maySay(text: string): Test {
  const longest = folded(text)
    .split(' ')
    .reduce((one, other) => (other.length > one.length ? other : one));
  return { sql: 'body LIKE ?', values: [`%${longest.replace(ANY_CHARACTER, '_')}%`] };
}

/** Whether some text within what an entry says holds the words, whatever their case and marks. */
export function says(body: unknown, text: string): boolean {
  return holds(body, folded(text));
}

function holds(value: unknown, words: string): boolean {
  if (typeof value === 'string') return folded(value).includes(words);
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(([name, one]) => name !== 'type' && holds(one, words));
}

const folded = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();
