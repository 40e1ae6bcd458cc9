import * as z from 'zod';
import { ClaimValue, Group, Judgement, Modality } from '../../../model/index.ts';
import { Head } from '../head.ts';
import { IncidentNamed, ReportNamed } from '../named.ts';
import { ClaimTold } from '../reports/claim.ts';

/** What another voice says of the same question of the same incident, as it stands now. */
export const OtherSaying = z.object({
  id: z.string(),
  report: ReportNamed,
  /** Null: the report itself. */
  voice: z.string().nullable(),
  via: z.string().nullable(),
  value: ClaimValue,
  group: Group.nullable(),
  total: z.boolean().nullable(),
  modality: Modality,
  judgement: Judgement,
  /** The report copies that of the claim, or is copied by it: it says nothing new. */
  copy: z.boolean(),
});
export type OtherSaying = z.infer<typeof OtherSaying>;

/** An undecided claim with what a person judges it by. */
export const Queued = z.object({
  claim: ClaimTold,
  report: ReportNamed.extend({ lang: z.string() }),
  /** Null: it is not gathered yet. */
  incident: IncidentNamed.nullable(),
  /** The sentence with those around it; `start` is the code point of the report's text where it begins. */
  passage: z.object({ start: z.int(), text: z.string() }),
  /** `count` tells of how many these are the first. */
  others: z.object({ sayings: z.array(OtherSaying).readonly(), count: z.int() }),
});
export type Queued = z.infer<typeof Queued>;

export const QueuePage = z.object({
  /** In a stable order; none: there are no more after that one. */
  queue: z.array(Queued).readonly(),
  /** Undecided claims of those asked for, wherever they stand; null: it was not asked how many, or they are many: ask for `/queue/left`. */
  left: z.int().nullable(),
  head: Head,
});
export type QueuePage = z.infer<typeof QueuePage>;

export const QueueLeft = z.object({
  /** Undecided claims of those asked for, wherever they stand. */
  left: z.int(),
  /** Number of the last entry of which that is true. */
  head: z.int(),
});
export type QueueLeft = z.infer<typeof QueueLeft>;
