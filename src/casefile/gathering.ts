import type { Deed, Document, IncidentId, Reading, Reference } from '../model/index.ts';
import { GATHERING, gather } from '../reckoning/gather/gather.ts';
import { type Mention, mentionsOf } from '../reckoning/gather/mention.ts';
import type { CaseFile, Writing } from './casefile.ts';
import { incidentIdOf, mentionKeys } from './key.ts';
import type { Authorship } from './record/chain.ts';
import { keptJson } from './record/keep.ts';

/** How many mentions found a place, and how many of them founded an incident. */
export interface Gathered {
  readonly placed: number;
  readonly founded: number;
}

/**
 * Places every mention that has no place yet: into an incident that is known, or into one that it founds. What is
 * placed already stays; incidents that a person told apart are not brought together, and merged ones are one.
 */
export function gatherCase(file: CaseFile, by: Authorship): Promise<Gathered> {
  return file.write(async (writing) => {
    const standing = await standingOf(writing);
    const all = await allMentions(writing);
    const order = all.toSorted(
      (one, other) =>
        Number(standing.of(one) === null) - Number(standing.of(other) === null) ||
        (one.published ?? Number.MAX_SAFE_INTEGER) - (other.published ?? Number.MAX_SAFE_INTEGER) ||
        named(one).localeCompare(named(other)),
    );
    const first = new Map<IncidentId, number>();
    const placed = new Map<number, number>();
    for (const [i, mention] of order.entries()) {
      const incident = standing.of(mention);
      if (incident === null) continue;
      if (!first.has(incident)) first.set(incident, i);
      placed.set(i, first.get(incident)!);
    }
    const incidentOf = (i: number) => standing.of(order[i]) ?? incidentIdOf(order[i].reference);
    const found = gather(order, { placed, apart: (one, other) => standing.apart(incidentOf(one), incidentOf(other)) });
    const fresh = found.filter(({ mention }) => standing.of(mention) === null);
    if (fresh.length > 0) await writing.append([entryOf(fresh, incidentOf)], by);
    return { placed: fresh.length, founded: fresh.filter(({ weight }) => weight === null).length };
  });
}

function entryOf(fresh: ReturnType<typeof gather>, incidentOf: (founder: number) => IncidentId): Deed {
  return {
    type: 'incidents-gathered',
    rule: GATHERING,
    placed: fresh.map(({ mention, founder, weight, evidence }) => ({
      mention: mention.reference,
      incident: incidentOf(founder),
      score: weight === null ? null : logistic(weight),
      why: evidence.map(({ why }) => why),
    })),
  };
}

/** A sum of log-odds as 0..1, to the third place. */
const logistic = (weight: number): number => Math.round(1000 / (1 + Math.exp(-weight))) / 1000;

const named = ({ reference: { report, key } }: Mention): string => `${report}/${key}`;

/** Where mentions stand now, and which incidents a person told apart. */
async function standingOf({ tables }: Writing) {
  const incidents = await tables.selectFrom('incident').select(['id', 'root']).execute();
  const roots = new Map(incidents.map(({ id, root }) => [id, root]));
  const rows = await tables
    .selectFrom('mention')
    .innerJoin('incident', 'incident.id', 'mention.incident')
    .select(['report', 'key', 'root'])
    .execute();
  const placed = new Map(rows.map(({ report, key, root }) => [`${report}/${key}`, root]));
  const pairs = await tables.selectFrom('different').selectAll().execute();
  const rootOf = (id: IncidentId): IncidentId => roots.get(id) ?? id;
  const different = new Set(pairs.flatMap(({ a, b }) => [`${rootOf(a)}|${rootOf(b)}`, `${rootOf(b)}|${rootOf(a)}`]));
  return {
    of: (mention: Mention): IncidentId | null => placed.get(named(mention)) ?? null,
    apart: (one: IncidentId, other: IncidentId): boolean => different.has(`${one}|${other}`),
  };
}

/** Every mention of the case, read from the readings that it keeps. */
async function allMentions({ tables }: Writing): Promise<Mention[]> {
  const reports = await tables
    .selectFrom('report')
    .select(['document', 'reading'])
    .where('reading', 'is not', null)
    .execute();
  const mentions: Mention[] = [];
  for (const { document, reading } of reports) {
    const made = await keptJson<Reading>(tables, reading!);
    mentions.push(...mentionsOf(made, await keptJson<Document>(tables, document), mentionKeys(made)));
  }
  return mentions;
}

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
