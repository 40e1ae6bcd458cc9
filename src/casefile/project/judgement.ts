import { run } from '../engine/rows.ts';
import { canonicalJson } from '../record/canonical.ts';
import { incidentsOfClaims, referred } from './referred.ts';
import { type Body, register, subjectOf } from './register.ts';

/**
 * As what a claim stands while nobody has judged it. Who finds a claim takes it for what the words say: it is accepted.
 * But of a figure that is told as possible or suspected, finding it does not say that it is to be counted.
 */
const UNJUDGED = `CASE
  WHEN claim.made IS NULL OR (claim.modality IN ('conditional', 'suspected') AND coalesce(claim.low, claim.high) IS NOT NULL)
  THEN 'open' ELSE 'accepted' END`;

/**
 * What a person accepted or corrected stays what they decided: where a newer reader takes the same words for something else,
 * the value and group of the decision stand before the reader's, and `judged_on` tells that they should look again.
 */
export const judgement = register({
  types: ['claim-judged'],
  subjects: ({ claim }) => [subjectOf(claim)],
  async hold(db, subjects, body) {
    const claims = referred(subjects);
    const { value, group, read, readValue, readGroup } = decidedBy(body);
    await run(
      db,
      `UPDATE claim SET judgement = coalesce(?, ${UNJUDGED}),
         corrected = nullif(?, claim.value),
         corrected_party = nullif(?, ifnull(claim.party, 'unknown')),
         judged_on = CASE WHEN claim.value = ? AND claim.party IS ? THEN NULL ELSE ? END
       FROM json_each(?) AS asked
       WHERE claim.report = asked.value ->> 0 AND claim.key = asked.value ->> 1`,
      body?.judgement ?? null,
      value,
      group,
      readValue,
      readGroup,
      read,
      claims,
    );
    return incidentsOfClaims(db, claims);
  },
});

/** The value and group that a decision stands for, and what the reader had read; JSON as text, null where nothing is said. */
function decidedBy(body: Body<'claim-judged'> | null) {
  const judged = body === null || body.judgement === 'open' ? undefined : body;
  const read = judged?.read;
  const stands = judged?.judgement === 'rejected' ? undefined : judged;
  const value = stands?.value ?? (stands && read?.value);
  const group = stands?.group ?? (stands && read && (read.group ?? 'unknown'));
  return {
    value: value === undefined ? null : canonicalJson(value),
    group: group ?? null,
    read: read === undefined ? null : canonicalJson(read),
    readValue: read === undefined ? null : canonicalJson(read.value),
    readGroup: read?.group ?? null,
  };
}
