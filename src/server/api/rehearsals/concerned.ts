import type { CaseFile } from '../../../casefile/index.ts';
import type { Decision, EntryBody, IncidentId, Reference } from '../../../model/index.ts';

type Asked = Pick<CaseFile, 'tables'>;
type Concerned = {
  readonly [T in Decision['type']]?: (file: Asked, body: Extract<EntryBody, { type: T }>) => Promise<IncidentId[]>;
};

/** The incidents whose lines or tolls a decision may change; of those that change many, none are told. */
const CONCERNED: Concerned = {
  'claim-judged': (file, { claim }) => ofClaim(file, claim),
  'claim-graded': (file, { claim }) => ofClaim(file, claim),
  'mention-made': async (_, { incident }) => [incident],
  'incidents-merged': async (_, { into, from }) => [into, ...from],
  'incident-split': async (_, { from, into }) => [from, into],
  'incident-renamed': async (_, { incident }) => [incident],
  'incident-withdrawn': async (_, { incident }) => [incident],
  'incidents-different': async (_, { incidents }) => [...incidents],
  'rule-chosen': async (_, { incident }) => (incident === null ? [] : [incident]),
  'independence-decided': async ({ tables }, { report }) => {
    const rows = await tables
      .selectFrom('mention')
      .innerJoin('incident', 'incident.id', 'mention.incident')
      .select('incident.root')
      .distinct()
      .where('mention.report', '=', report)
      .execute();
    return rows.map(({ root }) => root);
  },
};

export async function incidentsOf(file: Asked, body: EntryBody): Promise<IncidentId[]> {
  const of = CONCERNED[body.type as Decision['type']] as
    | ((file: Asked, body: EntryBody) => Promise<IncidentId[]>)
    | undefined;
  return of === undefined ? [] : of(file, body);
}

async function ofClaim({ tables }: Asked, { report, key }: Reference): Promise<IncidentId[]> {
  const row = await tables
    .selectFrom('claim')
    .innerJoin('mention', (on) =>
      on.onRef('mention.report', '=', 'claim.report').onRef('mention.key', '=', 'claim.mention'),
    )
    .innerJoin('incident', 'incident.id', 'mention.incident')
    .select('incident.root')
    .where('claim.report', '=', report)
    .where('claim.key', '=', key)
    .executeTakeFirst();
  return row === undefined ? [] : [row.root];
}
