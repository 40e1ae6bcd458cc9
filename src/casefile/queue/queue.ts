import type { Document, IncidentId, Reading, Sha256 } from '../../model/index.ts';
import { grouped } from '../../reckoning/grouped.ts';
import type { CaseFile } from '../casefile.ts';
import type { ReportRow } from '../engine/tables.ts';
import { keptJson } from '../record/keep.ts';
import { type ClaimInReport, claimsIn, type PlacedClaim } from '../reports/claims.ts';
import type { QueueAsked } from './asked.ts';
import { nextUndecided } from './next.ts';
import { type OtherSaying, type OthersOn, othersIn } from './others.ts';
import { type Passage, passageAround } from './passage.ts';

/** An undecided claim with what a person judges it by. */
export interface Queued {
  readonly claim: ClaimInReport;
  readonly report: Pick<ReportRow, 'sha256' | 'published' | 'lang'> & { readonly name: string };
  /** Null: it is not gathered yet. */
  readonly incident: { readonly id: IncidentId; readonly name: string } | null;
  readonly passage: Passage;
  /** What else is said of the same question of the incident; `count` tells of how many these are the first. */
  readonly others: { readonly sayings: readonly OtherSaying[]; readonly count: number };
}

/** The next undecided claims of those that are asked for. */
export async function queueOf(file: CaseFile, asked: QueueAsked, limit: number): Promise<Queued[]> {
  const rows = await nextUndecided(file, asked, limit);
  const othersOn = othersIn(file);
  const queued: Queued[] = [];
  for (const [sha256, own] of grouped(rows, ({ report }) => report))
    queued.push(...(await inReport(file, sha256, own, othersOn)));
  return queued;
}

async function inReport(
  file: CaseFile,
  sha256: Sha256,
  rows: readonly PlacedClaim[],
  othersOn: OthersOn,
): Promise<Queued[]> {
  const { tables } = file;
  const row = await tables.selectFrom('report').selectAll().where('sha256', '=', sha256).executeTakeFirstOrThrow();
  const { text } = await keptJson<Document>(tables, row.document);
  const characters = Array.from(text);
  const reading = await keptJson<Reading>(tables, row.reading!);
  const roots = new Map(rows.map(({ key, root }) => [key, root]));
  const { published, lang } = row;
  const report = { sha256, published, lang, name: row.publisher ?? row.title ?? row.id };
  const queued: Queued[] = [];
  for (const claim of await claimsIn(tables, sha256, rows, reading)) {
    const root = roots.get(claim.claim.key) ?? null;
    queued.push({
      claim,
      report,
      incident: root === null ? null : { id: root, name: await nameOf(file, root) },
      passage: passageAround(characters, claim.quote),
      others: root === null ? NONE : await othersOn(root, claim),
    });
  }
  return queued;
}

const NONE = { sayings: [], count: 0 } as const;

async function nameOf({ tables }: CaseFile, id: IncidentId): Promise<string> {
  const line = await tables.selectFrom('line').select('name').where('id', '=', id).executeTakeFirst();
  return line?.name ?? id;
}
