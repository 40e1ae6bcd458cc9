import type { CaseFile } from '../casefile.ts';
import { type Cell, run } from '../engine/rows.ts';
import type { PlacedClaim } from '../reports/claims.ts';
import { type QueueAsked, UNDECIDED } from './asked.ts';

/**
 * The next undecided claims, report by report as they were added, in the order of their words; those of withdrawn incidents
 * are passed over. An index holds the undecided in this order, so that what was decided costs nothing.
 */
export async function nextUndecided({ tables }: CaseFile, asked: QueueAsked, limit: number): Promise<PlacedClaim[]> {
  const { clauses, values } = narrowed(asked);
  const from = await positionOf(tables, asked);
  return run<PlacedClaim>(
    tables,
    `${asked.incident === undefined ? OF_CASE : OF_INCIDENT}
     WHERE ${UNDECIDED} AND root.withdrawn IS NULL ${clauses}
     ${from === null ? '' : 'AND (c.added, c.start, c.key) > (?, ?, ?)'}
     ORDER BY c.added, c.start, c.key LIMIT ?`,
    ...values,
    ...(from ?? []),
    limit,
  );
}

const OF_CASE = `
  SELECT c.*, i.root FROM claim AS c
  LEFT JOIN mention AS m ON m.report = c.report AND m.key = c.mention
  LEFT JOIN incident AS i ON i.id = m.incident
  LEFT JOIN incident AS root ON root.id = i.root`;

/** `CROSS JOIN` keeps the order of the tables: from the few to their claims, and never over all claims. */
export const OF_INCIDENT = `
  SELECT c.*, i.root FROM incident AS root
  CROSS JOIN incident AS i ON i.root = root.id
  CROSS JOIN mention AS m ON m.incident = i.id
  CROSS JOIN claim AS c ON c.report = m.report AND c.mention = m.key`;

/** What narrows the claims `c`, and those of the incident `root`. */
export function narrowed({ about, incident, report }: QueueAsked): { clauses: string; values: Cell[] } {
  const asked: readonly (readonly [clause: string, value: Cell | undefined])[] = [
    ['c.about = ?', about],
    ['root.id = ?', incident],
    ['c.report = ?', report],
  ];
  const given = asked.filter(([, value]) => value !== undefined);
  return {
    clauses: given.map(([clause]) => `AND ${clause}`).join(' '),
    values: given.map(([, value]) => value as Cell),
  };
}

/** Where the claim stands in the order; null: from the first, as after a claim that no reading has any more. */
async function positionOf(
  tables: CaseFile['tables'],
  { after }: QueueAsked,
): Promise<readonly [added: number, start: number, key: string] | null> {
  if (after === undefined) return null;
  const [row] = await run<{ added: number; start: number }>(
    tables,
    'SELECT added, start FROM claim WHERE report = ? AND key = ?',
    after.report,
    after.key,
  );
  return row === undefined ? null : [row.added, row.start, after.key];
}
