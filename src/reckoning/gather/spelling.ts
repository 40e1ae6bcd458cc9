import { distance } from 'fastest-levenshtein';

/**
 * A folded name without what transliteration leaves to the writer: spaces and doubled letters. "tolo kanda" and
 * "tollokanda" are spelled the same.
 */
export function spelling(name: string): string {
  return name.replace(/ /g, '').replace(/(\p{L})\1+/gu, '$1');
}

/** The consonants of a name: what its spellings have in common most often, and so a key to look it up by. */
export function skeleton(name: string): string {
  const kept = spelling(name).replace(/[aeiou]/g, '');
  return kept.length < SHORTEST_SKELETON ? spelling(name) : kept;
}

const SHORTEST_SKELETON = 3;

/** Letters of a name, one of which may differ for each so many; names of fewer must agree. */
const LETTERS_A_DIFFERENCE = 6;

/** Whether two folded names are spellings of one: "ungwan bature", "angwan bature"; never where a number differs. */
export function isSameName(one: string, other: string): boolean {
  const [a, b] = [spelling(one), spelling(other)];
  if (a === b) return true;
  const most = Math.floor(Math.min(a.length, b.length) / LETTERS_A_DIFFERENCE);
  if (most === 0 || Math.abs(a.length - b.length) > most || digits(a) !== digits(b)) return false;
  return distance(a, b) <= Math.min(most, MOST_DIFFERENCES);
}

const MOST_DIFFERENCES = 2;

const digits = (name: string): string => name.replace(/\D/g, '');
