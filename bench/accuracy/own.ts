import { fileURLToPath } from 'node:url';

/** A set of annotated reports that were written for the project: invented events at real places. */
export interface OwnSet {
  readonly name: string;
  readonly docs: string;
  readonly records: string;
  /** Whether its misses may be read; the score of a set whose misses are read is no evidence any longer. */
  readonly open: boolean;
}

const file = (name: string): string => fileURLToPath(new URL(`../reports/${name}.jsonl`, import.meta.url));

/**
 * Made by writers who had not seen the reader, in the styles that it meets; the second was never looked at in tuning.
 */
export const OWN_SETS: readonly OwnSet[] = [
  { name: 'tuned on', docs: file('tuned-docs'), records: file('tuned-gold'), open: true },
  { name: 'unseen', docs: file('unseen-docs'), records: file('unseen-gold'), open: false },
];
