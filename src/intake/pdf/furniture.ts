import type { Line } from './line.ts';

/** How many lines from a page's top and bottom may be furniture. */
const MARGIN_LINES = 3;
/** A running line stands on at least so many pages, and on this share of them (left and right pages may differ). */
const FEWEST_PAGES = 3;
const SHARE = 0.4;
/** Running lines keep their height on the page within this many points. */
const SAME_HEIGHT = 4;

/** Pages without their furniture, and the running lines that were taken out, digits as "#", with how often they stood. */
export interface Cleared {
  readonly pages: readonly (readonly Line[])[];
  readonly removed: ReadonlyMap<string, number>;
}

/**
 * Takes out running heads, running feet and page numbers: lines at a page's edge that return, but for digits, at the
 * same height on many pages; and numbers alone on a line that count the pages, on every page. All else stays.
 */
export function withoutFurniture(pages: readonly (readonly Line[])[]): Cleared {
  const edges = pages.map(edgeLines);
  const doomed = new Set([...running(edges), ...folios(edges)]);
  const removed = new Map<string, number>();
  for (const line of doomed) removed.set(masked(line), (removed.get(masked(line)) ?? 0) + 1);
  return { pages: pages.map((lines) => lines.filter((line) => !doomed.has(line))), removed };
}

function edgeLines(lines: readonly Line[]): readonly Line[] {
  const sorted = lines.toSorted((a, b) => a.y - b.y);
  return [...new Set([...sorted.slice(0, MARGIN_LINES), ...sorted.slice(-MARGIN_LINES)])];
}

function masked(line: Line): string {
  return line.text.replace(/\d+/g, '#').toLowerCase();
}

function running(edges: readonly (readonly Line[])[]): readonly Line[] {
  const kinds = new Map<string, { readonly line: Line; readonly page: number }[]>();
  edges.forEach((lines, page) => {
    for (const line of lines) kinds.set(masked(line), [...(kinds.get(masked(line)) ?? []), { line, page }]);
  });
  return [...kinds.values()].flatMap((all) => {
    const level = all.filter(({ line }) => Math.abs(line.y - all[0].line.y) <= SAME_HEIGHT);
    const pages = new Set(level.map(({ page }) => page)).size;
    return pages >= FEWEST_PAGES && pages >= edges.length * SHARE ? level.map(({ line }) => line) : [];
  });
}

const FOLIO = /^(?:page|p\.?)?\s*[-–—|]?\s*(\d{1,4})(?:\s*(?:\/|of|de)\s*\d{1,4})?\s*[-–—|]?$/i;

/** Numbers alone on a line that rise by one from page to page, if every page of at least two has one. */
function folios(edges: readonly (readonly Line[])[]): readonly Line[] {
  if (edges.length < 2) return [];
  const offsets = edges.map((lines, page) =>
    lines.flatMap((line) => {
      const number = FOLIO.exec(line.text)?.[1];
      return number === undefined ? [] : [{ line, offset: Number(number) - page }];
    }),
  );
  const offset = offsets[0]
    .map((folio) => folio.offset)
    .find((one) => offsets.every((page) => page.some((folio) => folio.offset === one)));
  return offset === undefined
    ? []
    : offsets.flatMap((page) => page.filter((folio) => folio.offset === offset).map((folio) => folio.line));
}
