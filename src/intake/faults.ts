import { faultsOf } from '../model/fault.ts';

/**
 * Every fault of intake: what it says and what to do about it. `{name}` marks are filled with the offending values.
 * `docs/errors.md` carries the same rows; a test holds the two together.
 */
export const FAULTS = {
  'not-found': ['There is no file or folder "{source}".', 'Check the spelling of the path and the folder you are in.'],
  unreadable: [
    'The file "{source}" cannot be opened ({detail}).',
    'Give yourself permission to read it, or copy it to a place where you may.',
  ],
  'empty-folder': [
    'The folder "{source}" holds no report.',
    'Put .txt, .md, .html, .pdf, .docx, .eml or .jsonl files there, or name another folder.',
  ],
  'empty-file': ['"{source}" is empty.', 'Check that the report was saved or downloaded completely.'],
  'missing-text': [
    '"{source}" holds no text to read.',
    'Give a report with text; in a .jsonl corpus every line needs a non-empty string "text".',
  ],
  'no-text-layer': [
    'The PDF "{source}" has {detail} and no text layer: its pages are pictures.',
    'Run character recognition (OCR) over it first, then read the result.',
  ],
  'encrypted-pdf': [
    'The PDF "{source}" is locked with a password.',
    'Open it with its password, save a copy without one, and read the copy.',
  ],
  'damaged-pdf': [
    'The PDF "{source}" cannot be opened: it is damaged or cut short ({detail}).',
    'Download or export it again.',
  ],
  'damaged-docx': [
    'The Word file "{source}" cannot be opened: it is damaged or cut short ({detail}).',
    'Open it in a word processor, save it again as .docx, and read that.',
  ],
  'damaged-eml': [
    'The message "{source}" cannot be taken apart ({detail}).',
    'Save the message again from the mail program as .eml.',
  ],
  'zip-bomb': [
    '"{source}" would unpack to {detail}, which no report needs.',
    'Do not open it; if you trust the sender, ask for the report as plain text.',
  ],
  binary: [
    '"{source}" is no text: it holds bytes that no writing has ({detail}).',
    'Give the report as .txt, .md, .html, .pdf, .docx, .eml or .jsonl.',
  ],
  'too-large': [
    '"{source}" is larger than a single report may be ({detail}).',
    'Split it into its reports, or give a corpus as .jsonl with one report a line.',
  ],
  'bad-json-line': [
    'Line {line} of "{source}" is no JSON object ({detail}).',
    'Write one object a line: {"id": "...", "text": "..."}.',
  ],
  'unsupported-format': [
    '"{source}" is in a format that is not read ({detail}).',
    'Save it as .txt, .md, .html, .pdf, .docx, .eml or .jsonl.',
  ],
  'unsupported-language': [
    '"{source}" is in a language that is not read yet ({detail}).',
    'If the language was taken wrongly, force one that is read, for example --lang en.',
  ],
  undecodable: ['The characters of "{source}" cannot be decoded ({detail}).', 'Save it again as UTF-8.'],
} as const satisfies Record<string, readonly [says: string, remedy: string]>;

export type FaultCode = keyof typeof FAULTS;

/** The fault of this code, its sentence filled with the offending values. */
export const fault = faultsOf<FaultCode>(FAULTS);

/** What a caught error says, in one short line that can stand inside a fault's sentence. */
export function saying(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message
    .replace(/\s+/g, ' ')
    .replace(/[.\s]+$/, '')
    .slice(0, 160);
}
