import type { About, ClaimValue, Group, Reference } from '../../../src/model/index.ts';

/** A claim as it is judged: what was read in its words, and what has been decided on it. */
export interface Judgeable {
  /** Such as `clm-7k2m9x4t0q`. */
  readonly id: string;
  readonly claim: Reference;
  readonly about: About;
  /** As the reader has it. */
  readonly value: ClaimValue;
  readonly group: Group | null;
  readonly judgement: 'open' | 'accepted' | 'corrected' | 'rejected';
  /** What a person reads in the same words instead; null: the same. */
  readonly corrected: ClaimValue | null;
  readonly correctedGroup: Group | null;
  /** Admiralty code, 1 to 6; null: nobody graded it. */
  readonly credibility: number | null;
  /** The entry of the judgement that holds; null: nobody has judged it. */
  readonly decided: number | null;
}
