import type { Draft, Reader } from './draft.ts';
import type { Line } from './line.ts';
import { properEnd } from './proper.ts';

/** "619 Waddell Avenue", "1200 block of North Main Street", "2400 block of Upton": a number and a street. */
export function addressAt(reader: Reader, at: number): Draft | null {
  const { line, lexicon } = reader;
  if (!isDigit(line.words[at].text) || !/^\d{1,5}$/.test(line.words[at].text)) return null;
  const { block, genitive } = lexicon.closed;
  const isBlock = block.has(line.folded[at + 1] ?? '') && genitive.has(line.folded[at + 2] ?? '');
  const start = isBlock ? at + 3 : at + 1;
  const last = Math.min(line.words.length, start + 5);
  for (let to = start + 1; to < last && isStreetWord(line, to - 1); to++)
    if (line.isCapital(to) && lexicon.streetWords.has(line.folded[to])) return address(at, start, to + 1);
  const name = isBlock ? properEnd(line, start, lexicon) : start;
  return name > start ? address(at, start, name) : null;
}

const address = (from: number, core: number, to: number): Draft => ({
  from,
  to,
  coreFrom: core,
  coreTo: core,
  level: 'site',
  type: 'address',
  score: 0.9,
  why: ['street address'],
});

const isStreetWord = (line: Line, at: number): boolean =>
  line.isCapital(at) || /^\d/.test(line.words[at].text) || (line.words[at].text === '.' && line.words[at].glued);

/** The number in "35th Street"; null where none stands right before the noun. */
export const ordinalBefore = (reader: Reader, noun: number): number | null =>
  isOrdinal(reader, noun - 1) ? noun - 1 : null;

const isOrdinal = ({ line, lexicon }: Reader, at: number): boolean =>
  lexicon.closed.ordinalEnding.has(
    /^\d{1,3}(?<ending>\p{L}+)$/u.exec(line.words[at]?.lower ?? '')?.groups?.ending ?? '',
  );

/**
 * Streets that cross are one place: "at Dorr Street and Upton Avenue", "Dorr Street at Upton Avenue", "the corner of
 * Dorr and Upton". "on Dorr Street and Upton Avenue" are two.
 */
export function crossingsIn(reader: Reader, sites: readonly Draft[]): Draft[] {
  return [...crossingStreets(reader, sites), ...namedCrossings(reader)];
}

function crossingStreets({ line, lexicon }: Reader, sites: readonly Draft[]): Draft[] {
  const streets = sites.filter(({ type }) => type !== undefined && lexicon.streetWords.has(type));
  return streets.flatMap((first) => {
    const second = streets.find(({ from }) => from === first.to + 1);
    if (!second || !lexicon.crossingLinks.has(line.folded[first.to])) return [];
    const isAt =
      !lexicon.closed.joining.has(line.folded[first.to]) ||
      lexicon.crossingLinks.has(line.folded[first.from - 1] ?? '');
    return isAt ? [address(first.from, first.from, second.to)] : [];
  });
}

/** "the intersection of Dorr and Upton streets". */
function namedCrossings(reader: Reader): Draft[] {
  const { line, lexicon } = reader;
  const found: Draft[] = [];
  for (let at = 0; at + 4 < line.words.length; at++) {
    if (!lexicon.crossings.has(line.folded[at]) || !lexicon.closed.genitive.has(line.folded[at + 1])) continue;
    const middle = streetEnd(reader, at + 2);
    const end = lexicon.crossingLinks.has(line.folded[middle] ?? '') ? streetEnd(reader, middle + 1) : middle;
    if (middle > at + 2 && end > middle + 1) found.push(address(at + 2, at + 2, end));
  }
  return found;
}

/** The end of a street's name, its noun included if there is one, or `at` where none starts. */
function streetEnd(reader: Reader, at: number): number {
  const ordinal = isOrdinal(reader, at) ? at + 1 : at;
  return Math.max(ordinal, properEnd(reader.line, ordinal, reader.lexicon));
}

const isDigit = (text: string): boolean => text.charCodeAt(0) >= 48 && text.charCodeAt(0) <= 57;
