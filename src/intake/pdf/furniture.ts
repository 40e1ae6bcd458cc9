import type { Line } from './line.ts';

/** How many lines from a page's top and bottom may be furniture. */
const MARGIN_LINES = 4;
/** The share of a page's height, at its top and at its bottom, in which furniture stands. */
const MARGIN = 0.12;
/** The gap, in font sizes from baseline to baseline, that sets furniture apart from the text. */
const APART = 1.7;
/** A running line stands on at least so many pages, and on this share of them (left and right pages may differ). */
const FEWEST_PAGES = 3;
const SHARE = 0.4;
/** Running lines keep their height on the page within this many points. */
const SAME_HEIGHT = 4;

/** A page's lines and its height in points. */
export interface Page {
  readonly lines: readonly Line[];
  readonly height: number;
}

/** Pages without their furniture, and the running lines that were taken out with how often they stood. */
export interface Cleared {
  readonly pages: readonly Page[];
  readonly removed: ReadonlyMap<string, number>;
}

/** A line at a page's edge; `page` counts from 0. */
interface EdgeLine {
  readonly line: Line;
  readonly page: number;
}

/**
 * Takes out running heads, running feet and page numbers: lines in a page's margins, set apart from the text by a gap,
 * that return at the same height on many pages, letter for letter or with a number that counts the pages; and numbers
 * alone on a line that count the pages from the first to the last. All else stays: a form's "Killed: 4" is no running
 * line.
 */
export function withoutFurniture(pages: readonly Page[]): Cleared {
  const edges = pages.flatMap((whole, page) => edgeLines(whole).map((line): EdgeLine => ({ line, page })));
  const kinds = kindsOf(edges);
  const doomed = new Map<Line, string>();
  for (const [kind, all] of kinds) {
    const lines = sameHeight(all);
    if (isRunning(lines, pages.length) || (isFolio(kind) && countsAllPages(lines, pages.length))) {
      for (const { line } of lines) doomed.set(line, kind.replace(COUNTER, '#'));
    }
  }
  const removed = new Map<string, number>();
  for (const kind of doomed.values()) removed.set(kind, (removed.get(kind) ?? 0) + 1);
  return {
    pages: pages.map(({ lines, height }) => ({ lines: lines.filter((line) => !doomed.has(line)), height })),
    removed,
  };
}

function edgeLines({ lines, height }: Page): readonly Line[] {
  const down = lines.toSorted((a, b) => a.y - b.y);
  const head = setApart(down).filter((line) => line.y < height * MARGIN);
  const foot = setApart(down.toReversed()).filter((line) => line.y > height * (1 - MARGIN));
  return [...head, ...foot];
}

/** The outermost lines up to the last gap among them; all of a page that has but one. */
function setApart(inward: readonly Line[]): readonly Line[] {
  const outer = inward.slice(0, MARGIN_LINES + 1);
  const gap = outer.findLastIndex((line, i) => {
    const next = outer[i + 1];
    return i < MARGIN_LINES && next !== undefined && Math.abs(next.y - line.y) > APART * Math.max(line.size, next.size);
  });
  return inward.length <= 1 ? outer : outer.slice(0, gap + 1);
}

const COUNTER = /\{-?\d+\}/;

/** Edge lines by what they say: letter for letter, and with each of their numbers in turn counted from the page's. */
function kindsOf(edges: readonly EdgeLine[]): ReadonlyMap<string, readonly EdgeLine[]> {
  const kinds = new Map<string, EdgeLine[]>();
  for (const edge of edges) {
    const { text } = edge.line;
    const counted = [...text.matchAll(/\d{1,4}/g)].map(
      ({ 0: number, index }) =>
        `${text.slice(0, index)}{${Number(number) - edge.page}}${text.slice(index + number.length)}`,
    );
    for (const kind of [text, ...counted]) kinds.set(kind, [...(kinds.get(kind) ?? []), edge]);
  }
  return kinds;
}

/** The most of these lines that stand at one height. */
function sameHeight(lines: readonly EdgeLine[]): readonly EdgeLine[] {
  const levels = [...new Set(lines.map(({ line }) => Math.round(line.y)))].map((y) =>
    lines.filter(({ line }) => Math.abs(line.y - y) <= SAME_HEIGHT),
  );
  return levels.reduce((most, level) => (level.length > most.length ? level : most), []);
}

function isRunning(lines: readonly EdgeLine[], pages: number): boolean {
  const on = new Set(lines.map(({ page }) => page)).size;
  return on >= FEWEST_PAGES && on >= pages * SHARE;
}

/** A page number and nothing beside it but "Page", "of 12" or dashes. */
function isFolio(kind: string): boolean {
  return /^(?:page|p\.?)?\s*[-–—|]?\s*\{-?\d+\}(?:\s*(?:\/|of|de)\s*\d{1,4})?\s*[-–—|]?$/i.test(kind);
}

function countsAllPages(lines: readonly EdgeLine[], pages: number): boolean {
  return pages >= 2 && new Set(lines.map(({ page }) => page)).size === pages;
}
