import * as z from 'zod';
import { FaultValues } from '../fault-values.ts';
import { IncidentNamed } from '../named.ts';

const Day = z.iso.date();

/** What holds of all reports that are added at once. */
const Given = z.object({
  /** Language that every report is read in; null: the one that each seems to be in. */
  lang: z.string().nullable(),
  /** Day of publication of reports that do not give theirs; null: theirs stays unknown. */
  published: Day.nullable(),
});

/** Files that are to be added; each is sent by itself afterwards. */
export const Announced = Given.extend({
  /** Names as the person's machine has them: told, and never taken for a path. */
  files: z
    .array(
      z
        .string()
        .max(4096)
        .regex(/^[^\0]+$/, 'no name of a file'),
    )
    .min(1)
    .max(100_000),
});
export type Announced = z.infer<typeof Announced>;

/** A report as words that a person pastes. */
export const Pasted = Given.extend({
  text: z.string().max(8_000_000),
  title: z.string().max(1000).nullable(),
  publisher: z.string().max(1000).nullable(),
});
export type Pasted = z.infer<typeof Pasted>;

export const JobFailure = z.object({
  /** The file. */
  source: z.string(),
  /** Of a corpus, from 1. */
  line: z.int().nullable(),
  code: z.string(),
  message: z.string(),
  remedy: z.string(),
  /** The offending values that the message names; `detail` is in English. */
  values: FaultValues,
});
export type JobFailure = z.infer<typeof JobFailure>;

/** Reports that are added together, and how far that has come. */
export const Job = z.object({
  id: z.string(),
  /** Stopped: a person stopped it; broken: `failure` says why it could not go on. What was added stays in any case. */
  state: z.enum(['waiting', 'reading', 'gathering', 'done', 'stopped', 'broken']),
  files: z.int(),
  /** Files that are here whole. */
  received: z.int(),
  /** Reports that are expected; null: a corpus is among the files, and nobody knows how many it holds. */
  expected: z.int().nullable(),
  /** Reports read, and written or waiting to be. */
  read: z.int(),
  /** Reports that are in the case now. */
  added: z.int(),
  /** Reports that the case had already. */
  known: z.int(),
  failed: z.int(),
  /** The first of them. */
  failures: z.array(JobFailure),
  /** Seconds until all are read at the pace so far; null: nobody can say. */
  secondsLeft: z.int().nullable(),
  /** Accounts that have been given their incident, of how many. */
  placed: z.object({ done: z.int(), of: z.int() }),
  /** New incidents. */
  founded: z.int(),
  /** The first of them. */
  incidents: z.array(IncidentNamed),
  failure: JobFailure.nullable(),
});
export type Job = z.infer<typeof Job>;

export const Jobs = z.object({ jobs: z.array(Job) });
export type Jobs = z.infer<typeof Jobs>;

export const Taken = z.object({
  /** False: the stream of the file broke off. */
  whole: z.boolean(),
});
