import { basename, extname } from 'node:path';
import type { Readable } from 'node:stream';
import type { Document } from '../model/document.ts';
import { Fault } from '../model/fault.ts';
import { collect, peek, tooLarge } from './bytes.ts';
import { corpusLines } from './corpus.ts';
import { documentFromBytes } from './document.ts';
import { fault } from './faults.ts';
import { findInputs, type Input, type Inputs, systemFault } from './input.ts';
import { DEFAULT_LIMITS, type Limits } from './limits.ts';
import { HEAD_BYTES, recognise } from './recognise.ts';

/** One report, or why it could not be had; `source` is the file as named, `line` the corpus line from 1. */
export type Intake =
  | {
      readonly ok: true;
      readonly document: Document;
      /** The bytes whose SHA-256 the document names: the file's, or of a corpus line its text in UTF-8. */
      readonly original: Uint8Array;
    }
  | { readonly ok: false; readonly source: string; readonly line?: number; readonly fault: Fault };

export interface IntakeOptions {
  /** Language tag that every report is read in, whatever it seems to be. */
  readonly lang?: string;
  /** Languages that are read, ISO 639-1, most likely first; English unless told. */
  readonly supported?: readonly string[];
  /** What '-' reads; the process's standard input unless told. */
  readonly stdin?: Readable;
  /** Sizes in bytes; what is not given stays at `DEFAULT_LIMITS`. */
  readonly limits?: Partial<Limits>;
}

/**
 * The reports behind these inputs (files, folders, '-' for standard input, files at hand), in their order and one at a
 * time: no more than one document is held, so a corpus may have any length. A report that cannot be read is told as a
 * fault in its place and the next is read. Ids are file names without extension, `-2`, `-3` and so on added where one
 * returns; a corpus line's id is its owner's. Never throws for what is in the files; nothing is fetched.
 */
export async function* openReports(inputs: Inputs, options: IntakeOptions = {}): AsyncGenerator<Intake> {
  const { lang, supported = ['en'], stdin = process.stdin } = options;
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const names = distinctNames();
  for await (const found of findInputs(inputs, stdin)) {
    if ('fault' in found) yield { ok: false, ...found };
    else yield* openInput(found.input, limits, supported, lang, names);
  }
}

async function* openInput(
  input: Input,
  limits: Limits,
  languages: readonly string[],
  lang: string | undefined,
  names: (name: string) => string,
): AsyncGenerator<Intake> {
  const source = input.source === '-' ? 'standard input' : input.source;
  const circumstances = { source, limits, languages };
  try {
    if (input.size === 0) throw fault('empty-file', { source });
    const { head, whole } = await peek(input.open(), HEAD_BYTES);
    const recognised = recognise(head, input.extension);
    if ('foreign' in recognised) throw fault('unsupported-format', { source, detail: recognised.foreign });
    const { format } = recognised;
    if (format === 'jsonl') {
      if (head[0] >= 0xfe) throw fault('undecodable', { source, detail: 'a corpus is UTF-8, this is UTF-16' });
      for await (const line of corpusLines(whole, circumstances, lang)) {
        if ('document' in line)
          yield { ok: true, document: line.document, original: Buffer.from(line.document.text, 'utf8') };
        else yield { ok: false, source: input.source, ...line };
      }
      return;
    }
    if (input.size !== undefined && input.size > limits.document) throw tooLarge(source, input.size, limits.document);
    const bytes = await collect(whole, limits.document, source);
    const id = names(input.source === '-' ? 'stdin' : basename(input.source, extname(input.source)));
    yield { ok: true, document: await documentFromBytes(bytes, format, id, circumstances, lang), original: bytes };
  } catch (error) {
    yield { ok: false, source: input.source, fault: error instanceof Fault ? error : systemFault(error, source) };
  }
}

/** Names that differ within a run: "report", "report-2", "report-3". */
function distinctNames(): (name: string) => string {
  const taken = new Set<string>();
  return (name) => {
    let distinct = name;
    for (let n = 2; taken.has(distinct); n++) distinct = `${name}-${n}`;
    taken.add(distinct);
    return distinct;
  };
}
