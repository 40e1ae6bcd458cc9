import type { Selectable } from 'kysely';
import type {
  About,
  ClaimValue,
  Group,
  IncidentId,
  Judgement,
  Modality,
  Reading,
  Reference,
  Sha256,
} from '../model/index.ts';
import type { CaseFile } from './casefile.ts';
import type { ClaimRow } from './engine/tables.ts';
import { claimsFound } from './found.ts';
import { claimKeys } from './key.ts';
import { holding } from './project/holding.ts';
import { subjectOf } from './project/register.ts';
import { keptJson } from './record/keep.ts';

/** What was read in a claim's words, and what a person decided on it. */
export interface ClaimState {
  readonly id: string;
  readonly claim: Reference;
  readonly about: About;
  /** As the reader has it, or the person who found it. */
  readonly value: ClaimValue;
  /** Null: of no group, or of nothing that is counted in people. */
  readonly group: Group | null;
  /** Null: the report itself. */
  readonly voice: string | null;
  readonly modality: Modality;
  /** Null: a person found it, and no probability is reckoned. */
  readonly confidence: number | null;
  /** The entry by which a person found it; null: the reader did. */
  readonly made: number | null;
  readonly judgement: Judgement;
  /** What a person decided that the words say, where that is not what the reader has. */
  readonly corrected: ClaimValue | null;
  readonly correctedGroup: Group | null;
  /** What the reader had when a person judged, where it has something else now: to be judged again. */
  readonly judgedOn: { readonly value: ClaimValue; readonly group?: Group } | null;
  /** Admiralty code, 1 to 6; null: nobody graded it. */
  readonly credibility: number | null;
}

/** A claim as a person judges it. */
export interface ClaimLine extends ClaimState {
  /** The incident that it tells of, and that stands; null: it is not gathered yet. */
  readonly incident: IncidentId | null;
  /** The whole sentence. */
  readonly quote: string;
  readonly report: { readonly sha256: Sha256; readonly name: string; readonly published: string | null };
  /** Why it was judged so, or found; null: it is open, or no reason was given. */
  readonly reason: string | null;
  /** Who found it; null: the reader did. */
  readonly foundBy: string | null;
}

export interface ClaimsAsked {
  /** Only of this incident, which stands, and of those merged into it. */
  readonly incident?: IncidentId;
  /** Only those that nobody has judged, or that the reader takes for something else since. */
  readonly undecided?: boolean;
  readonly about?: readonly About[];
}

/** The claims of a case, report by report as they were added, in the order of their words. */
export async function* claimLines(file: CaseFile, asked: ClaimsAsked = {}): AsyncGenerator<ClaimLine> {
  for (const { sha256, reading, id, title, publisher, published } of await reportsOf(file, asked)) {
    const rows = await rowsOf(file, sha256, asked);
    if (rows.length === 0) continue;
    const read = await keptJson<Reading>(file.tables, reading!);
    const quotes = new Map(claimKeys(read).map((key, i) => [key, read.claims[i].quote.text]));
    const made = rows.flatMap((row) => row.made ?? []);
    const found = await claimsFound(file.tables, sha256, made, read);
    for (const { root, ...row } of rows) {
      const person = row.made === null ? undefined : found.get(row.made);
      yield {
        ...claimState(row),
        incident: root,
        quote: person?.told.quote.text ?? quotes.get(row.key) ?? '',
        report: { sha256, name: publisher ?? title ?? id, published },
        reason: row.judgement === 'open' ? null : ((await reasonOf(file, row)) ?? person?.signed.reason ?? null),
        foundBy: person?.signed.author ?? null,
      };
    }
  }
}

export function claimState(row: Selectable<ClaimRow>): ClaimState {
  const { id, report, key, voice, confidence, credibility, made } = row;
  return {
    id,
    claim: { report, key },
    about: row.about as About,
    value: JSON.parse(row.value) as ClaimValue,
    group: row.party as Group | null,
    voice,
    modality: row.modality as Modality,
    confidence,
    made,
    judgement: row.judgement as Judgement,
    corrected: parsed(row.corrected),
    correctedGroup: row.corrected_party as Group | null,
    judgedOn: parsed(row.judged_on),
    credibility,
  };
}

const parsed = <T>(json: string | null): T | null => (json === null ? null : (JSON.parse(json) as T));

function reportsOf({ tables }: CaseFile, { incident }: ClaimsAsked) {
  const reports = tables
    .selectFrom('report')
    .select(['sha256', 'reading', 'id', 'title', 'publisher', 'published'])
    .where('reading', 'is not', null)
    .orderBy('added');
  if (incident === undefined) return reports.execute();
  return reports
    .where('sha256', 'in', (among) =>
      among
        .selectFrom('incident')
        .innerJoin('mention', 'mention.incident', 'incident.id')
        .select('mention.report')
        .where('root', '=', incident),
    )
    .execute();
}

function rowsOf({ tables }: CaseFile, report: Sha256, { incident, undecided, about }: ClaimsAsked) {
  let claims = tables
    .selectFrom('claim')
    .leftJoin('mention', (on) =>
      on.onRef('mention.report', '=', 'claim.report').onRef('mention.key', '=', 'claim.mention'),
    )
    .leftJoin('incident', 'incident.id', 'mention.incident')
    .selectAll('claim')
    .select('incident.root')
    .where('claim.report', '=', report)
    .orderBy('claim.start')
    .orderBy('claim.key');
  if (incident !== undefined) claims = claims.where('incident.root', '=', incident);
  if (about !== undefined) claims = claims.where('about', 'in', about);
  if (undecided)
    claims = claims.where((where) => where.or([where('judgement', '=', 'open'), where('judged_on', 'is not', null)]));
  return claims.execute();
}

async function reasonOf({ tables }: CaseFile, { report, key }: Reference): Promise<string | null> {
  const decided = await holding(tables, 'judgement', subjectOf({ report, key }));
  return decided?.body.type === 'claim-judged' ? (decided.body.reason ?? null) : null;
}
