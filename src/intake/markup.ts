import { parseHTML } from 'linkedom';
import type { Block, Separator } from './draft.ts';

/** The little of the DOM that intake needs; linkedom gives it, and loads and runs nothing. */
export interface MarkupNode {
  readonly nodeType: number;
  readonly textContent: string | null;
  readonly childNodes: ArrayLike<MarkupNode>;
}

export interface MarkupElement extends MarkupNode {
  readonly localName: string;
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
  querySelector(selector: string): MarkupElement | null;
  querySelectorAll(selector: string): ArrayLike<MarkupElement> & Iterable<MarkupElement>;
}

export interface MarkupDocument extends MarkupElement {
  readonly documentElement: MarkupElement;
}

/** Where an element stood in the original; written by `parseMarkup`, kept when elements are moved about. */
export const AT = 'data-recount-at';

/** A page as a tree, each element marked with its path: its name and its number among those of that name. */
export function parseMarkup(html: string): MarkupDocument {
  const document = documentOf(html) ?? documentOf(`<html><body>${html.replace(FRAME, '')}</body></html>`)!;
  const seen = new Map<string, number>();
  for (const element of document.querySelectorAll('*')) {
    const count = (seen.get(element.localName) ?? 0) + 1;
    seen.set(element.localName, count);
    element.setAttribute(AT, `${element.localName}[${count}]`);
  }
  return document;
}

/** Tags that HTML lets a page leave out. */
const FRAME = /<\/?(?:html|body)\b[^>]*>/gi;

/** The library supplies no tag that is left out: undefined for a page without `html` or `body`. */
function documentOf(html: string): MarkupDocument | undefined {
  const document = parseHTML(html).document as unknown as MarkupDocument;
  return document.documentElement?.localName === 'html' && document.querySelector('body') !== null
    ? document
    : undefined;
}

/** Elements whose words no reader of the page sees. */
const UNSEEN = new Set(
  'head nav script style noscript template iframe object svg canvas math button input select textarea audio video'.split(
    ' ',
  ),
);

/** Elements that begin and end a paragraph. */
const PARAGRAPHS = new Set(
  `address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5
  h6 header hr legend main nav ol p pre section summary table tbody tfoot thead ul`.split(/\s+/),
);

/** Elements that begin a line of their own beside their neighbours of the same kind. */
const LINES = new Set(['li', 'tr', 'option', 'caption']);

const ELEMENT = 1;
const TEXT = 3;

/**
 * The readable text under `root` as blocks, in the order of the page; each block names the nearest element that holds
 * it whole. List items and table rows follow each other line by line, cells are parted by " | ", a numeric superscript
 * (a note's mark) stands in square brackets so that it never grows onto a figure. Deep trees are walked without
 * recursion.
 */
export function blocksOf(root: MarkupElement): readonly Block[] {
  const blocks: Block[] = [];
  let text = '';
  let before: Separator = '\n\n';
  let element = pathOf(root);
  const close = (next: Separator, holder: string | undefined) => {
    if (text.trim() !== '') {
      blocks.push({ text: tidy(text), before, ...(element === undefined ? {} : { element }) });
      before = next;
    } else if (next === '\n\n') before = next;
    text = '';
    element = holder;
  };
  const path: (string | undefined)[] = [element];
  let cell = false;
  for (const step of walk(root)) {
    if (step.kind === 'text') {
      text += step.text;
      continue;
    }
    const { localName } = step.element;
    if (isCell(localName)) {
      cell = step.kind === 'open' && isPlainCell(step.element);
      if (step.kind === 'open' && !cell) close('\n\n', path.at(-1));
    }
    const separator = cell ? undefined : PARAGRAPHS.has(localName) ? '\n\n' : LINES.has(localName) ? '\n' : undefined;
    if (step.kind === 'open') {
      if (separator !== undefined) {
        path.push(pathOf(step.element) ?? path.at(-1));
        close(separator, path.at(-1));
      } else if (localName === 'br') text += '\n';
      else if (isCell(localName) && text.trim() !== '') text += ' | ';
    } else if (separator !== undefined) {
      path.pop();
      close(separator, path.at(-1));
    }
  }
  close('\n\n', undefined);
  return blocks;
}

type Step =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'open' | 'close'; readonly element: MarkupElement };

function isCell(name: string): boolean {
  return name === 'td' || name === 'th';
}

/** Elements of which a cell of facts has no more than one. */
const INSIDE_PROSE = new Set(['p', 'div', 'li', 'tr', 'br', 'h1', 'h2', 'h3', 'h4']);

/**
 * A cell of a table of facts and not of a page laid out as a table: no more than one paragraph, so it stays in its row.
 */
function isPlainCell(cell: MarkupElement): boolean {
  let paragraphs = 0;
  for (const step of walk(cell)) {
    if (step.kind === 'open' && INSIDE_PROSE.has(step.element.localName)) paragraphs++;
    if (paragraphs > 1) return false;
  }
  return true;
}

/** How many elements stand inside one another at the deepest place under `root`. */
export function depthOf(root: MarkupElement): number {
  let depth = 0;
  let deepest = 0;
  for (const step of walk(root)) {
    if (step.kind === 'open') depth++;
    else if (step.kind === 'close') depth--;
    if (depth > deepest) deepest = depth;
  }
  return deepest;
}

/** The tree in document order as a flat run of steps. */
function* walk(root: MarkupElement): Generator<Step> {
  const stack: (MarkupNode | { readonly closes: MarkupElement })[] = [root];
  let preformatted = 0;
  for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
    if ('closes' in top) {
      if (top.closes.localName === 'pre') preformatted--;
      yield { kind: 'close', element: top.closes };
    } else if (top.nodeType === TEXT) {
      const text = top.textContent ?? '';
      yield { kind: 'text', text: preformatted > 0 ? text : text.replace(/[ \t\r\n\f]+/g, ' ') };
    } else if (top.nodeType === ELEMENT) {
      const element = top as MarkupElement;
      if (UNSEEN.has(element.localName) || isHidden(element)) continue;
      const mark = noteMark(element);
      if (mark !== undefined) {
        yield { kind: 'text', text: mark };
        continue;
      }
      if (element.localName === 'pre') preformatted++;
      yield { kind: 'open', element };
      stack.push({ closes: element });
      // The library builds the list of children anew at each asking.
      const children = element.childNodes;
      for (let i = children.length - 1; i >= 0; i--) stack.push(children[i]);
    }
  }
}

const HIDING_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/i;
/** Customary names for what is not shown, not printed, or there to edit the page. */
const HIDING_CLASS = /(?:^|\s)(?:noprint|mw-editsection|sr-only|screen-reader-text|visually-?hidden)(?:\s|$)/i;

function isHidden(element: MarkupElement): boolean {
  const style = element.getAttribute('style') ?? '';
  const name = element.getAttribute('class') ?? '';
  return element.getAttribute('hidden') !== null || HIDING_STYLE.test(style) || HIDING_CLASS.test(name);
}

function noteMark(element: MarkupElement): string | undefined {
  if (element.localName !== 'sup') return undefined;
  const inside = element.textContent?.trim() ?? '';
  return /^\d{1,3}(?:\s*,\s*\d{1,3})*$/.test(inside) ? `[${inside}]` : undefined;
}

function pathOf(element: MarkupElement): string | undefined {
  return element.getAttribute(AT) ?? undefined;
}

/** No double spaces, none around line breaks. */
function tidy(text: string): string {
  return text
    .replace(/ *\n */g, '\n')
    .replace(/ {2,}/g, ' ')
    .trim();
}
