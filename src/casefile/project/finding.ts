import type { Kysely } from 'kysely';
import type { EntryBody, IncidentId, Reference, Sha256 } from '../../model/index.ts';
import { listed, run } from '../engine/rows.ts';
import type { ClaimRow, Tables } from '../engine/tables.ts';
import { claimIdOf, type Key } from '../key.ts';
import { holding } from './holding.ts';
import { claimReadAt } from './read-at.ts';
import { insertClaims } from './received.ts';
import { incidentsOfClaims, referred } from './referred.ts';
import { type Body, referenceOf, register, subjectOf } from './register.ts';
import { valueColumns } from './value-columns.ts';

/** The claims that people found. One that the reader finds too stands as the person made it, and is there once. */
export const finding = register({
  types: ['claim-made'],
  subjects: ({ claim }) => [subjectOf(claim)],
  async hold(db, subjects, body, seq) {
    const claims = referred(subjects);
    const before = await incidentsOfClaims(db, claims);
    await run(
      db,
      `DELETE FROM claim WHERE (report, key) IN (SELECT value ->> 0, value ->> 1 FROM json_each(?))`,
      claims,
    );
    for (const claim of subjects.map(referenceOf)) {
      const mention = body === null ? null : await mentionOf(db, { report: claim.report, key: body.mention });
      const rows = body !== null && mention !== null ? [madeClaim(body, mention, seq)] : await claimReadAt(db, claim);
      await insertClaims(db, claim.report, rows);
    }
    return [...before, ...(await incidentsOfClaims(db, claims))];
  },
});

/**
 * The mention that a person's claim hangs on: the one that it names; where no reading has that any more, another of the
 * report that is placed in the same incident, which goes on telling it. Null: none is left.
 */
async function mentionOf(db: Kysely<Tables>, named: Reference): Promise<Key | null> {
  const found = await run<{ key: Key }>(
    db,
    'SELECT key FROM mention WHERE report = ? AND key = ?',
    named.report,
    named.key,
  );
  if (found.length > 0) return found[0].key;
  const place = placeIn((await holding(db, 'placement', subjectOf(named)))?.body, named);
  if (place === null) return null;
  const heirs = await run<{ key: Key }>(
    db,
    `SELECT m.key FROM incident AS lost JOIN incident AS own ON own.root = lost.root
     JOIN mention AS m ON m.incident = own.id WHERE lost.id = ? AND m.report = ? ORDER BY m.incident <> lost.id, m.key LIMIT 1`,
    place,
    named.report,
  );
  return heirs[0]?.key ?? null;
}

function placeIn(body: EntryBody | undefined, { report, key }: Reference): IncidentId | null {
  if (body?.type === 'mention-made') return body.incident;
  if (body?.type === 'incident-split') return body.into;
  if (body?.type !== 'incidents-gathered') return null;
  return body.placed.find(({ mention }) => mention.report === report && mention.key === key)?.incident ?? null;
}

/** A denied figure is negated, as the reader has it. How the claim is judged is for `judgement`, which is to hold next. */
function madeClaim(body: Body<'claim-made'>, mention: Key, seq: number | null): Omit<ClaimRow, 'added' | 'judgement'> {
  const { claim, about, value, voice, modality, span } = body;
  return {
    ...claim,
    id: claimIdOf(claim),
    mention,
    about,
    ...valueColumns(body),
    negated: 'vague' in value && modality === 'denied' ? 1 : null,
    voice: voice?.name ?? null,
    via: null,
    modality,
    confidence: null,
    start: span.start,
    end: span.end,
    corrected: null,
    corrected_party: null,
    judged_on: null,
    credibility: null,
    made: seq,
  };
}

/** The claims that people found in these reports and that hang on no mention: they may, when mentions have come or moved. */
export async function findingsAdrift(db: Kysely<Tables>, reports: readonly Sha256[]): Promise<string[]> {
  const rows = await run<{ subject: string }>(
    db,
    `SELECT DISTINCT d.subject FROM json_each(?) AS asked
     CROSS JOIN decision AS d ON d.register = 'finding' AND d.undone = 0
       AND d.subject >= asked.value || '/' AND d.subject < asked.value || '0'
     WHERE NOT EXISTS (SELECT 1 FROM claim AS c
       WHERE c.report = substr(d.subject, 1, 64) AND c.key = substr(d.subject, 66) AND c.made IS NOT NULL)
     ORDER BY d.subject`,
    listed([...new Set(reports)]),
  );
  return rows.map(({ subject }) => subject);
}
