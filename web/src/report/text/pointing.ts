import { unitAt } from './place.ts';

/** The unit of the text under a point of the window; null: no text of the report is there. */
export function unitUnder(x: number, y: number): number | null {
  const caret = document.caretPositionFromPoint?.(x, y);
  if (!caret) return null;
  const unit = unitAt({ node: caret.offsetNode, offset: caret.offset });
  if (unit === null) return null;
  // The caret may stand before the character that is pointed at, or behind it, or at the end of a line far from the point.
  const { offsetNode: node, offset } = caret;
  if (!(node instanceof Text)) return unit;
  for (const from of [offset, offset - 1])
    if (from >= 0 && from < node.length && covers(node, from, x, y)) return unit + from - offset;
  return null;
}

function covers(node: Text, from: number, x: number, y: number): boolean {
  const range = document.createRange();
  range.setStart(node, from);
  range.setEnd(node, from + 1);
  return [...range.getClientRects()].some(
    ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
  );
}

/** What is selected of the report's text within `root`, in units and without blanks around it; null: nothing. */
export function selectedIn(root: Element, text: string): { readonly start: number; readonly end: number } | null {
  const selection = getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!root.contains(range.startContainer) || !root.contains(range.endContainer)) return null;
  const start = unitAt({ node: range.startContainer, offset: range.startOffset });
  const end = unitAt({ node: range.endContainer, offset: range.endOffset });
  return start === null || end === null ? null : trimmed(text, start, end);
}

function trimmed(text: string, start: number, end: number) {
  const words = text.slice(start, end);
  const lead = words.length - words.trimStart().length;
  const length = words.trim().length;
  return length === 0 ? null : { start: start + lead, end: start + lead + length };
}
