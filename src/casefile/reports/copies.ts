import type { Sha256 } from '../../model/index.ts';
import type { CaseFile } from '../casefile.ts';
import { listed, run } from '../engine/rows.ts';
import { joinsIn } from '../names/joins.ts';
import { tellersOf } from '../tellers.ts';

/** The report that another one copies. */
export interface CopyOf {
  readonly sha256: Sha256;
  readonly name: string;
  /** Share of the copy's words that stand in it, 0..1; null: a person has said so. */
  readonly contained: number | null;
}

/** Which of these reports copy another on the same incidents, as people or else the machine have it. */
export async function copiesOf(file: CaseFile, reports: readonly Sha256[]): Promise<Map<Sha256, CopyOf>> {
  if (reports.length === 0) return new Map();
  const beside = await run<{ report: Sha256 }>(file.tables, BESIDE, listed(reports), listed(reports));
  const tellers = await tellersOf(
    file,
    beside.map(({ report }) => report),
    await joinsIn(file.tables),
  );
  const copies = new Map<Sha256, CopyOf>();
  for (const report of reports) {
    const { of = null, contained = null } = tellers.get(report) ?? {};
    if (of === null) continue;
    copies.set(report, { sha256: of, name: tellers.get(of)?.name ?? of.slice(0, 10), contained });
  }
  return copies;
}

/** The reports, those that tell of an incident of theirs, and those that a person said they copy. */
const BESIDE = `
  SELECT value AS report FROM json_each(?1)
  UNION SELECT copies FROM independence WHERE copies IS NOT NULL AND report IN (SELECT value FROM json_each(?2))
  UNION SELECT other.report FROM json_each(?1) AS asked
    JOIN mention AS m ON m.report = asked.value
    JOIN incident AS own ON own.id = m.incident
    JOIN incident AS family ON family.root = own.root
    JOIN mention AS other ON other.incident = family.id`;
