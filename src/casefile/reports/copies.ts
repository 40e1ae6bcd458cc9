import type { Sha256 } from '../../model/index.ts';
import type { CaseFile } from '../casefile.ts';
import { run } from '../engine/rows.ts';
import { joinsIn } from '../names/joins.ts';
import { tellersOf } from '../tellers.ts';

/** The report that another one copies. */
export interface CopyOf {
  readonly sha256: Sha256;
  readonly name: string;
  /** Share of the copy's words that stand in it, 0..1; null: a person has said so. */
  readonly contained: number | null;
}

/**
 * The report that this one copies, of those that tell of its incidents, as people or else the machine have it. Null: none.
 * The words of all of them are compared: to be asked of one report at a time.
 */
export async function copyOf(file: CaseFile, report: Sha256): Promise<CopyOf | null> {
  const beside = await run<{ report: Sha256 }>(file.tables, BESIDE, report);
  const tellers = await tellersOf(
    file,
    beside.map((other) => other.report),
    await joinsIn(file.tables),
  );
  const { of = null, contained = null } = tellers.get(report) ?? {};
  return of === null ? null : { sha256: of, name: tellers.get(of)?.name ?? of.slice(0, 10), contained };
}

/** The report, those that tell of an incident of its own, and the one that a person said it copies. */
const BESIDE = `
  SELECT ?1 AS report
  UNION SELECT copies FROM independence WHERE copies IS NOT NULL AND report = ?1
  UNION SELECT other.report FROM mention AS m
    JOIN incident AS own ON own.id = m.incident
    JOIN incident AS family ON family.root = own.root
    JOIN mention AS other ON other.incident = family.id
    WHERE m.report = ?1`;
