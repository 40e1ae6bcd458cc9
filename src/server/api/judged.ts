import * as z from 'zod';
import { ClaimValue, Group, Judgement } from '../../model/index.ts';

/** What people decided on a claim, beside what was read. */
export const Judged = {
  judgement: Judgement,
  /** What a person reads in the same words instead; null: what was read, or only another group. */
  corrected: ClaimValue.nullable(),
  correctedGroup: Group.nullable(),
  /** What the reader had when a person judged, where it has something else now: to be judged again. */
  judgedOn: z.object({ value: ClaimValue, group: Group.optional() }).nullable(),
  /** Admiralty code, 1 to 6; null: nobody graded it. */
  credibility: z.int().nullable(),
};
