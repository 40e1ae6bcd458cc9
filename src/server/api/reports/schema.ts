import * as z from 'zod';
import { Anchor, Format, Kind, Note, Sha256 } from '../../../model/index.ts';
import { Head } from '../head.ts';
import { IncidentNamed } from '../named.ts';
import { ClaimTold, Stretch } from './claim.ts';

/** The report that another one copies. */
const CopyOf = z.object({
  sha256: Sha256,
  name: z.string(),
  /** Share of the copy's words that stand in it, 0..1; null: a person has said so. */
  contained: z.number().nullable(),
});

/** What a report copies, which takes a comparison of all that tell of its incidents. */
export const CopyTold = z.object({
  /** Null: it copies none of them. */
  copyOf: CopyOf.nullable(),
  head: Head,
});
export type CopyTold = z.infer<typeof CopyTold>;

/** A report in one line. */
export const ReportLine = z.object({
  sha256: Sha256,
  id: z.string(),
  title: z.string().nullable(),
  publisher: z.string().nullable(),
  /** ISO 8601 day. */
  published: z.string().nullable(),
  /** ISO 639-1. */
  lang: z.string(),
  source: z.string().nullable(),
  claims: z.int(),
  undecided: z.int(),
});
export type ReportLine = z.infer<typeof ReportLine>;

export const ReportsListed = z.object({
  reports: z.array(ReportLine).readonly(),
  /** Of all pages. */
  count: z.int(),
  head: Head,
});
export type ReportsListed = z.infer<typeof ReportsListed>;

/** An incident as the report tells it. */
export const MentionTold = z.object({
  key: z.string(),
  summary: z.string(),
  background: z.boolean(),
  kinds: z.array(Kind).readonly(),
  /** Null: it is not gathered yet. */
  incident: IncidentNamed.nullable(),
  span: Stretch,
  made: z.boolean(),
});
export type MentionTold = z.infer<typeof MentionTold>;

/** A report to be read and judged. All offsets are code points of `text`. */
export const ReportTold = z.object({
  ...ReportLine.omit({ claims: true, undecided: true }).shape,
  format: Format,
  /** What intake had to assume. */
  assumptions: z.array(z.string()),
  text: z.string(),
  layout: z.array(Anchor),
  /** By where their words begin. */
  claims: z.array(ClaimTold).readonly(),
  mentions: z.array(MentionTold).readonly(),
  /** Sentences with violent words that gave nothing, and why. */
  notes: z.array(Note).readonly(),
  head: Head,
});
export type ReportTold = z.infer<typeof ReportTold>;
