import type { Selectable } from 'kysely';
import type { About, ClaimValue, Group, IncidentId, Judgement, Modality, Sha256 } from '../../model/index.ts';
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
  'id',
  'report',
  'voice',
  'via',
  'value',
  'corrected',
  'party',
  'corrected_party',
  'total',
  'modality',
  'judgement',
] as const;

type Row = Pick<Selectable<ClaimRow>, (typeof COLUMNS)[number]> &
  Pick<ReportRow, 'title' | 'publisher' | 'published'> & { readonly local: string; readonly of: number };

/** So many are shown; how many there are is told. */
const SHOWN = 40;

/** What others say of the same, by report, the earliest first. `count` tells of how many these are the first. */
export type OthersOn = (
  incident: IncidentId,
  claim: Pick<ClaimState, 'id' | 'claim' | 'about'>,
) => Promise<{ readonly sayings: readonly OtherSaying[]; readonly count: number }>;

/** Looks up and compares the same only once: claims that stand together are mostly about the same incident. */
export function othersIn(file: CaseFile): OthersOn {
  const saidOn = once((incident: IncidentId, about: About) => saidIn(file, incident, about));
  const kinOf = once((...reports: Sha256[]) => kinIn(file, reports));
  return async (incident, { id, claim, about }) => {
    const said = await saidOn(incident, about);
    const shown = said.filter((row) => row.id !== id).slice(0, SHOWN);
    const beside = [...new Set(shown.map(({ report }) => report))].filter((report) => report !== claim.report);
    const copies = await kinOf(claim.report, ...beside.sort());
    return { sayings: shown.map((row) => sayingOf(row, copies.has(row.report))), count: (said[0]?.of ?? 1) - 1 };
  };
}

/** The answer that was given before to the same. */
function once<Asked extends string[], Answer>(ask: (...asked: Asked) => Promise<Answer>) {
  const known = new Map<string, Promise<Answer>>();
  return (...asked: Asked): Promise<Answer> => {
    const answer = known.get(asked.join()) ?? ask(...asked);
    known.set(asked.join(), answer);
    return answer;
  };
}

/** The first of the claims on a question of an incident, one more than are shown: the claim itself may be among them. */
function saidIn({ tables }: CaseFile, incident: IncidentId, about: About): Promise<Row[]> {
  return run<Row>(
    tables,
    `SELECT ${COLUMNS.map((name) => `c.${name}`).join(', ')}, r.title, r.publisher, r.published, r.id AS local,
       count(*) OVER () AS "of" FROM incident AS i
     JOIN mention AS m ON m.incident = i.id
     JOIN claim AS c ON c.report = m.report AND c.mention = m.key
     JOIN report AS r ON r.sha256 = c.report
     WHERE i.root = ? AND c.about = ?
     ORDER BY coalesce(r.published, '9999'), c.added, c.start, c.key LIMIT ${SHOWN + 1}`,
    incident,
    about,
  );
}

/** Those of the other reports whose words come from the same report as the first one's, whichever copied. */
async function kinIn(file: CaseFile, [report, ...beside]: readonly Sha256[]): Promise<ReadonlySet<Sha256>> {
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
