import type { Kysely } from 'kysely';
import type { Decision, IncidentId } from '../../model/index.ts';
import type { Tables } from '../engine/tables.ts';
import type { Body } from '../project/register.ts';

type Db = Kysely<Tables>;

/** The incidents whose lines or tolls a decision may change; of decisions that are not here, none are told. */
const INCIDENTS: { readonly [T in Decision['type']]?: (db: Db, body: Body<T>) => Promise<readonly IncidentId[]> } = {
  'claim-judged': async (db, { claim }) => toldIn(db, claim.report, await mentionOf(db, claim)),
  'claim-graded': async (db, { claim }) => toldIn(db, claim.report, await mentionOf(db, claim)),
  'claim-made': (db, { claim, mention }) => toldIn(db, claim.report, mention),
  'mention-made': async (_, { incident }) => [incident],
  'incidents-merged': async (_, { into, from }) => [into, ...from],
  'incident-split': async (_, { from, into }) => [from, into],
  'incident-renamed': async (_, { incident }) => [incident],
  'incident-withdrawn': async (_, { incident }) => [incident],
  'incidents-different': async (_, { incidents }) => incidents,
  'rule-chosen': async (_, { incident }) => (incident === null ? [] : [incident]),
  'independence-decided': (db, { report }) => toldIn(db, report),
};

/** The incidents that a decision is about, each once; those that claims and reports tell of as merges lead to them now. */
export async function incidentsOf(db: Db, body: Decision): Promise<IncidentId[]> {
  const of = INCIDENTS[body.type] as ((db: Db, body: Decision) => Promise<readonly IncidentId[]>) | undefined;
  return of === undefined ? [] : [...new Set(await of(db, body))];
}

/** The incidents that a report tells of, or the one that one of its mentions is placed in; null: no mention. */
async function toldIn(db: Db, report: string, mention?: string | null): Promise<IncidentId[]> {
  if (mention === null) return [];
  const told = db
    .selectFrom('mention')
    .innerJoin('incident', 'incident.id', 'mention.incident')
    .select('incident.root')
    .distinct()
    .where('mention.report', '=', report);
  const rows = await (mention === undefined ? told : told.where('mention.key', '=', mention)).execute();
  return rows.map(({ root }) => root);
}

async function mentionOf(db: Db, { report, key }: Body<'claim-judged'>['claim']): Promise<string | null> {
  const claims = db.selectFrom('claim').select('mention').where('report', '=', report).where('key', '=', key);
  return (await claims.executeTakeFirst())?.mention ?? null;
}
