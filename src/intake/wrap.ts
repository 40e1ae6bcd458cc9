/** Narrowest and widest column, in characters, at which plain text is believed to be wrapped by hand or machine. */
const NARROWEST = 40;
const WIDEST = 110;

/** Fewest line breaks, and the share of them, that must look like wrapping before any is undone. */
const ENOUGH_BREAKS = 3;
const SHARE = 0.7;

/** In a short text fewer will do, if every one looks like it and this one is in the middle of a sentence. */
const GOES_ON = /^\s*\p{Ll}/u;

/** A line that opens an item of a list, a quoted mail's header or a table row begins anew. */
const BEGINS_ANEW = /^\s*(?:[-*•–—·]\s|\(?\d{1,3}[.)]\s|[A-Z][\w-]*:\s|\|)/;

/**
 * Canonical plain text with wrapped lines joined again: a break and the next line's indent become one space. A break is
 * a wrap when the next line's first word would not have fitted within the text's column; nothing changes unless most of
 * the text's breaks are of that kind. `column` is the width found, null where the text is not wrapped.
 */
export function unwrap(text: string): { readonly text: string; readonly column: number | null } {
  const lines = text.split('\n');
  const column = columnOf(lines);
  if (column === null) return { text, column };
  let joined = lines[0];
  for (let i = 1; i < lines.length; i++) {
    joined += isWrap(lines[i - 1], lines[i], column) ? ` ${lines[i].trimStart()}` : `\n${lines[i]}`;
  }
  return { text: joined, column };
}

function columnOf(lines: readonly string[]): number | null {
  const broken = lines.slice(0, -1).flatMap((line, i) => (line !== '' && lines[i + 1] !== '' ? [i] : []));
  const column = broken.reduce((widest, i) => (lines[i].includes(' ') ? Math.max(widest, lines[i].length) : widest), 0);
  if (column < NARROWEST || column > WIDEST) return null;
  const wraps = broken.filter((i) => isWrap(lines[i], lines[i + 1], column));
  const few = wraps.length === broken.length && wraps.some((i) => GOES_ON.test(lines[i + 1]));
  return few || (wraps.length >= ENOUGH_BREAKS && wraps.length >= broken.length * SHARE) ? column : null;
}

function isWrap(line: string, next: string, column: number): boolean {
  if (line === '' || next === '' || BEGINS_ANEW.test(next)) return false;
  const word = next.trimStart().split(' ', 1)[0];
  return line.length + 1 + word.length > column;
}
