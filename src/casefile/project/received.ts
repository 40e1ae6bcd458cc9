import type { Insertable, Kysely } from 'kysely';
import type { Claim, Document, Incident, Reading } from '../../model/index.ts';
import type { ClaimRow, MentionRow, RelationRow, Tables } from '../engine/tables.ts';
import { claimKeys, type Key, mentionKeys } from '../key.ts';
import { canonicalJson } from '../record/canonical.ts';
import { keptJson } from '../record/keep.ts';
import type { Body } from './register.ts';
import { addTraits, dropTraits } from './traits.ts';

/** A SQLite statement takes at most 32,766 values; a claim has 20. */
const ROWS_A_STATEMENT = 1000;

export async function addReport(db: Kysely<Tables>, body: Body<'report-added'>, seq: number): Promise<void> {
  const { id, title, published, lang, source, publisher } = await keptJson<Document>(db, body.document);
  await db
    .insertInto('report')
    .values({
      sha256: body.report,
      document: body.document,
      reading: null,
      id,
      title: title ?? null,
      published: published ?? null,
      lang,
      source: body.source ?? source ?? null,
      publisher: publisher ?? null,
      added: seq,
    })
    .execute();
}

/** Puts a reading in the place of the report's reading before it, if there was one. */
export async function addReading(db: Kysely<Tables>, body: Body<'reading-made'>): Promise<void> {
  const reading = await keptJson<Reading>(db, body.reading);
  const { report } = body;
  const { document } = await db
    .updateTable('report')
    .set({ reading: body.reading })
    .where('sha256', '=', report)
    .returning('document')
    .executeTakeFirstOrThrow();
  await db.deleteFrom('mention').where('report', '=', report).execute();
  await db.deleteFrom('claim').where('report', '=', report).execute();
  await db.deleteFrom('relation').where('report', '=', report).execute();
  await dropTraits(db, report);

  const mentions = mentionKeys(reading);
  const mentionOf = new Map(reading.incidents.map(({ id }, i) => [id, mentions[i]]));
  const claims = claimKeys(reading);
  await insertAll(
    db,
    'mention',
    reading.incidents.map((incident, i) => mentionRow(report, mentions[i], incident)),
  );
  await insertAll(
    db,
    'claim',
    reading.claims.map((claim, i) => claimRow(report, claims[i], mentionOf.get(claim.incident) ?? '', claim)),
  );
  await insertAll(db, 'relation', relationRows(report, reading, mentionOf));
  await addTraits(db, reading, await keptJson<Document>(db, document), mentions);
}

async function insertAll<T extends 'mention' | 'claim' | 'relation'>(
  db: Kysely<Tables>,
  table: T,
  rows: Insertable<Tables[T]>[],
) {
  for (let from = 0; from < rows.length; from += ROWS_A_STATEMENT)
    await db
      .insertInto(table)
      .values(rows.slice(from, from + ROWS_A_STATEMENT))
      .execute();
}

function mentionRow(report: string, key: string, incident: Incident): Insertable<MentionRow> {
  const { id, summary, background, kinds, when, country } = incident;
  return {
    report,
    key,
    local: id,
    summary,
    background: Number(background),
    kinds: canonicalJson(kinds),
    edtf: when.edtf,
    earliest: when.earliest ?? null,
    latest: when.latest ?? null,
    country,
    incident: null,
  };
}

/** Keyed by `keyOf`, a mention's key by its id in the reading. Two that are related twice in one way are so once. */
function relationRows(report: string, { incidents }: Reading, keyOf: ReadonlyMap<string, Key>): RelationRow[] {
  const rows = new Map<string, RelationRow>();
  for (const { id, relations } of incidents)
    for (const { type, to, span } of relations) {
      const [key, other] = [keyOf.get(id), keyOf.get(to)];
      if (key === undefined || other === undefined || rows.has(`${key} ${type} ${other}`)) continue;
      const { start, end } = span ?? { start: null, end: null };
      rows.set(`${key} ${type} ${other}`, { report, key, type, to: other, start, end });
    }
  return [...rows.values()];
}

function claimRow(report: string, key: string, mention: string, claim: Claim): Insertable<ClaimRow> {
  const { about, value, group, total, negated, voice, via, modality, confidence, span } = claim;
  const count = 'vague' in value ? value : null;
  return {
    report,
    key,
    mention,
    about,
    value: canonicalJson(value),
    low: count?.low ?? null,
    high: count?.high ?? null,
    party: group ?? null,
    total: total === undefined ? null : Number(total),
    negated: negated === undefined ? null : Number(negated),
    voice: voice === 'narrator' ? null : voice.name,
    via: via?.name ?? null,
    modality,
    confidence,
    start: span.start,
    end: span.end,
    corrected: null,
    corrected_party: null,
    credibility: null,
  };
}
