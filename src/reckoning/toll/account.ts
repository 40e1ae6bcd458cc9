import type { Claim, Group, Measure, Reference } from '../../model/index.ts';

/**
 * Admiralty code (NATO AJP-2.1), reliability of a source: A completely reliable to E unreliable, F not to be judged.
 */
export type Reliability = 'A' | 'B' | 'C' | 'D' | 'E' | 'F';

/** One claim about a toll, with what a rule may ask of it. */
export interface Account {
  readonly claim: Reference;
  readonly measure: Measure;
  readonly group: Group;
  /** Inclusive; null: not bounded by the words. A person's correction stands here, where there is one. */
  readonly low: number | null;
  readonly high: number | null;
  /** Meant as the incident's total for its measure and group; false: a part of it. */
  readonly total: boolean;
  readonly negated: boolean;
  readonly modality: Claim['modality'];
  readonly judgement: 'open' | 'accepted' | 'corrected' | 'rejected';
  /** Who vouches for it; accounts of one origin are one voice, however many reports carried it. */
  readonly origin: string;
  /** Whether the origin is an authority: ministry, army, police, court. */
  readonly official: boolean;
  readonly reliability: Reliability;
  /** Day of publication, ISO 8601; null: not known. */
  readonly published: string | null;
}

/** An account that a rule left out, and why, in plain words. */
export interface LeftOut {
  readonly account: Account;
  readonly why: string;
}
