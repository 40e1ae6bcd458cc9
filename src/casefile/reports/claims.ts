import type { Kysely, Selectable } from 'kysely';
import type { Claim, IncidentId, Reading, Sha256 } from '../../model/index.ts';
import { type ClaimState, claimState } from '../claims.ts';
import { run } from '../engine/rows.ts';
import type { ClaimRow as ClaimTable, Tables } from '../engine/tables.ts';
import { claimsFound, type Told } from '../found.ts';
import { claimKeys, type Key } from '../key.ts';
import type { Signed } from '../record/signed.ts';

/** Half-open, in code points of the report's text. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A claim where it stands in its report. */
export interface ClaimInReport extends Omit<ClaimState, 'voice'> {
  /** Key of the incident of the report that it is about. */
  readonly mention: Key;
  readonly span: Stretch;
  /** The whole sentence. */
  readonly quote: Stretch;
  /** Null: the report itself. */
  readonly voice: { readonly name: string; readonly role: string | null } | null;
  readonly via: string | null;
  /** Meant as the incident's total (true) or as a part of it (false); null: no figure. */
  readonly total: boolean | null;
  readonly negated: boolean;
  /** The rule trail. */
  readonly why: readonly string[];
  /** Who found it; null: the reader did. */
  readonly found: Signed | null;
  /** Who judged it last; null: nobody has. */
  readonly decided: Signed | null;
}

type ClaimRow = Selectable<ClaimTable>;

/** A row of a claim with where its mention is placed. */
export type PlacedClaim = ClaimRow & { readonly root: IncidentId | null };

/** The claims of one report as they stand in it, in the order of the rows. `reading` is the report's. */
export async function claimsIn(
  db: Kysely<Tables>,
  report: Sha256,
  rows: readonly ClaimRow[],
  reading: Reading,
): Promise<ClaimInReport[]> {
  const read = new Map(claimKeys(reading).map((key, i) => [key, reading.claims[i]]));
  const made = rows.flatMap(({ made }) => made ?? []);
  const found = await claimsFound(db, report, made, reading);
  const decided = await decidedIn(db, report);
  return rows.flatMap((row) => {
    const person = row.made === null ? undefined : found.get(row.made);
    const told = person?.told ?? read.get(row.key);
    if (told === undefined) return [];
    return [inReport(row, told, person?.signed ?? null, decided.get(row.key) ?? null)];
  });
}

function inReport(row: ClaimRow, told: Claim | Told, found: Signed | null, decided: Signed | null): ClaimInReport {
  const { voice, via, why, quote } = told;
  return {
    ...claimState(row),
    mention: row.mention,
    span: { start: row.start, end: row.end },
    quote: { start: quote.start, end: quote.end },
    voice: voice === 'narrator' ? null : { name: voice.name, role: voice.role ?? null },
    via: via?.name ?? null,
    total: row.total === null ? null : row.total === 1,
    negated: row.negated === 1,
    why,
    found,
    decided,
  };
}

/** What holds of judgements on the claims of a report, by the claim's key. */
async function decidedIn(db: Kysely<Tables>, report: Sha256): Promise<Map<Key, Signed>> {
  const rows = await run<Signed & { subject: string }>(
    db,
    `SELECT held.subject, e.seq AS entry, e.author, e.at, e.body ->> 'reason' AS reason FROM (
       SELECT subject, max(seq) AS seq FROM decision
       WHERE register = 'judgement' AND undone = 0 AND subject >= ? AND subject < ? GROUP BY subject) AS held
     JOIN entry AS e ON e.seq = held.seq WHERE e.body ->> 'judgement' <> 'open'`,
    `${report}/`,
    `${report}0`,
  );
  return new Map(rows.map(({ subject, ...decided }) => [subject.slice(report.length + 1), decided]));
}
