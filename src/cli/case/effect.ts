import type { Authorship, CaseFile, IncidentSheet, Proposal } from '../../casefile/index.ts';
import { counted } from '../../exchange/counted.ts';
import type { Entry } from '../../model/index.ts';
import { figure } from './figure.ts';

/** What a decision would change: its entry, and lines with the accounts and tolls of its incidents before and after. */
export async function effectOn(
  file: CaseFile,
  proposal: Proposal,
  by: Authorship,
): Promise<{ readonly entry: Entry; readonly lines: readonly string[] }> {
  const { effectOf } = await import('../../casefile/index.ts');
  const { entry, incidents } = await effectOf(file, proposal, by);
  const lines = incidents.flatMap(({ id, before, after }) => [
    `${id} before: ${told(before)}`,
    `${id} after: ${told(after)}`,
  ]);
  return { entry, lines };
}

function told(sheet: IncidentSheet | null): string {
  if (sheet === null) return 'does not stand';
  const { reports } = sheet.line;
  const tolls = sheet.tolls.map((toll) => `${toll.measure} (${toll.group}) ${figure(toll)}`);
  return [counted(reports, 'report'), ...tolls].join('; ');
}
