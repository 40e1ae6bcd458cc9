import { canonical } from './canonical.ts';
import { decode } from './decode.ts';
import type { Block, Drafter } from './draft.ts';
import { unwrap } from './wrap.ts';

/** Plain text; lines wrapped at a fixed column are joined, form feeds part pages. */
export const draftText: Drafter = async (bytes, { source }) => {
  const { text, assumptions } = decode(bytes, source);
  const pages = text.split('\f');
  const { text: joined, column } = unwrap(pages.map(canonical).join('\f'));
  const paged = pages.filter((page) => page.trim() !== '').length > 1;
  return {
    blocks: joined.split('\f').map((page, i): Block => (paged ? { text: page, page: i + 1 } : { text: page })),
    assumptions: column === null ? assumptions : [...assumptions, `lines wrapped at ${column} characters are joined`],
  };
};
