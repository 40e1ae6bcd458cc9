import * as z from 'zod';

export const Format = z.enum(['txt', 'md', 'html', 'pdf', 'docx', 'eml', 'jsonl']);
export type Format = z.infer<typeof Format>;

/** Where a stretch of canonical text stood in the original; offsets are Unicode code points. */
export const Anchor = z.object({
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  /** Page number from 1, where the format has pages. */
  page: z.int().positive().optional(),
  /** The element's path, e.g. `h1[1]`, `p[3]`, where the format has elements. */
  element: z.string().optional(),
});
export type Anchor = z.infer<typeof Anchor>;

/**
 * A report as it is read. `text` is canonical: NFC, line ends `\n`; except a corpus line's (`jsonl`), which is taken
 * as it stands because its owner's offsets refer to it. `sha256` is of the original bytes, lower-case hex.
 */
export const Document = z.object({
  id: z.string(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  format: Format,
  text: z.string(),
  /** ISO 639-1, detected or given. */
  lang: z.string(),
  title: z.string().optional(),
  /** ISO 8601 calendar date of publication. */
  published: z.string().optional(),
  /** Address or file the report came from. */
  source: z.string().optional(),
  publisher: z.string().optional(),
  layout: z.array(Anchor),
  /** What intake had to assume, in plain words: "read as windows-1252: the bytes are no UTF-8". */
  assumptions: z.array(z.string()),
});
export type Document = z.infer<typeof Document>;
