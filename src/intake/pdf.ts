import { getDocumentProxy } from 'unpdf';
import { Fault } from '../model/fault.ts';
import type { Draft, Drafter } from './draft.ts';
import { fault, saying } from './faults.ts';
import { joinerFor } from './hyphen.ts';
import { columnsOf } from './pdf/columns.ts';
import { fragmentsOf, type TextItem } from './pdf/fragment.ts';
import { type Page, withoutFurniture } from './pdf/furniture.ts';
import { linesOf } from './pdf/line.ts';
import { partNotes } from './pdf/notes.ts';
import { paragraphsOf } from './pdf/paragraphs.ts';
import { saneTitle } from './properties.ts';

/** Of a text layer, at most this share may be characters without meaning before it counts as unreadable. */
const MOST_MEANINGLESS = 0.2;

/**
 * A PDF's text layer as paragraphs in reading order, with a page for each. Notes at the pages' feet follow the body.
 * Running heads, feet and page numbers are taken out and named; pages without text are named. Nothing is fetched and no
 * script in the file is run.
 */
export const draftPdf: Drafter = async (bytes, { source, languages }) => {
  const { pages, title } = await readPages(bytes, source);
  const words = pages.flatMap(({ lines }) => lines.map((line) => line.text)).join('');
  if (words === '') {
    throw fault('no-text-layer', { source, detail: pages.length === 1 ? '1 page' : `${pages.length} pages` });
  }
  const meaningless = words.match(/[\ufffd\p{Co}\p{Cn}\p{Cc}]/gu)?.length ?? 0;
  if (meaningless > words.length * MOST_MEANINGLESS) {
    throw fault('undecodable', { source, detail: 'its fonts do not say which characters they print' });
  }
  const cleared = withoutFurniture(pages);
  const lines = cleared.pages.flatMap((page) => page.lines.map((line) => line.text));
  const { body, notes } = partNotes(cleared.pages.map((page) => columnsOf(page.lines)));
  const join = joinerFor(lines, languages);
  return {
    ...(title === undefined ? {} : { title }),
    blocks: [...paragraphsOf(body, join), ...paragraphsOf(notes, join)],
    assumptions: [
      ...emptyPages(pages),
      ...[...cleared.removed].map(
        ([line, times]) => `left out as running line or page number: "${line}", ${times} times`,
      ),
    ],
  } satisfies Draft;
};

function emptyPages(pages: readonly Page[]): readonly string[] {
  const empty = pages.flatMap(({ lines }, i) => (lines.length === 0 ? [i + 1] : []));
  if (empty.length === 0) return [];
  return [`page${empty.length === 1 ? '' : 's'} ${empty.join(', ')} without a text layer: not read`];
}

async function readPages(bytes: Uint8Array, source: string) {
  try {
    // The library takes the bytes over and leaves the caller's array empty, so it gets a copy.
    const pdf = await getDocumentProxy(Uint8Array.from(bytes), { verbosity: 0, stopAtErrors: false });
    try {
      const pages: Page[] = [];
      for (let number = 1; number <= pdf.numPages; number++) {
        const page = await pdf.getPage(number);
        const { items } = await page.getTextContent();
        const runs = items.filter((item): item is (typeof items)[number] & TextItem => 'str' in item);
        const { transform, height } = page.getViewport({ scale: 1 });
        pages.push({ lines: linesOf(fragmentsOf(runs, transform)), height });
        page.cleanup();
      }
      const { info } = await pdf.getMetadata();
      const { Title: title } = info as { readonly Title?: unknown };
      return { pages, title: saneTitle(typeof title === 'string' ? title : undefined) };
    } finally {
      await pdf.destroy();
    }
  } catch (cause) {
    if (cause instanceof Fault) throw cause;
    const locked = cause instanceof Error && cause.name === 'PasswordException';
    throw fault(locked ? 'encrypted-pdf' : 'damaged-pdf', { source, detail: saying(cause), cause });
  }
}
