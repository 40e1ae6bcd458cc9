import type { Format } from '../model/document.ts';

/** How many bytes from the beginning `recognise` wants to see; fewer are fine. */
export const HEAD_BYTES = 64 * 1024;

/** What the bytes and the name say a file is: a format that is read, or the name of one that is not. */
export type Recognised = { readonly format: Format } | { readonly foreign: string };

const EXTENSIONS: ReadonlyMap<string, Format> = new Map(
  Object.entries({
    txt: 'txt',
    text: 'txt',
    asc: 'txt',
    md: 'md',
    markdown: 'md',
    html: 'html',
    htm: 'html',
    xhtml: 'html',
    pdf: 'pdf',
    docx: 'docx',
    eml: 'eml',
    jsonl: 'jsonl',
    ndjson: 'jsonl',
  } as const),
);

/** Text files whose extension says that they are no reports. */
const FOREIGN: ReadonlyMap<string, string> = new Map([
  ['csv', 'a table'],
  ['tsv', 'a table'],
  ['json', 'JSON that is not one object a line'],
  ['xml', 'XML'],
  ['mbox', 'a mailbox of several messages'],
]);

/**
 * Bytes, as Latin-1, that outrank every extension: at which offset they stand, and the format they mean or what a
 * foreign file is called. Tried in order.
 */
const SIGNATURES: readonly (readonly [offset: number, bytes: string, is: Format | { readonly foreign: string }])[] = [
  [0, 'PK\x03\x04', 'docx'],
  [0, 'PK\x05\x06', 'docx'],
  [0, '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', { foreign: 'an old or locked Office file such as .doc, .xls or .msg' }],
  [0, '{\\rtf', { foreign: 'Rich Text' }],
  [0, '\x89PNG', { foreign: 'a picture' }],
  [0, '\xff\xd8\xff', { foreign: 'a picture' }],
  [0, 'GIF8', { foreign: 'a picture' }],
  [0, 'II*\x00', { foreign: 'a picture' }],
  [0, 'MM\x00*', { foreign: 'a picture' }],
  [8, 'WEBP', { foreign: 'a picture' }],
  [0, '\x1f\x8b', { foreign: 'a packed archive' }],
  [0, '7z\xbc\xaf', { foreign: 'a packed archive' }],
  [0, 'Rar!\x1a', { foreign: 'a packed archive' }],
  [0, 'SQLite format 3\x00', { foreign: 'a database' }],
  [0, '\x7fELF', { foreign: 'a program' }],
  [0, 'ID3', { foreign: 'sound or film' }],
  [0, 'OggS', { foreign: 'sound or film' }],
  [0, 'RIFF', { foreign: 'sound or film' }],
  [4, 'ftyp', { foreign: 'sound or film' }],
];

/** Readers of PDF take its mark anywhere in the first kilobyte; so do we where the extension does not object. */
const PDF_WITHIN = 1024;

/** What the words of a text say it is; only asked where the extension is .txt or says nothing. */
const OPENINGS: readonly (readonly [opening: RegExp, format: Format])[] = [
  [/^\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->)[\s\S])*-->\s*)*<(?:!doctype\s+html|html)\b/i, 'html'],
  [/^\s*\{\s*"(?:id|text|lang|published|title|source)"\s*:/, 'jsonl'],
  [
    /^(?:From [^\n]*\n)?(?:[A-Za-z][A-Za-z-]*:[^\n]*\n(?:[ \t]+[^\n]*\n)*)*(?:MIME-Version|Message-ID|Received):/i,
    'eml',
  ],
];

/**
 * What a file is, by its content first and its extension second. `head` is the file's beginning, `extension` is without
 * the dot, lower-case, '' where there is none. Text of an extension nobody knows is taken as .txt.
 */
export function recognise(head: Uint8Array, extension: string): Recognised {
  const latin = Buffer.from(head.buffer, head.byteOffset, Math.min(head.length, HEAD_BYTES)).toString('latin1');
  const signature = SIGNATURES.find(([offset, bytes]) => latin.startsWith(bytes, offset))?.[2];
  if (signature !== undefined) return typeof signature === 'string' ? { format: signature } : signature;
  const claimed = EXTENSIONS.get(extension);
  const pdfMark = latin.slice(0, PDF_WITHIN).indexOf('%PDF-');
  if (pdfMark === 0 || (pdfMark > 0 && (claimed ?? 'pdf') === 'pdf')) return { format: 'pdf' };
  if (claimed !== undefined && claimed !== 'txt') return { format: claimed };
  const words = latin.replace(/^\xef\xbb\xbf/, '').replaceAll('\r\n', '\n');
  const opening = OPENINGS.find(([pattern]) => pattern.test(words));
  const foreign = FOREIGN.get(extension);
  if (opening === undefined && foreign !== undefined) return { foreign };
  return { format: opening?.[1] ?? 'txt' };
}

/** Whether a folder's file of this extension is looked at: known extensions, and files without any. */
export function promises(extension: string): boolean {
  return extension === '' || EXTENSIONS.has(extension);
}
