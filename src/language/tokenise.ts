import type { SegmentationRules } from './segmentation-rules.ts';

/** Writes the words of `text` between two offsets to `bounds`, as pairs of start and end. */
export type Tokeniser = (text: string, start: number, end: number, bounds: number[]) => void;

const LETTERS = '\\p{L}\\p{M}\\p{Cf}';
const APOSTROPHE = "['’ʼ]";

/**
 * Words as in the Universal Dependencies treebank of English (EWT): clitics, hyphens and currency signs stand alone;
 * addresses, numbers, abbreviations and dotted initials are whole. Every character but white space is in one word.
 */
export function createTokeniser(rules: SegmentationRules): Tokeniser {
  const pattern = new RegExp(patterns(rules).join('|'), 'yu');
  const clitics = [...rules.clitics].sort((a, b) => b.length - a.length);
  const fused = new Map(Object.entries(rules.fused));
  return (text, start, end, bounds) => {
    let at = start;
    while (at < end) {
      if (isSpace(text.charCodeAt(at))) {
        at++;
        continue;
      }
      let stop = plainWord(text, at, end);
      if (stop === at) {
        pattern.lastIndex = at;
        stop = Math.min(pattern.exec(text) === null ? at + 1 : pattern.lastIndex, end);
      }
      const cut = stop - at > 2 ? cutWithin(text.slice(at, stop).toLowerCase(), clitics, fused) : 0;
      bounds.push(at);
      if (cut > 0) bounds.push(at + cut, at + cut);
      bounds.push(stop);
      at = stop;
    }
  };
}

/** End of a run of ASCII letters that nothing but a space, a comma or the like follows; `at` when there is none. */
function plainWord(text: string, at: number, end: number): number {
  let stop = at;
  while (stop < end && isAsciiLetter(text.charCodeAt(stop))) stop++;
  if (stop === end) return stop;
  const next = text.charCodeAt(stop);
  return next === 32 || next === 10 || next === 44 || next === 59 || next === 41 ? stop : at;
}

/** Where a lower-cased word falls into two ("didn't" 3), or 0. */
function cutWithin(lower: string, clitics: readonly string[], fused: ReadonlyMap<string, number>): number {
  const known = fused.get(lower);
  if (known !== undefined) return known;
  if (!/['’ʼ]/.test(lower)) return 0;
  const straight = lower.replace(/[’ʼ]/g, "'");
  const clitic = clitics.find((ending) => straight.endsWith(ending) && straight.length > ending.length);
  if (clitic === undefined || straight.length !== lower.length) return 0;
  const cut = straight.length - clitic.length;
  return /[\p{L}\p{N}]/u.test(straight[cut - 1]) ? cut : 0;
}

/** In order of preference. All are tried at the same place; the last takes any one character. */
function patterns(rules: SegmentationRules): string[] {
  const wordEnd = `(?![${LETTERS}\\d])`;
  const abbreviations = [...rules.titles, ...rules.suffixes, ...rules.common, ...rules.states, ...rules.months];
  const shouted = inCapitals([...rules.titles, ...rules.suffixes]);
  const domain = `[\\p{L}\\d-]{1,63}(?:\\.[\\p{L}\\d-]{1,63}){0,8}\\.(?:${any(rules.domains)})${wordEnd}`;
  return [
    `(?:https?://|www\\.)[^\\s<>"“”]*[^\\s<>"“”.,;:!?()\\[\\]{}'’]`,
    '[\\p{L}\\d._%+-]{1,64}@[\\p{L}\\d-]{1,63}(?:\\.[\\p{L}\\d-]{1,63})+',
    `${domain}(?:/[^\\s<>"“”]*[^\\s<>"“”.,;:!?()\\[\\]{}'’])?`,
    '@\\w+',
    `(?:${any([...abbreviations, ...shouted])})\\.${wordEnd}`,
    `(?:${any(inCapitals(rules.months))})\\.(?=\\s*\\d)`,
    `(?:${any([...capitalisedToo(rules.beforeNumber), ...inCapitals(rules.beforeNumber)])})\\.(?=\\s*\\d)`,
    `\\p{L}(?:\\.\\p{L})+${wordEnd}\\.?`,
    `\\p{Lu}\\.(?=\\s?\\p{Lu})`,
    '(?:\\d{4}-\\d{1,2}-\\d{1,2}|\\d{1,2}-\\d{1,2}-\\d{2,4}|(?:\\d{1,3}-)?\\d{3}-\\d{3}-\\d{4})(?![\\d-])',
    '\\d+(?:/\\d+)+(?!\\d)',
    `\\.?\\d+(?:[.,:]\\d+)*(?=(?:${any(rules.units)})${wordEnd})`,
    `\\d+(?:[.,:]\\d+)+`,
    `(?<![^\\s(\\p{Sc}])\\.\\d+`,
    `(?<!-)(?:${any([...capitalisedToo(rules.joinedPrefixes), ...inCapitals(rules.joinedPrefixes.filter(isLong))])})-[${LETTERS}]+(?:${APOSTROPHE}[${LETTERS}]+)*`,
    `[${LETTERS}\\d_]+(?:${APOSTROPHE}[${LETTERS}]+)*`,
    `${APOSTROPHE}(?:${any(rules.clitics.flatMap(afterApostrophe))})${wordEnd}`,
    "''|``",
    '[!?]{2,}|([-.=_*~#+<>|])\\1+',
    '(?<!\\S)[:;]-?[()DP](?!\\S)',
    '[^\\s]\\p{M}*',
  ];
}

function any(words: readonly string[]): string {
  return [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/\./g, '\\.'))
    .join('|');
}

function capitalisedToo(words: readonly string[]): string[] {
  return words.flatMap((word) => [word, word[0].toUpperCase() + word.slice(1)]);
}

/** "UN-backed" begins with a name. */
const isLong = (prefix: string): boolean => prefix.length > 2;

function inCapitals(words: readonly string[]): string[] {
  return words.map((word) => word.toUpperCase());
}

/** "'s" gives "s" and "S"; "n't" cannot stand alone. */
function afterApostrophe(clitic: string): string[] {
  return clitic.startsWith("'") ? [clitic.slice(1), clitic.slice(1).toUpperCase()] : [];
}

function isAsciiLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

function isSpace(code: number): boolean {
  if (code > 32 && code < 0xa0) return false;
  return /\s/.test(String.fromCharCode(code));
}
