import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import JSZip from 'jszip';
import { PDFDocument, StandardFonts } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { type GivenFile, type Intake, type IntakeOptions, openReports } from '../../src/intake/index.ts';
import type { Document } from '../../src/model/index.ts';

/** A folder that is gone when `use` is done. */
export async function inFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'intake-'));
  try {
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export async function all(inputs: readonly (string | GivenFile)[], options?: IntakeOptions): Promise<Intake[]> {
  const intakes: Intake[] = [];
  for await (const intake of openReports(inputs, options)) intakes.push(intake);
  return intakes;
}

/** What comes of one file of this name and content. */
export function readFile(name: string, content: string | Uint8Array, options?: IntakeOptions): Promise<Intake[]> {
  return inFolder((folder) => {
    writeFileSync(join(folder, name), content);
    return all([join(folder, name)], options);
  });
}

/** The one document of a file; its fault is thrown. */
export async function documentOf(
  name: string,
  content: string | Uint8Array,
  options?: IntakeOptions,
): Promise<Document> {
  const [intake] = await readFile(name, content, options);
  if (!intake.ok) throw intake.fault;
  return intake.document;
}

export function stdinOf(content: string | Uint8Array): Readable {
  return Readable.from([Buffer.from(content)]);
}

/** One run of text on a page: where it begins and its baseline, in points from the page's lower left corner. */
export interface Print {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
}

/** A PDF of pages of 600 x 800 points in Times. */
export async function pdfOf(pages: readonly (readonly Print[])[], title?: string): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.TimesRoman);
  if (title !== undefined) pdf.setTitle(title);
  for (const prints of pages) {
    const page = pdf.addPage([600, 800]);
    for (const { text, x, y, size = 10 } of prints) page.drawText(text, { x, y, size, font });
  }
  return pdf.save();
}

/** Lines one under the other, twelve points apart. */
export function printed(lines: readonly string[], x: number, y: number): readonly Print[] {
  return lines.map((text, i) => ({ text, x, y: y - i * 12 }));
}

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A Word file with this inside its body, and these other parts. */
export function docxOf(body: string, parts: Readonly<Record<string, string | Uint8Array>> = {}): Promise<Uint8Array> {
  const zip = new JSZip();
  zip.file('[Content_Types].xml', '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>');
  zip.file(
    '_rels/.rels',
    `<Relationships xmlns="${RELATIONS}"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
  );
  zip.file('word/document.xml', `<w:document xmlns:w="${WORD}"><w:body>${body}</w:body></w:document>`);
  for (const [name, content] of Object.entries(parts)) zip.file(name, content);
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

export function wordParagraph(text: string): string {
  return `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

/** An English sentence long enough to tell its language by. */
export const SENTENCE = 'Gunmen attacked the village at dawn and killed four people, the mayor said on Friday.';

/** A file and what its document holds; undefined means that the document says nothing of it. */
export interface FormatCase {
  readonly says: string;
  readonly name: string;
  readonly content: string | Uint8Array | (() => Promise<Uint8Array>);
  readonly gives: Partial<{ readonly [fact in keyof Document]: Document[fact] | undefined }>;
}

export function holdFormats(formats: Readonly<Record<string, readonly FormatCase[]>>): void {
  for (const [format, cases] of Object.entries(formats)) {
    describe(format, () => {
      it.each(cases)('$says', async ({ name, content, gives }) => {
        const document = await documentOf(name, typeof content === 'function' ? await content() : content);
        expect({ ...document, ...absent(gives, document) }).toMatchObject(gives);
      });
    });
  }
}

/** Facts that a case wants absent, as the document has them. */
function absent(gives: FormatCase['gives'], document: Document): Partial<Record<string, unknown>> {
  const wanted = Object.entries(gives).flatMap(([fact, value]) => (value === undefined ? [fact] : []));
  return Object.fromEntries(wanted.map((fact) => [fact, document[fact as keyof Document]]));
}
