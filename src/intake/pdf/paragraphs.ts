import type { Block } from '../draft.ts';
import type { JoinLines } from '../hyphen.ts';
import type { Column } from './columns.ts';
import type { Line } from './line.ts';

/** A line with what its page and column say of it. */
interface Placed {
  readonly line: Line;
  readonly column: Column;
  /** From 1. */
  readonly page: number;
}

/** A gap this many times the usual distance between lines parts paragraphs. */
const PARAGRAPH_GAP = 1.35;
/** Letters larger or smaller by this factor are of another paragraph. */
const OTHER_SIZE = 1.12;

const BULLET = /^[•●▪■◦‣∙]\s/;
/**
 * Opens an item too, unless a sentence only happens to break here: "on June" "12. The army", "in town" "– the third".
 */
const ITEM = /^(?:[·*–—-]|\[\d{1,3}\]|\(?(?:\d{1,3}|[a-z]|[ivx]{1,4})[.)])\s/;
const SENTENCE_END = /[.!?:;…]["'”’»)\]]*(?:\[\d[\d,]*\])?$/;

/**
 * Pages of columns as paragraphs. A paragraph goes on over a column's or a page's end where the sentence does; its
 * pieces then are blocks of their own, one a page.
 */
export function paragraphsOf(pages: readonly (readonly Column[])[], join: JoinLines): readonly Block[] {
  const placed = pages.flatMap((columns, i) =>
    columns.flatMap((column) => column.lines.map((line): Placed => ({ line, column, page: i + 1 }))),
  );
  const leading = leadingOf(placed);
  const blocks: Block[] = [];
  placed.forEach((next, i) => {
    const last = placed[i - 1];
    const open = blocks.at(-1);
    const text = textOf(next.line, join);
    if (last === undefined || open === undefined || beginsAnew(last, next, leading)) {
      blocks.push({
        text,
        page: next.page,
        before: isItem(text) && last !== undefined && near(last, next, leading) ? '\n' : '\n\n',
      });
    } else if (next.page === open.page) {
      blocks[blocks.length - 1] = { ...open, text: join(open.text, text) };
    } else {
      const [here, there] = overLeaf(open.text, text, join);
      blocks[blocks.length - 1] = { ...open, text: here };
      if (there !== '') blocks.push({ text: there, page: next.page, before: ' ' });
    }
  });
  return blocks;
}

function textOf({ text, cells }: Line, join: JoinLines): string {
  return cells === undefined ? text : cells.map((lines) => lines.reduce(join)).join(' | ');
}

/** A word parted by the page's end is finished on the page where it began. */
function overLeaf(text: string, next: string, join: JoinLines): readonly [here: string, there: string] {
  const [word] = next.split(' ', 1);
  const joined = join(text, word);
  return joined === `${text} ${word}` ? [text, next] : [joined, next.slice(word.length + 1)];
}

/** The usual distance between the baselines of neighbouring lines, in font sizes. */
function leadingOf(placed: readonly Placed[]): number {
  const steps = placed.flatMap(({ line, column }, i) => {
    const last = placed[i - 1];
    const step = last?.column === column ? (line.y - last.line.y) / line.size : 0;
    return step > 0.8 && step < 4 ? [step] : [];
  });
  return steps.toSorted((a, b) => a - b)[Math.floor(steps.length / 2)] ?? 1.2;
}

function isItem(text: string): boolean {
  return BULLET.test(text) || ITEM.test(text);
}

function near(last: Placed, next: Placed, leading: number): boolean {
  return last.column === next.column && next.line.y - last.line.y <= leading * next.line.size * PARAGRAPH_GAP;
}

function beginsAnew(last: Placed, next: Placed, leading: number): boolean {
  if (last.line.cells !== undefined || next.line.cells !== undefined) return true;
  const size = Math.max(last.line.size, next.line.size);
  if (size > Math.min(last.line.size, next.line.size) * OTHER_SIZE || BULLET.test(next.line.text)) return true;
  const ended = SENTENCE_END.test(last.line.text);
  const goesOn = /^["'“‘(]?\p{Ll}/u.test(next.line.text);
  if (last.column !== next.column) return ended || !(goesOn || isFull(last, next));
  if (!near(last, next, leading)) return true;
  if (ITEM.test(next.line.text) && (ended || !isFull(last, next))) return true;
  if (isIndented(last, next)) return true;
  return !isFull(last, next) && (ended || !goesOn);
}

/** The next line's first word would not have fitted at the line's end, so the break says nothing. */
function isFull({ line, column }: Placed, next: Placed): boolean {
  const [word] = next.line.text.split(' ', 1);
  const letter = (next.line.right - next.line.x) / Math.max(1, next.line.text.length);
  return line.right + letter * (word.length + 1) > column.right - 0.5 * line.size;
}

/** The line begins further right than the one before it, which itself is not set in from the column's edge. */
function isIndented(last: Placed, next: Placed): boolean {
  const { size } = next.line;
  const flush = last.line.x - last.column.x < 0.5 * size;
  return (
    flush && !isItem(last.line.text) && next.line.x - last.line.x > 0.8 * size && next.line.x - last.line.x < 6 * size
  );
}
