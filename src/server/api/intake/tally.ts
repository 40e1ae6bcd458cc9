import type { Complaint, Step } from '../../../desk/index.ts';
import type { Job, JobFailure } from './schema.ts';

/** What a job has done so far. */
export type Tally = Pick<Job, 'read' | 'added' | 'known' | 'failed' | 'failures' | 'placed' | 'founded'>;

export const NOTHING_YET: Tally = {
  read: 0,
  added: 0,
  known: 0,
  failed: 0,
  failures: [],
  placed: { done: 0, of: 0 },
  founded: 0,
};

/** So many failures are told one by one; the others are counted. */
const TOLD = 500;

export function withFailure(tally: Tally, failure: JobFailure): Tally {
  const failures = tally.failures.length < TOLD ? [...tally.failures, failure] : tally.failures;
  return { ...tally, failed: tally.failed + 1, failures };
}

export function failureOf(source: string, { code, message, remedy, values }: Complaint, line?: number): JobFailure {
  return { source, line: line ?? null, code, message, remedy, values };
}

const AFTER: { readonly [T in Step['type']]: (tally: Tally, step: Extract<Step, { type: T }>) => Tally } = {
  known: (tally) => ({ ...tally, known: tally.known + 1 }),
  read: (tally) => ({ ...tally, read: tally.read + 1 }),
  failed: (tally, { failure: { source, line, fault } }) => withFailure(tally, failureOf(source, fault, line)),
  written: (tally, { reports }) => ({ ...tally, added: tally.added + reports }),
  placed: (tally, { of }) => ({ ...tally, placed: { done: tally.placed.done + 1, of } }),
  gathered: (tally, { founded }) => ({ ...tally, founded }),
};

/** The tally after one step more. */
export const afterStep = (tally: Tally, step: Step): Tally =>
  (AFTER[step.type] as (tally: Tally, step: Step) => Tally)(tally, step);

/** Reports that are done with, whatever became of them. */
export const doneIn = ({ read, known, failed }: Tally): number => read + known + failed;
