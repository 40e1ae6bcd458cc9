import { type RefObject, useLayoutEffect } from 'react';
import type { ClaimTold } from '../../../../src/server/api/reports/claim.ts';
import { highlightName, LOOKS, lookOf, SORTS, sortOf } from '../sort.ts';
import { type Block, blockAt } from './blocks.ts';
import { placeIn } from './place.ts';

/** Half-open, in units of the text. */
export interface Units {
  readonly start: number;
  readonly end: number;
}

/** Whether the browser can highlight text without elements in it. */
export const canHighlight = typeof CSS !== 'undefined' && 'highlights' in CSS;

/** A claim with where it stands in units of the text. */
export interface Marked {
  readonly claim: ClaimTold;
  readonly units: Units;
}

/** Highlights the claims of a report in the elements of its blocks, which are the children of `root` that have a start. */
export function useHighlights(
  root: RefObject<HTMLElement | null>,
  blocks: readonly Block[],
  marked: readonly Marked[],
): void {
  useLayoutEffect(() => {
    if (!canHighlight || root.current === null) return;
    const lines = linesIn(root.current);
    const own = new Map<string, StaticRange[]>();
    for (const sort of SORTS) for (const look of LOOKS) own.set(highlightName(sort, look), []);
    for (const { claim, units } of marked)
      own.get(highlightName(sortOf(claim), lookOf(claim)))!.push(...rangesOf(lines, blocks, units));
    for (const [name, ranges] of own) CSS.highlights.set(name, new Highlight(...ranges));
    return () => {
      for (const name of own.keys()) CSS.highlights.delete(name);
    };
  }, [root, blocks, marked]);
}

/** The claim that is looked at, and the words that somebody has taken, with how far they stand before the others. */
const STRETCHES = { chosen: 1, taken: 2 } as const;

/** Highlights one stretch before all others. */
export function useStretch(
  root: RefObject<HTMLElement | null>,
  blocks: readonly Block[],
  name: keyof typeof STRETCHES,
  units: Units | null,
): void {
  useLayoutEffect(() => {
    if (!canHighlight || root.current === null || units === null) return;
    const highlight = new Highlight(...rangesOf(linesIn(root.current), blocks, units));
    highlight.priority = STRETCHES[name];
    CSS.highlights.set(name, highlight);
    return () => {
      CSS.highlights.delete(name);
    };
  }, [root, blocks, name, units]);
}

/** The elements of the blocks, in their order. */
export const linesIn = (root: HTMLElement): readonly Element[] => [...root.querySelectorAll('[data-start]')];

/** A stretch as ranges of the page, one in each block that it crosses. */
export function rangesOf(lines: readonly Element[], blocks: readonly Block[], { start, end }: Units): StaticRange[] {
  const ranges: StaticRange[] = [];
  for (let i = blockAt(blocks, start); i < blocks.length && blocks[i].start < end; i++) {
    const last = blocks[i].start + blocks[i].text.length;
    if (last <= start) continue;
    const from = placeIn(lines[i], Math.max(start, blocks[i].start));
    const to = placeIn(lines[i], Math.min(end, last));
    ranges.push(
      new StaticRange({
        startContainer: from.node,
        startOffset: from.offset,
        endContainer: to.node,
        endOffset: to.offset,
      }),
    );
  }
  return ranges;
}
