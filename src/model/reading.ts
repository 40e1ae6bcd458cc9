import * as z from 'zod';
import { Claim } from './claim.ts';
import { Incident } from './incident.ts';
import { Span } from './span.ts';

export const Note = z.object({
  severity: z.enum(['info', 'warning', 'error']),
  message: z.string(),
  span: Span.optional(),
});
export type Note = z.infer<typeof Note>;

/** What Recount says of one report: the contract that every room downstream relies on. */
export const Reading = z.object({
  format: z.literal('recount/reading@1'),
  document: z.object({
    id: z.string(),
    sha256: z.string(),
    lang: z.string(),
    title: z.string().optional(),
    published: z.string().optional(),
    source: z.string().optional(),
    /** Code points. */
    length: z.int().nonnegative(),
    reader: z.object({ name: z.string(), version: z.string() }),
  }),
  incidents: z.array(Incident),
  claims: z.array(Claim),
  notes: z.array(Note),
});
export type Reading = z.infer<typeof Reading>;
