/** A run of text in which a line break counts as a space. Offsets are UTF-16. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  /** Number of the paragraph, from 0. */
  readonly paragraph: number;
}

interface Line {
  readonly start: number;
  readonly end: number;
  /** Blank lines before this one. */
  readonly after: number;
}

const NARROWEST = 40;
const WIDEST = 132;
const SHARE = 0.7;
/** A shorter line is an item or a heading. */
const LONG = 24;

/** Lower-cased words that no sentence ends with: "the", "of". */
export type NeverLast = ReadonlySet<string>;

/**
 * Cuts a text into paragraphs. A blank line always ends one. A single line break ends one too, unless it is a wrap or a
 * stray one. It is a wrap where the text is hard-wrapped and the next line's first word would not have fitted in the
 * widest line; a text is hard-wrapped when its widest line has 40 to 132 characters and at least two breaks, and 7 in
 * 10 of them, are wraps. It is stray after a parted word ("sol-") or a word that ends no sentence, and where a line of
 * some length goes on in small letters; `plain` tells that small letters say nothing.
 */
export function stretches(text: string, plain: boolean, neverLast: NeverLast): Stretch[] {
  const lines = linesOf(text);
  const width = wrapWidth(text, lines);
  const found: Stretch[] = [];
  for (const [i, line] of lines.entries()) {
    const last = found.at(-1);
    if (
      last !== undefined &&
      line.after === 0 &&
      (isWrap(text, lines[i - 1], line, width) || isStray(lines[i - 1], line))
    ) {
      found[found.length - 1] = { ...last, end: line.end };
    } else {
      found.push({ start: line.start, end: line.end, paragraph: found.length });
    }
  }
  return found;

  function isStray(line: Line, next: Line): boolean {
    const before = text.slice(line.start, line.end);
    const after = text.slice(next.start, Math.min(next.end, next.start + 3));
    if (/\p{Ll}[-\u00ad]$/u.test(before)) return /^\p{Ll}{2}/u.test(after);
    if (/\p{Lu}{2}[-\u00ad]$/u.test(before)) return /^\p{Lu}{2}/u.test(after);
    if (!/^[\p{L}\p{N}"“‘']/u.test(after)) return false;
    if (neverLast.has(/[\p{L}]+$/u.exec(before)?.[0].toLowerCase() ?? '')) return before.includes(' ');
    return !plain && before.length >= LONG && /[\p{L}\p{N},]$/u.test(before) && /^\p{Ll}{2}|^a /u.test(after);
  }
}

/** The lines that are not blank, without white space at their ends. */
function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let blank = 0;
  for (const match of text.matchAll(/[^\n\r\u2028\u2029]+|\r\n|[\n\r\u2028\u2029]/g)) {
    const content = match[0].trim();
    if (content === '') {
      if (/[\n\r\u2028\u2029]/.test(match[0])) blank++;
      continue;
    }
    const start = match.index + match[0].indexOf(content);
    lines.push({ start, end: start + content.length, after: Math.max(0, blank - 1) });
    blank = 0;
  }
  return lines;
}

/** Width the text is wrapped to, or 0 when it is not. */
function wrapWidth(text: string, lines: readonly Line[]): number {
  const width = lines.reduce((widest, { start, end }) => Math.max(widest, end - start), 0);
  if (width < NARROWEST || width > WIDEST) return 0;
  let breaks = 0;
  let wraps = 0;
  for (let i = 1; i < lines.length; i++) {
    if (lines[i].after > 0) continue;
    breaks++;
    if (isWrap(text, lines[i - 1], lines[i], width)) wraps++;
  }
  return wraps >= 2 && wraps >= SHARE * breaks ? width : 0;
}

function isWrap(text: string, line: Line, next: Line, width: number): boolean {
  if (width === 0) return false;
  let word = next.start;
  while (word < next.end && text.charCodeAt(word) > 32) word++;
  return line.end - line.start + 1 + (word - next.start) > width;
}
