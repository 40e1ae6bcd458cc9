/** A place in the page: where a range begins or ends. */
export interface Place {
  readonly node: Node;
  readonly offset: number;
}

/** The element of each block says where its text begins. */
const START = 'data-start';

/**
 * Where a unit of the text stands in its block's element: in one of its text nodes, or, of a character that is written out
 * because it is not seen, before or after its element.
 */
export function placeIn(block: Element, unit: number): Place {
  let left = unit - Number(block.getAttribute(START));
  for (const [i, node] of block.childNodes.entries()) {
    const length = lengthOf(node);
    if (node.nodeType === Node.TEXT_NODE ? left <= length : left < length)
      return node.nodeType === Node.TEXT_NODE ? { node, offset: left } : { node: block, offset: i };
    left -= length;
  }
  return { node: block, offset: block.childNodes.length };
}

/** The unit of the text at a place in the page; null: no text of the report is there. */
export function unitAt(place: Place): number | null {
  const element = place.node instanceof Element ? place.node : place.node.parentElement;
  const block = element?.closest(`[${START}]`);
  if (!block) return null;
  let unit = Number(block.getAttribute(START));
  const inBlock = place.node === block;
  for (const [i, node] of block.childNodes.entries()) {
    if (inBlock ? i === place.offset : node.contains(place.node))
      return unit + (node === place.node ? Math.min(place.offset, lengthOf(node)) : 0);
    unit += lengthOf(node);
  }
  return unit;
}

/** How many units of the text a node of a block stands for; what is only of the page stands for none. */
function lengthOf(node: Node): number {
  if (node.nodeType === Node.TEXT_NODE) return (node as Text).length;
  return Number((node as Element).getAttribute('data-units') ?? 0);
}
