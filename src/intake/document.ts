import { createHash } from 'node:crypto';
import type { Document, Format } from '../model/document.ts';
import { compose } from './canonical.ts';
import type { Circumstances, Drafter } from './draft.ts';
import { fault } from './faults.ts';
import { tongueOf } from './language.ts';
import { openingOf } from './opening.ts';

type FileFormat = Exclude<Format, 'jsonl'>;

/** The reader of each format, loaded when the first file of its kind comes. */
const DRAFTERS: Readonly<Record<FileFormat, () => Promise<Drafter>>> = {
  txt: async () => (await import('./text.ts')).draftText,
  md: async () => (await import('./markdown.ts')).draftMarkdown,
  html: async () => (await import('./html.ts')).draftHtml,
  pdf: async () => (await import('./pdf.ts')).draftPdf,
  docx: async () => (await import('./docx.ts')).draftDocx,
  eml: async () => (await import('./eml.ts')).draftEml,
};

/**
 * The document that a file's bytes hold. `lang` forces the language. The file's own markup outranks its first lines for
 * title and date; `source` is the address the report gives as its home, else the file's name.
 * Throws `Fault` for bytes that are not a report that can be read.
 */
export async function documentFromBytes(
  bytes: Uint8Array,
  format: FileFormat,
  id: string,
  circumstances: Circumstances,
  lang?: string,
): Promise<Document> {
  const { source, languages } = circumstances;
  if (bytes.length === 0) throw fault('empty-file', { source });
  const draft = await (await DRAFTERS[format]())(bytes, circumstances);
  const { text, layout } = compose(draft.blocks);
  if (text === '') throw fault('missing-text', { source });
  const tongue = await tongueOf(text, lang, languages, source);
  const opening = openingOf(text, tongue.lang);
  const title = draft.title ?? opening.title;
  const published = draft.published ?? opening.published;
  return {
    id,
    sha256: sha256(bytes),
    format,
    text,
    lang: tongue.lang,
    ...(title === undefined ? {} : { title }),
    ...(published === undefined ? {} : { published }),
    source: draft.source ?? source,
    ...(draft.publisher === undefined ? {} : { publisher: draft.publisher }),
    layout: [...layout],
    assumptions: [...draft.assumptions, ...tongue.assumptions],
  };
}

/** What a caller knows of a text beside the text. */
export interface TextFacts {
  /** 'text' unless told. */
  readonly id?: string;
  /** Language tag; detected unless told. */
  readonly lang?: string;
  readonly title?: string;
  /** ISO 8601 calendar date. */
  readonly published?: string;
  readonly publisher?: string;
  readonly source?: string;
  /** Languages that are read, ISO 639-1, most likely first; English unless told. */
  readonly supported?: readonly string[];
}

/**
 * The document of a text that is at hand already. The text is taken exactly as it stands (the caller's offsets refer to
 * it), so its format is `jsonl`, as a corpus line's; `sha256` is of its UTF-8 bytes. Title and date come from its first
 * lines where the caller does not give them. Throws `missing-text` and `unsupported-language`.
 */
export function documentFromText(text: string, facts: TextFacts = {}): Promise<Document> {
  return documentOfText(text, facts, facts.source ?? facts.id ?? 'text');
}

/** As `documentFromText`; faults call the text `source`. */
export async function documentOfText(text: string, facts: TextFacts, source: string): Promise<Document> {
  const { id = 'text', supported = ['en'] } = facts;
  if (text.trim() === '') throw fault('missing-text', { source });
  const tongue = await tongueOf(text, facts.lang, supported, source);
  const opening = openingOf(text, tongue.lang);
  const title = facts.title ?? opening.title;
  const published = facts.published ?? opening.published;
  return {
    id,
    sha256: sha256(Buffer.from(text, 'utf8')),
    format: 'jsonl',
    text,
    lang: tongue.lang,
    ...(title === undefined ? {} : { title }),
    ...(published === undefined ? {} : { published }),
    ...(facts.source === undefined ? {} : { source: facts.source }),
    ...(facts.publisher === undefined ? {} : { publisher: facts.publisher }),
    layout: [],
    assumptions: [...tongue.assumptions],
  };
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
