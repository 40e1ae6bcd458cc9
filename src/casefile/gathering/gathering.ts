import type { Deed, IncidentId, Reference } from '../../model/index.ts';
import { GATHERING, gather, type Placed } from '../../reckoning/gather/gather.ts';
import type { CaseFile, Writing } from '../casefile.ts';
import { incidentIdOf } from '../key.ts';
import type { Authorship } from '../record/chain.ts';
import { type CensusTaker, censusTaker } from './census.ts';
import { apartIn } from './decided.ts';
import { neighboursOf } from './neighbours.ts';
import { mentionsAt } from './remembered.ts';

/** How many mentions found a place, and how many of them founded an incident. */
export interface Gathered {
  readonly placed: number;
  readonly founded: number;
}

/** So many mentions are placed at once: what is compared of them and of their neighbours is in memory together. */
const AT_ONCE = 200;

/**
 * Places every mention that has no place yet, in the order of publication: into an incident that stands, or into one
 * that it founds. What is placed already stays; what a person told apart, split off or withdrew is not gone back on. Each
 * mention is compared with its neighbours only, so the work grows with what is new and not with the case. Killed half-way,
 * it goes on where it was. `step` is called for every mention that is placed, with how many there were to be.
 */
export async function gatherCase(
  file: CaseFile,
  by: Authorship,
  step: (of: number) => void = () => {},
): Promise<Gathered> {
  const waiting = await ungathered(file);
  const census = censusTaker();
  let gathered: Gathered = { placed: 0, founded: 0 };
  for (let from = 0; from < waiting.length; from += AT_ONCE) {
    const { placed, founded } = await file.write((writing) =>
      place(writing, waiting.slice(from, from + AT_ONCE), census, by),
    );
    gathered = { placed: gathered.placed + placed, founded: gathered.founded + founded };
    for (let i = 0; i < placed; i++) step(waiting.length);
  }
  return gathered;
}

/** The traits of mentions that have no place, the first published first. */
async function ungathered({ tables }: CaseFile): Promise<number[]> {
  const rows = await tables
    .selectFrom('mention')
    .innerJoin('trait', (join) =>
      join.onRef('trait.report', '=', 'mention.report').onRef('trait.key', '=', 'mention.key'),
    )
    .select('trait.row')
    .where('incident', 'is', null)
    .orderBy('trait.published', (order) => order.asc().nullsLast())
    .orderBy('trait.report')
    .orderBy('trait.key')
    .execute();
  return rows.map(({ row }) => row);
}

async function place(
  writing: Writing,
  rows: readonly number[],
  censusOver: CensusTaker,
  by: Authorship,
): Promise<Gathered> {
  const fresh = (await mentionsAt(writing.tables, rows)).filter(({ incident }) => incident === null);
  if (fresh.length === 0) return { placed: 0, founded: 0 };
  const order = rows.flatMap((row) => fresh.find((one) => one.row === row) ?? []);
  const neighbours = await neighboursOf(writing.tables, order, censusOver);
  const all = [...neighbours, ...order];
  const first = new Map<IncidentId, number>();
  const placed = new Map<number, number>();
  for (const [i, { incident }] of neighbours.entries()) {
    if (!first.has(incident)) first.set(incident, i);
    placed.set(i, first.get(incident)!);
  }
  const incidentOf = (i: number): IncidentId => all[i].incident ?? incidentIdOf(all[i].mention.reference);
  const apart = await apartIn(
    writing.tables,
    order.map(({ mention }) => mention.reference),
  );
  const found = gather(
    all.map(({ mention }) => mention),
    {
      placed,
      apart: (founder, i) => apart(incidentOf(founder), all[i].mention.reference),
      census: await censusOver(
        writing.tables,
        all.map(({ mention }) => mention.words),
      ),
    },
  ).slice(neighbours.length);
  await writing.append([entryOf(found, incidentOf)], by);
  return { placed: found.length, founded: found.filter(({ weight }) => weight === null).length };
}

function entryOf(found: readonly Placed[], incidentOf: (founder: number) => IncidentId): Deed {
  return {
    type: 'incidents-gathered',
    rule: GATHERING,
    placed: found.map(({ mention, founder, weight, evidence }) => ({
      mention: mention.reference,
      incident: incidentOf(founder),
      score: weight === null ? null : logistic(weight),
      why: evidence.map(({ why }) => why),
    })),
  };
}

/** A sum of log-odds as 0..1, to the third place. */
const logistic = (weight: number): number => Math.round(1000 / (1 + Math.exp(-weight))) / 1000;

/** The mentions of an incident, those of incidents merged into it, however far back, among them. */
export function mentionsIn({ tables }: Pick<Writing, 'tables'>, incident: IncidentId): Promise<Reference[]> {
  return tables
    .selectFrom('incident')
    .innerJoin('mention', 'mention.incident', 'incident.id')
    .select(['report', 'key'])
    .where('root', '=', incident)
    .orderBy('report')
    .orderBy('key')
    .execute();
}
