import { sql } from 'kysely';
import type { IncidentId, Relation, Sha256 } from '../model/index.ts';
import { grouped } from '../reckoning/grouped.ts';
import type { CaseFile } from './casefile.ts';

/** Two incidents of the case that reports relate: one is a part of the other, follows it, responds to it, avenges it. */
export interface Related {
  readonly type: Relation['type'];
  /** The one of which it is told: the part, the later one. */
  readonly incident: IncidentId;
  readonly to: IncidentId;
  /** Whose words say so. */
  readonly reports: readonly Sha256[];
}

/**
 * How reports relate an incident to others, in either direction, by the incidents that their mentions lead to now: after a
 * merge to the one that took them in, after a split to the new one. What is told of two mentions of one incident is left
 * out, and what is told of an incident that was withdrawn.
 */
export async function relationsOf({ tables }: Pick<CaseFile, 'tables'>, incident: IncidentId): Promise<Related[]> {
  const { rows } = await sql<Row>`
    WITH own AS (
      SELECT mention.report, mention.key FROM incident JOIN mention ON mention.incident = incident.id
      WHERE incident.root = ${incident}
    ),
    told AS (
      SELECT relation.* FROM own JOIN relation ON relation.report = own.report AND relation.key = own.key
      UNION
      SELECT relation.* FROM own JOIN relation ON relation.report = own.report AND relation."to" = own.key
    )
    ${STANDING}
  `.execute(tables);
  return related(rows);
}

/** Every part-of among the incidents of the case that stand, told as in `relationsOf`. */
export async function partsIn({ tables }: Pick<CaseFile, 'tables'>): Promise<Related[]> {
  const { rows } = await sql<Row>`WITH told AS (SELECT * FROM relation WHERE type = 'part-of') ${STANDING}`.execute(
    tables,
  );
  return related(rows);
}

interface Row {
  readonly type: Relation['type'];
  readonly one: IncidentId;
  readonly other: IncidentId;
  readonly report: Sha256;
}

const STANDING = sql`
  SELECT told.type, near.root AS one, far.root AS other, told.report FROM told
  JOIN mention AS a ON a.report = told.report AND a.key = told.key
  JOIN mention AS b ON b.report = told.report AND b.key = told."to"
  JOIN incident AS near ON near.id = a.incident
  JOIN incident AS far ON far.id = b.incident
  JOIN incident AS one ON one.id = near.root
  JOIN incident AS other ON other.id = far.root
  WHERE near.root <> far.root AND one.withdrawn IS NULL AND other.withdrawn IS NULL
  GROUP BY told.type, near.root, far.root, told.report
  ORDER BY told.type, near.root, far.root, told.report
`;

function related(rows: readonly Row[]): Related[] {
  return [...grouped(rows, ({ type, one, other }) => `${type} ${one} ${other}`).values()].map((same) => ({
    type: same[0].type,
    incident: same[0].one,
    to: same[0].other,
    reports: same.map(({ report }) => report),
  }));
}
