import type { Kysely } from 'kysely';
import type { Claim, Document, Incident, IncidentId, Perpetrator, Reading, Sha256 } from '../../model/index.ts';
import { additionsIn } from '../../reckoning/toll/addition.ts';
import { insert, run } from '../engine/rows.ts';
import type { ClaimRow, MentionRow, RelationRow, Tables } from '../engine/tables.ts';
import { claimIdOf, claimKeys, type Key, mentionKeys } from '../key.ts';
import type { KeptDoer } from '../lists/account.ts';
import { keptPlaces } from '../names/place.ts';
import { canonicalJson } from '../record/canonical.ts';
import { keptJson } from '../record/keep.ts';
import { readerName } from '../reread/reader.ts';
import type { Body } from './register.ts';
import { addTraits, dropTraits } from './traits.ts';
import { valueColumns } from './value-columns.ts';

export async function addReport(db: Kysely<Tables>, body: Body<'report-added'>, seq: number): Promise<void> {
  const { id, title, published, lang, source, publisher, text } = await keptJson<Document>(db, body.document);
  await run(
    db,
    `INSERT INTO report (sha256, document, id, title, published, lang, source, publisher, added)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    body.report,
    body.document,
    id,
    title ?? null,
    published ?? null,
    lang,
    body.source ?? source ?? null,
    publisher ?? null,
    seq,
  );
  await run(db, 'INSERT INTO full_text (rowid, title, text) VALUES (?, ?, ?)', seq, title ?? '', text);
}

/** Puts a reading in the place of the report's reading before it, if there was one. Gives the incidents of the one before. */
export async function addReading(db: Kysely<Tables>, body: Body<'reading-made'>): Promise<IncidentId[]> {
  const reading = await keptJson<Reading>(db, body.reading);
  const { report } = body;
  const before = await run<{ incident: IncidentId }>(
    db,
    'SELECT DISTINCT incident FROM mention WHERE report = ? AND incident IS NOT NULL',
    report,
  );
  const [{ document }] = await run<{ document: string }>(
    db,
    'UPDATE report SET reading = ?, reader = ? WHERE sha256 = ? RETURNING document',
    body.reading,
    readerName(body.reader),
    report,
  );
  for (const table of ['mention', 'claim', 'relation']) await run(db, `DELETE FROM ${table} WHERE report = ?`, report);
  await dropTraits(db, report);

  await insert(db, 'mention', mentionsRead(report, reading));
  await insertClaims(db, report, claimsRead(report, reading));
  await insert(db, 'relation', relationRows(report, reading, mentionsById(reading)));
  await addTraits(db, reading, await keptJson<Document>(db, document), mentionKeys(reading));
  return before.map(({ incident }) => incident);
}

/** Writes claims of one report, each under the entry that added it. */
export async function insertClaims(
  db: Kysely<Tables>,
  report: Sha256,
  claims: readonly ReturnType<typeof claimRow>[],
): Promise<void> {
  const [{ added }] = await run<{ added: number }>(db, 'SELECT added FROM report WHERE sha256 = ?', report);
  await insert(
    db,
    'claim',
    claims.map((claim) => ({ ...claim, added })),
  );
}

/** The rows of a reading's mentions, not placed yet. */
export function mentionsRead(report: Sha256, reading: Reading): Omit<MentionRow, 'incident' | 'made'>[] {
  const keys = mentionKeys(reading);
  const claims = claimKeys(reading);
  const claimOf = new Map(reading.claims.map(({ id }, i) => [id, claims[i]]));
  return reading.incidents.map((incident, i) => mentionRow(report, keys[i], incident, claimOf));
}

/** The rows of a reading's claims, not judged yet. */
export function claimsRead(report: Sha256, reading: Reading): ReturnType<typeof claimRow>[] {
  const keys = claimKeys(reading);
  const mentionOf = mentionsById(reading);
  return totalsTold(reading).map((claim, i) => claimRow(report, keys[i], mentionOf.get(claim.incident) ?? '', claim));
}

function mentionsById(reading: Reading): Map<string, Key> {
  const keys = mentionKeys(reading);
  return new Map(reading.incidents.map(({ id }, i) => [id, keys[i]]));
}

/** The claims of a reading, those that only add to a figure ("another four") no totals, whatever the reader took them for. */
function totalsTold({ claims, document: { lang } }: Reading): Claim[] {
  const additions = additionsIn(claims, lang);
  return claims.map((claim) => (additions.has(claim.id) ? { ...claim, total: false } : claim));
}

function mentionRow(
  report: string,
  key: string,
  incident: Incident,
  claimOf: ReadonlyMap<string, string>,
): Omit<MentionRow, 'incident' | 'made'> {
  const { id, summary, background, kinds, when, country, perpetrators } = incident;
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
    places: JSON.stringify(keptPlaces(incident)),
    perpetrators: canonicalJson(perpetrators.map((perpetrator) => doerOf(perpetrator, claimOf))),
  };
}

function doerOf({ name, actor, partOf, claims }: Perpetrator, claimOf: ReadonlyMap<string, string>): KeptDoer {
  return { name, actor: actor ?? null, partOf: partOf ?? [], claims: claims.flatMap((id) => claimOf.get(id) ?? []) };
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

function claimRow(
  report: string,
  key: string,
  mention: string,
  claim: Claim,
): Omit<ClaimRow, 'added' | 'judgement' | 'corrected' | 'corrected_party' | 'judged_on' | 'credibility' | 'made'> {
  const { about, negated, voice, via, modality, confidence, span } = claim;
  return {
    report,
    key,
    id: claimIdOf({ report, key }),
    mention,
    about,
    ...valueColumns(claim),
    negated: negated === undefined ? null : Number(negated),
    voice: voice === 'narrator' ? null : voice.name,
    via: via?.name ?? null,
    modality,
    confidence,
    start: span.start,
    end: span.end,
  };
}
