import { type Block, blockAt } from './blocks.ts';
import { linesIn, rangesOf, type Units } from './highlights.ts';

/** Brings a stretch of the text into the middle of the window, unless it is seen already. */
export function bringIntoView(root: HTMLElement, blocks: readonly Block[], units: Units): void {
  const lines = linesIn(root);
  const line = lines[blockAt(blocks, units.start)];
  if (line === undefined) return;
  if (!isSeen(line.getBoundingClientRect())) line.scrollIntoView({ block: 'center', behavior: 'instant' });
  const [first] = rangesOf(lines, blocks, units);
  if (first === undefined) return;
  const range = document.createRange();
  range.setStart(first.startContainer, first.startOffset);
  range.setEnd(first.endContainer, first.endOffset);
  const box = range.getBoundingClientRect();
  if (!isSeen(box)) scrollBy({ top: box.top - innerHeight * 0.4, behavior: 'instant' });
}

/** Room for what stands over the page's ends, as a share of the window. */
const MARGIN = 0.08;

const isSeen = ({ top, bottom }: DOMRect): boolean =>
  top > innerHeight * MARGIN && bottom < innerHeight * (1 - MARGIN - (innerWidth < 900 ? 0.45 : 0));
