import type { Anchor } from '../../../../src/model/index.ts';
import type { Offsets } from './offsets.ts';

/** A line of a report's text, as its canonical text has lines. */
export interface Block {
  /** In units of the text. */
  readonly start: number;
  readonly text: string;
  /** An empty line stands before it. */
  readonly parted: boolean;
  /** The page on which it begins, told where a page begins; null: it goes on, or there are no pages. */
  readonly page: number | null;
  /** Whether it is a heading in the original. */
  readonly heading: boolean;
}

/** The text line by line; empty lines are told by the lines after them. */
export function blocksOf(text: string, layout: readonly Anchor[], { unitAt }: Offsets): Block[] {
  const anchors = layout.map(({ start, page, element }) => ({ start: unitAt(start), page, element }));
  const blocks: Block[] = [];
  let at = 0;
  let parted = false;
  let next = 0;
  let page: number | undefined;
  for (const line of text.split('\n')) {
    const [start, end] = [at, at + line.length];
    at = end + 1;
    if (line.trim() === '') {
      parted = true;
      continue;
    }
    let begins: number | null = null;
    let heading = false;
    while (next < anchors.length && anchors[next].start < Math.max(end, start + 1)) {
      const anchor = anchors[next++];
      if (anchor.page !== undefined && anchor.page !== page) begins ??= page = anchor.page;
      heading ||= /^h[1-6]\b/.test(anchor.element ?? '') && anchor.start >= start;
    }
    blocks.push({ start, text: line, parted, page: begins, heading });
    parted = false;
  }
  return blocks;
}

/** The block that holds a unit, or the last one before it. */
export function blockAt(blocks: readonly Block[], unit: number): number {
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (blocks[middle].start <= unit) low = middle;
    else high = middle - 1;
  }
  return low;
}
