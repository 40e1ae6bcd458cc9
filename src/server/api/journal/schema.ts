import * as z from 'zod';
import type { JournalEntry } from '../../../casefile/index.ts';
import { EntryBody, type EntryType, Sha256 } from '../../../model/index.ts';
import { Head } from '../head.ts';
import { Hold } from '../hold.ts';

const TYPES = EntryBody.options.map(({ shape }) => shape.type.value) as EntryType[];

/** Which entries are asked for, as an address says it. */
export const JournalQuery = z.strictObject({
  type: z.enum(TYPES, 'is no type of entry').optional(),
  author: z.string().min(1).max(1000).optional(),
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
  text: z.string().trim().min(1).max(200).optional(),
  before: z
    .string()
    .regex(/^\d{1,15}$/)
    .transform(Number)
    .optional(),
  limit: z
    .string()
    .regex(/^\d{1,3}$/)
    .transform((text) => Math.min(500, Math.max(1, Number(text))))
    .optional(),
});

const Told = z.object({
  seq: z.int(),
  at: z.string(),
  author: z.string(),
  hash: Sha256,
  /** An `EntryBody`; of a gathering the first placements only. */
  body: z.looseObject({ type: z.string() }),
  placed: z.object({ accounts: z.int(), founded: z.int() }).nullable(),
  ...Hold,
}) as unknown as z.ZodType<JournalEntry>;

export type { JournalEntry };

export const Journal = z.object({
  head: Head,
  /** The newest first. */
  entries: z.array(Told).readonly(),
  /** The next `before`; null: there is nothing before. With `text` a page may be short, or empty, and yet go on. */
  next: z.int().nullable(),
  /** Names as they are now, of what the entries speak of. */
  incidents: z.record(z.string(), z.string()),
  reports: z.record(z.string(), z.string()),
});
export type Journal = z.infer<typeof Journal>;

export const Authors = z.object({ authors: z.array(z.string()) });
export type Authors = z.infer<typeof Authors>;

const Finding = z.object({ part: z.enum(['ledger', 'kept', 'words', 'derived', 'stamp']), message: z.string() });

/** A check of the case whole. */
export const Verification = z.object({
  /** None: nobody has asked for one since the workbench was opened. Broken: `broke` says why. */
  state: z.enum(['none', 'running', 'done', 'broken']),
  /** Steps, of how many. */
  done: z.int(),
  of: z.int(),
  /** When it began; null: none has. */
  at: z.string().nullable(),
  /** What it came to. */
  verdict: z
    .object({
      head: z.object({ seq: z.int(), hash: Sha256 }),
      /** The first of them; empty: everything is as it was written. */
      findings: z.array(Finding),
      found: z.int(),
      stamps: z.array(
        z.object({ entry: z.int(), time: z.string(), authority: z.string(), vouched: z.boolean().nullable() }),
      ),
    })
    .nullable(),
  broke: z.string().nullable(),
});
export type Verification = z.infer<typeof Verification>;
