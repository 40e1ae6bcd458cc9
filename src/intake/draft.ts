import type { Limits } from './limits.ts';

/** A blank line between paragraphs, a line break between items and rows, a space within a paragraph. */
export type Separator = '\n\n' | '\n' | ' ';

/**
 * A stretch of a report as its format gives it, before the canonical text is composed: a paragraph, a heading, a row.
 * `text` may hold line breaks; everything else about its white space is settled by `compose`.
 */
export interface Block {
  readonly text: string;
  /** What separates it from the block before it: a blank line unless told. */
  readonly before?: Separator;
  /** From 1. */
  readonly page?: number;
  /** Path of the element in the original, e.g. `p[3]`: the third `p` of the document. */
  readonly element?: string;
}

/** What a format's reader found in the bytes. Absent means: the format does not say. */
export interface Draft {
  readonly blocks: readonly Block[];
  readonly title?: string;
  /** ISO 8601 calendar date. */
  readonly published?: string;
  readonly publisher?: string;
  /** Address the report itself gives as its home. */
  readonly source?: string;
  readonly assumptions: readonly string[];
}

/** What every format's reader is given beside the bytes. `source` is only for the sentences of faults. */
export interface Circumstances {
  readonly source: string;
  readonly limits: Limits;
  /** Languages read, ISO 639-1, most likely first. */
  readonly languages: readonly string[];
}

/** One format's reader: bytes to draft. Throws `Fault` where the bytes are not what they claim to be. */
export type Drafter = (bytes: Uint8Array, circumstances: Circumstances) => Promise<Draft>;
