import type { Anchor } from '../model/document.ts';
import type { Block } from './draft.ts';
import { withoutC1 } from './windows-1252.ts';

/** Canonical text and where its stretches stood; the anchors are ordered, do not overlap, and count code points. */
export interface Composition {
  readonly text: string;
  readonly layout: readonly Anchor[];
}

/**
 * The blocks' canonical text, one after the other. Blocks without text vanish; neighbours of the same page or element
 * share one anchor; a block with neither has none.
 */
export function compose(blocks: readonly Block[]): Composition {
  const parts: string[] = [];
  const layout: Anchor[] = [];
  let length = 0;
  for (const block of blocks) {
    const text = canonical(block.text);
    if (text === '') continue;
    const separator = parts.length === 0 ? '' : (block.before ?? '\n\n');
    const start = length + separator.length;
    length = start + codePoints(text);
    parts.push(separator, text);
    if (block.page === undefined && block.element === undefined) continue;
    const last = layout.at(-1);
    if (
      last !== undefined &&
      last.page === block.page &&
      last.element === block.element &&
      last.end + separator.length === start
    ) {
      layout[layout.length - 1] = { ...last, end: length };
    } else {
      layout.push({
        start,
        end: length,
        ...(block.page === undefined ? {} : { page: block.page }),
        ...(block.element === undefined ? {} : { element: block.element }),
      });
    }
  }
  return { text: parts.join(''), layout };
}

/**
 * Text as it is read: NFC, line ends `\n`, at most one blank line in a row, no white space at line ends or around the
 * whole, tabs as spaces, no byte order mark, soft hyphen, zero-width space or control character.
 * Idempotent. Line breaks inside a paragraph stay.
 */
export function canonical(text: string): string {
  return withoutC1(text)
    .replace(/\r\n?|[\v\u2028]/g, '\n')
    .replace(/[\f\u2029]/g, '\n\n')
    .replace(/\t/g, ' ')
    .replace(INVISIBLE, '')
    .normalize('NFC')
    .replace(/(?<![^\S\n])[^\S\n]+(?=\n|$)/g, '')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+/, '')
    .trim();
}

/** Soft hyphen, zero-width space, word joiner, byte order mark, and controls other than the line feed. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what it is for
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g;

/** How many Unicode code points a string has; a lone surrogate counts as one. */
export function codePoints(text: string): number {
  let count = text.length;
  for (let i = 0; i < text.length - 1; i++) {
    if ((text.charCodeAt(i) & 0xfc00) === 0xd800 && (text.charCodeAt(i + 1) & 0xfc00) === 0xdc00) {
      count--;
      i++;
    }
  }
  return count;
}
