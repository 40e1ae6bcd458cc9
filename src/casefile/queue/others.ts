import type { Selectable } from 'kysely';
import type { ClaimValue, Group, IncidentId, Judgement, Modality, Sha256 } from '../../model/index.ts';
import type { CaseFile } from '../casefile.ts';
import type { ClaimState } from '../claims.ts';
import { run } from '../engine/rows.ts';
import type { ClaimRow, ReportRow } from '../engine/tables.ts';
import { joinsIn } from '../names/joins.ts';
import { tellersOf } from '../tellers.ts';

/** What another voice says of the same question of the same incident, as it stands now. */
export interface OtherSaying {
  readonly id: string;
  readonly report: { readonly sha256: Sha256; readonly name: string; readonly published: string | null };
  /** Null: the report itself. */
  readonly voice: string | null;
  readonly via: string | null;
  /** As corrected, where somebody has. */
  readonly value: ClaimValue;
  readonly group: Group | null;
  readonly total: boolean | null;
  readonly modality: Modality;
  readonly judgement: Judgement;
  /** The report copies that of the claim, or is copied by it: it says nothing new. */
  readonly copy: boolean;
}

const COLUMNS = [
  ...(['id', 'report', 'voice', 'via', 'value', 'corrected', 'party', 'corrected_party'] as const),
  ...(['total', 'modality', 'judgement'] as const),
] as const;

type Row = Pick<Selectable<ClaimRow>, (typeof COLUMNS)[number]> &
  Pick<ReportRow, 'title' | 'publisher' | 'published'> & { readonly local: string; readonly of: number };

/** So many are shown; how many there are is told. */
const SHOWN = 40;

/** What is said of a question of an incident, by report, the earliest first. */
export async function sayingsOn(
  file: CaseFile,
  incident: IncidentId,
  claim: Pick<ClaimState, 'id' | 'claim' | 'about'>,
  kinOf: KinOf,
): Promise<{ readonly sayings: readonly OtherSaying[]; readonly count: number }> {
  const rows = await run<Row>(
    file.tables,
    `SELECT ${COLUMNS.map((name) => `c.${name}`).join(', ')}, r.title, r.publisher, r.published, r.id AS local,
       count(*) OVER () AS "of" FROM incident AS i
     JOIN mention AS m ON m.incident = i.id
     JOIN claim AS c ON c.report = m.report AND c.mention = m.key
     JOIN report AS r ON r.sha256 = c.report
     WHERE i.root = ? AND c.about = ? AND c.id <> ?
     ORDER BY coalesce(r.published, '9999'), c.added, c.start, c.key LIMIT ${SHOWN}`,
    incident,
    claim.about,
    claim.id,
  );
  const copies = await kinOf(
    claim.claim.report,
    rows.map(({ report }) => report),
  );
  return { sayings: rows.map((row) => sayingOf(row, copies.has(row.report))), count: rows[0]?.of ?? 0 };
}

/** Those of the other reports whose words come from the same report as this one's, whichever copied. */
export type KinOf = (report: Sha256, others: readonly Sha256[]) => Promise<ReadonlySet<Sha256>>;

/** Compares the same reports once, however many claims ask: claims that stand together are mostly about the same incident. */
export function kinAmong(file: CaseFile): KinOf {
  const known = new Map<string, Promise<ReadonlySet<Sha256>>>();
  return (report, others) => {
    const beside = [...new Set(others)].filter((other) => other !== report).sort();
    const asked = [report, ...beside].join();
    const kin = known.get(asked) ?? compared(file, report, beside);
    known.set(asked, kin);
    return kin;
  };
}

async function compared(file: CaseFile, report: Sha256, beside: readonly Sha256[]): Promise<ReadonlySet<Sha256>> {
  if (beside.length === 0) return new Set();
  const tellers = await tellersOf(file, [report, ...beside], await joinsIn(file.tables));
  const root = tellers.get(report)?.root;
  return new Set(beside.filter((other) => tellers.get(other)?.root === root));
}

function sayingOf(row: Row, copy: boolean): OtherSaying {
  return {
    id: row.id,
    report: { sha256: row.report, name: row.publisher ?? row.title ?? row.local, published: row.published },
    voice: row.voice,
    via: row.via,
    value: JSON.parse(row.corrected ?? row.value) as ClaimValue,
    group: (row.corrected_party ?? row.party) as Group | null,
    total: row.total === null ? null : row.total === 1,
    modality: row.modality as Modality,
    judgement: row.judgement as Judgement,
    copy,
  };
}
