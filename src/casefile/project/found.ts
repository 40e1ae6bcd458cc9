import type { Kysely } from 'kysely';
import type { EntryBody, IncidentId, Reading, Reference, Sha256 } from '../../model/index.ts';
import { insert, listed, run } from '../engine/rows.ts';
import type { ClaimRow, MentionRow, Tables } from '../engine/tables.ts';
import { claimIdOf, type Key } from '../key.ts';
import { canonicalJson } from '../record/canonical.ts';
import { keptJson } from '../record/keep.ts';
import { holding } from './holding.ts';
import { claimsRead, insertClaims, mentionsRead } from './received.ts';
import { incidentsOfClaims, referred } from './referred.ts';
import { type Body, referenceOf, register, subjectOf } from './register.ts';

/**
 * The incidents that people found in reports. Where the reader has found the same, dates, places and actors stay as it read
 * them; in what happened the person's words stand. Where it is placed is for `placement`.
 */
export const account = register({
  types: ['mention-made'],
  subjects: ({ mention }) => [subjectOf(mention)],
  async hold(db, subjects, body, seq) {
    const touched: IncidentId[] = [];
    for (const mention of subjects.map(referenceOf)) {
      const removed = await run<{ incident: IncidentId | null }>(
        db,
        'DELETE FROM mention WHERE report = ? AND key = ? RETURNING incident',
        mention.report,
        mention.key,
      );
      touched.push(...removed.flatMap(({ incident }) => incident ?? []));
      const reading = await readingOf(db, mention.report);
      const read = reading === null ? undefined : mentionsRead(mention.report, reading).find(isAt(mention));
      if (body !== null)
        await insert(db, 'mention', [{ ...(read ?? unread(mention)), ...madeMention(body, read), made: seq }]);
      else if (read !== undefined) await insert(db, 'mention', [read]);
      else await run(db, 'DELETE FROM claim WHERE report = ? AND mention = ?', mention.report, mention.key);
    }
    return touched;
  },
});

/** What is known of a mention of which nobody has said more than that it is there. */
const unread = (mention: Reference): Omit<MentionRow, 'incident' | 'made' | 'summary' | 'kinds'> => ({
  ...mention,
  local: null,
  background: 0,
  edtf: null,
  earliest: null,
  latest: null,
  country: null,
  places: '[]',
  perpetrators: '[]',
});

function madeMention({ summary, kinds }: Body<'mention-made'>, read: Pick<MentionRow, 'kinds'> | undefined) {
  return {
    summary,
    background: 0,
    kinds: kinds.length === 0 && read !== undefined ? read.kinds : canonicalJson(kinds),
  };
}

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
      if (body !== null && mention !== null) await insertClaims(db, claim.report, [madeClaim(body, mention, seq)]);
      else {
        const reading = await readingOf(db, claim.report);
        if (reading !== null)
          await insertClaims(db, claim.report, claimsRead(claim.report, reading).filter(isAt(claim)));
      }
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
  const { claim, about, value, group, total, voice, modality, span } = body;
  const count = 'vague' in value ? value : null;
  return {
    ...claim,
    id: claimIdOf(claim),
    mention,
    about,
    value: canonicalJson(value),
    low: count?.low ?? null,
    high: count?.high ?? null,
    party: group ?? null,
    total: total === undefined ? null : Number(total),
    negated: count !== null && modality === 'denied' ? 1 : null,
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

const isAt =
  ({ report, key }: Reference) =>
  (row: Reference): boolean =>
    row.report === report && row.key === key;

/** What was read in a report last. */
async function readingOf(db: Kysely<Tables>, report: Sha256): Promise<Reading | null> {
  const [row] = await run<{ reading: Sha256 | null }>(db, 'SELECT reading FROM report WHERE sha256 = ?', report);
  return row?.reading == null ? null : keptJson<Reading>(db, row.reading);
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
