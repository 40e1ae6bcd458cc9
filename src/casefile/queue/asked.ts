import type { About, IncidentId, Reference, Sha256 } from '../../model/index.ts';

/** Which undecided claims a person works through. */
export interface QueueAsked {
  readonly about?: About;
  /** An incident that stands, with those merged into it. */
  readonly incident?: IncidentId;
  readonly report?: Sha256;
  /** The claim after which to go on, decided or not; absent: from the first. */
  readonly after?: Reference;
}

/** As the index `claim_undecided` has it: nobody has judged it, or the reader takes it for something else since. */
export const UNDECIDED = `(c.judgement = 'open' OR c.judged_on IS NOT NULL)`;
