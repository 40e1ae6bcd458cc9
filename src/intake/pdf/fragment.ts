/** A run of text where a page prints it, in points; x to the right, y downwards to the baseline. */
export interface Fragment {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Font size. */
  readonly size: number;
}

/** What pdf.js gives for one run of text; `transform` is in page space, whose y goes up. */
export interface TextItem {
  readonly str: string;
  readonly width: number;
  readonly transform: readonly number[];
}

/**
 * A page's runs of text as the reader sees them once the page stands upright. `view` is the page's viewport transform
 * at scale 1. Text that still does not run from left to right (a stamp, an axis) and empty runs are left out; a run
 * printed twice in one place, to look bold or outlined, is there once.
 */
export function fragmentsOf(items: readonly TextItem[], view: readonly number[]): readonly Fragment[] {
  const fragments = items.flatMap((item) => {
    if (item.str === '') return [];
    const [a, b, c, d, e, f] = multiply(view, item.transform);
    const size = Math.hypot(c, d);
    if (!(a > 0) || Math.abs(b) > 0.1 * a || !(size > 0)) return [];
    return [{ text: item.str, x: e, y: f, width: Math.abs(item.width), size }];
  });
  return withoutOverprint(fragments);
}

/**
 * Two prints of the same text at most about this many font sizes apart are one; the narrowest letter is twice as wide,
 * so the two l of "killed" stay two where a file prints letter by letter.
 */
const SAME_PLACE = 0.08;

const AROUND = [-1, 0, 1];

function withoutOverprint(fragments: readonly Fragment[]): readonly Fragment[] {
  const printed = new Set<string>();
  return fragments.filter(({ text, x, y, size }) => {
    const [column, row] = [x, y].map((at) => Math.round(at / (size * SAME_PLACE)));
    const places = AROUND.flatMap((right) => AROUND.map((down) => `${column + right} ${row + down} ${text}`));
    if (places.some((place) => printed.has(place))) return false;
    printed.add(`${column} ${row} ${text}`);
    return true;
  });
}

function multiply(m: readonly number[], n: readonly number[]): readonly number[] {
  return [
    m[0] * n[0] + m[2] * n[1],
    m[1] * n[0] + m[3] * n[1],
    m[0] * n[2] + m[2] * n[3],
    m[1] * n[2] + m[3] * n[3],
    m[0] * n[4] + m[2] * n[5] + m[4],
    m[1] * n[4] + m[3] * n[5] + m[5],
  ];
}
