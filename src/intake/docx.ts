import mammoth from 'mammoth';
import { Fault } from '../model/fault.ts';
import type { Draft, Drafter } from './draft.ts';
import { fault, saying } from './faults.ts';
import { blocksOf, parseMarkup } from './markup.ts';
import { saneTitle } from './properties.ts';
import { inspectZip } from './zip.ts';

const BODY = 'word/document.xml';
const FACTS = 'docProps/core.xml';

/**
 * A Word document: its paragraphs, lists, tables and notes; tracked deletions, comments, headers and pictures stay out.
 * The archive is measured before it is unpacked. The creation date in its properties is no publication date (templates
 * carry it on for years), so it is not taken.
 */
export const draftDocx: Drafter = async (bytes, { source, limits }) => {
  try {
    const entries = await inspectZip(bytes, limits, source, [FACTS]);
    if (!entries.has(BODY)) throw fault('unsupported-format', { source, detail: foreignZip([...entries.keys()]) });
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length) },
      {
        externalFileAccess: false,
        includeEmbeddedStyleMap: false,
        convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
      },
    );
    return draftBody(value, entries.get(FACTS) ?? '');
  } catch (cause) {
    if (cause instanceof Fault) throw cause;
    throw fault('damaged-docx', { source, detail: saying(cause), cause });
  }
};

/** Telltale entries of other archives. */
const FOREIGN: readonly (readonly [entry: string, name: string])[] = [
  ['xl/workbook.xml', 'an Excel workbook'],
  ['ppt/presentation.xml', 'a PowerPoint presentation'],
  ['mimetype', 'an OpenDocument or EPUB file'],
];

function foreignZip(names: readonly string[]): string {
  return FOREIGN.find(([entry]) => names.includes(entry))?.[1] ?? 'a packed archive';
}

/** The arrow behind a note that leads back to its mark; the library writes it, not the report. */
const BACKLINK = /<a href="#[^"]*note-ref-[^"]*">↑<\/a>/g;

function draftBody(html: string, core: string): Draft {
  const facts = parseMarkup(core);
  const fact = (name: string) => facts.querySelector(name)?.textContent?.trim() || undefined;
  const title = saneTitle(fact('dc\\:title'));
  return {
    ...(title === undefined ? {} : { title }),
    blocks: blocksOf(parseMarkup(html.replace(BACKLINK, '')).documentElement),
    assumptions: [],
  };
}
