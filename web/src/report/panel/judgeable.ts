import type { ClaimTold } from '../../../../src/server/api/reports/claim.ts';
import type { Judgeable } from '../../judge/claim.ts';

/** A claim as the form of judging takes it. What a person found can be taken back as what they judged can. */
export const judgeable = (claim: ClaimTold): Judgeable => ({
  ...claim,
  decided: claim.decided?.entry ?? claim.found?.entry ?? null,
});
