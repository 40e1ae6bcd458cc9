import type { Selectable } from 'kysely';
import type { ClaimValue, Group, IncidentId, Modality, Sha256 } from '../../model/index.ts';
import type { CaseFile } from '../casefile.ts';
import type { ClaimState } from '../claims.ts';
import { run } from '../engine/rows.ts';
import type { ClaimRow, ReportRow } from '../engine/tables.ts';

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
  readonly judgement: ClaimState['judgement'];
}

type Row = Selectable<ClaimRow> & Pick<ReportRow, 'title' | 'publisher' | 'published'> & { readonly local: string };

/** So many are shown; how many there are is told. */
const SHOWN = 40;

/** What is said of a question of an incident, by report, the earliest first. */
export async function sayingsOn(
  { tables }: CaseFile,
  incident: IncidentId,
  about: string,
  but: string,
): Promise<{ readonly sayings: readonly OtherSaying[]; readonly count: number }> {
  const rows = await run<Row>(
    tables,
    `SELECT c.*, r.title, r.publisher, r.published, r.id AS local FROM incident AS i
     JOIN mention AS m ON m.incident = i.id
     JOIN claim AS c ON c.report = m.report AND c.mention = m.key
     JOIN report AS r ON r.sha256 = c.report
     WHERE i.root = ? AND c.about = ? AND c.id <> ?
     ORDER BY coalesce(r.published, '9999'), c.added, c.start, c.key`,
    incident,
    about,
    but,
  );
  return { sayings: rows.slice(0, SHOWN).map(sayingOf), count: rows.length };
}

function sayingOf(row: Row): OtherSaying {
  return {
    id: row.id,
    report: { sha256: row.report, name: row.publisher ?? row.title ?? row.local, published: row.published },
    voice: row.voice,
    via: row.via,
    value: JSON.parse(row.corrected ?? row.value) as ClaimValue,
    group: (row.corrected_party ?? row.party) as Group | null,
    total: row.total === null ? null : row.total === 1,
    modality: row.modality as Modality,
    judgement: row.judgement as ClaimState['judgement'],
  };
}
