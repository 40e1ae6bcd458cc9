import { knowledgeJson } from '../knowledge.ts';

/** `knowledge/<lang>/hyphens.json`: halves of words, lower-case, that keep their hyphen at a line's end. */
interface HyphenWords {
  /** Kept after these: "self". */
  readonly first: readonly string[];
  /** Kept before these: "backed". No syllable that ends a simple word may stand here ("led" would part "killed"). */
  readonly second: readonly string[];
  /** Kept between two of these, and between one of these and one of the `measured`: "twenty-five", "three-day". */
  readonly numbers: readonly string[];
  readonly measured: readonly string[];
  /** Kept between a capitalised word and these: "Saudi-led". */
  readonly afterNames: readonly string[];
}

const LISTS = ['first', 'second', 'numbers', 'measured', 'afterNames'] as const;

/** Two lines as one text, the break settled. */
export type JoinLines = (line: string, next: string) => string;

/**
 * How this document's lines are joined. A hyphen at a line's end falls away when it only parts a word ("Des-" "sagou"),
 * and stays, without a space behind it, when the word is written with it: the next line goes on with a capital or a
 * digit, a digit stands before it, its halves make compounds (`languages`' lists), or the document writes the word with
 * its hyphen within a line. A word that the document writes whole elsewhere is whole here. Other lines are joined by a
 * space.
 */
export function joinerFor(lines: readonly string[], languages: readonly string[]): JoinLines {
  const words = languages.map(wordsOf);
  const [first, second, numbers, measured, afterNames] = LISTS.map(
    (list) => new Set(words.flatMap((lists) => lists[list])),
  );
  const compound = (before: string, left: string, right: string) =>
    first.has(left) ||
    second.has(right) ||
    (numbers.has(left) && (numbers.has(right) || measured.has(right))) ||
    (/^\p{Lu}/u.test(before) && afterNames.has(right));
  const compounds = new Set<string>();
  const whole = new Set<string>();
  for (const line of lines) {
    for (const [word] of line.toLowerCase().matchAll(/[\p{L}\p{N}]+[-‐][\p{L}\p{N}]+/gu))
      compounds.add(word.replace('‐', '-'));
    for (const [word] of line.toLowerCase().matchAll(/\p{L}{4,}/gu)) whole.add(word);
  }
  return (line, next) => {
    const before = /([\p{L}\p{N}]+)[-‐\u00ad]$/u.exec(line)?.[1];
    const after = /^[\p{L}\p{N}]+/u.exec(next)?.[0];
    if (before === undefined || after === undefined) return `${line} ${next}`;
    const [left, right] = [before.toLowerCase(), after.toLowerCase()];
    const cased = /^\p{Ll}/u.test(after) || (isCapitals(before) && isCapitals(after));
    const parted = line.endsWith('\u00ad') || (cased && /\p{L}$/u.test(before) && !compounds.has(`${left}-${right}`));
    const kept = !line.endsWith('\u00ad') && !whole.has(left + right) && compound(before, left, right);
    return parted && !kept ? line.slice(0, -1) + next : line + next;
  };
}

function isCapitals(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase() && /\p{L}/u.test(word);
}

const known = new Map<string, HyphenWords>();

function wordsOf(lang: string): HyphenWords {
  const cached = known.get(lang);
  if (cached !== undefined) return cached;
  let words: HyphenWords = { first: [], second: [], numbers: [], measured: [], afterNames: [] };
  try {
    words = knowledgeJson<HyphenWords>(`${lang}/hyphens.json`);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  known.set(lang, words);
  return words;
}
