import type { Entry, IncidentId } from '../../model/index.ts';
import type { Topic } from '../../reckoning/disagree/excluding.ts';
import type { Spot } from '../../reckoning/gather/mention.ts';
import { type Change, changesBetween } from '../../reckoning/toll/change.ts';
import type { Status } from '../../reckoning/verification/verify.ts';
import type { CaseFile } from '../casefile.ts';
import { knownNames, leveled } from '../decide/naming.ts';
import { rehearse } from '../decide/rehearse.ts';
import { type IncidentLine, linesNamed } from '../incidents.ts';
import type { Body } from '../project/register.ts';
import type { Authorship } from '../record/chain.ts';
import { type IncidentSheet, incidentSheet } from '../sheet.ts';
import { incidentsConcerned } from './concerned.ts';

/** What an incident is told to be, as far as names change it. */
export interface NamedSo {
  readonly place: string | null;
  readonly spot: Spot | null;
  readonly perpetrators: readonly string[];
  readonly differs: readonly Topic[];
  /** Who did it and how sure that is; null: only the incident's line was looked at. */
  readonly attributions: readonly { readonly name: string; readonly level: string | null }[] | null;
  /** How far it is verified; null likewise. */
  readonly verification: Status | null;
}

/** An incident that the decision would change. */
export interface NamingChange {
  readonly incident: Pick<IncidentLine, 'id' | 'name' | 'earliest'>;
  readonly before: NamedSo;
  readonly after: NamedSo;
  /** Cells of its tolls that would have another figure. */
  readonly tolls: readonly Pick<Change, 'measure' | 'group' | 'before' | 'after'>[];
}

/** What a join, or a place that is put on the map, would change. */
export interface NamingEffect {
  /** What would be written. */
  readonly entry: Entry;
  /** Incidents that name whom or what it is about. */
  readonly incidents: number;
  /** Of so many of them the tolls were reckoned; what it does to the tolls of the others is not known. */
  readonly reckoned: number;
  readonly changes: readonly NamingChange[];
}

/** Tolls are reckoned of so many incidents at most, none of which has more than so many reports, nor all together. */
const RECKONED = { incidents: 40, reports: 20, together: 120 };

/** Tells what a decision on names would change, and writes nothing. Throws what refuses it. */
export async function namingEffect(
  file: CaseFile,
  decision: Body<'name-joined'> | Body<'place-fixed'>,
  by: Authorship,
): Promise<NamingEffect> {
  const body = decision.type === 'name-joined' ? knownNames(decision) : await leveled(file.tables, decision);
  const concerned = await incidentsConcerned(file.tables, body);
  const counted = body.type === 'name-joined' && body.of !== 'place';
  const reckoned = counted ? await firstOf(file, concerned) : [];
  // What a source is called shows in no line.
  const seen = body.type === 'name-joined' && body.of === 'source' ? reckoned : concerned;
  const { entry, before, after } = await rehearse(file, body, by, (now) => viewsOf(now, seen, reckoned));
  const changes = seen.flatMap((id): NamingChange[] => {
    const [old, now] = [before.get(id)!, after.get(id)!];
    const tolls =
      old.sheet === null || now.sheet === null
        ? []
        : changesBetween(old.sheet.tolls, now.sheet.tolls).map(({ gained: _, lost: __, ...cell }) => cell);
    const [one, other] = [namedSo(old), namedSo(now)];
    if (tolls.length === 0 && JSON.stringify(one) === JSON.stringify(other)) return [];
    const { name, earliest } = old.line;
    return [{ incident: { id, name, earliest }, before: one, after: other, tolls }];
  });
  return { entry, incidents: concerned.length, reckoned: reckoned.length, changes };
}

interface View {
  readonly line: IncidentLine;
  readonly sheet: IncidentSheet | null;
}

/** The incidents whose tolls are reckoned: the first ones, without those of very many reports. */
async function firstOf(file: CaseFile, incidents: readonly IncidentId[]): Promise<IncidentId[]> {
  const lines = await linesNamed(file, incidents);
  const reports = new Map(lines.map((line) => [line.id, line.reports]));
  let left = RECKONED.together;
  const chosen = incidents.filter((id) => {
    const own = reports.get(id) ?? 0;
    if (own > Math.min(left, RECKONED.reports)) return false;
    left -= own;
    return true;
  });
  return chosen.slice(0, RECKONED.incidents);
}

async function viewsOf(
  file: CaseFile,
  incidents: readonly IncidentId[],
  reckoned: readonly IncidentId[],
): Promise<Map<IncidentId, View>> {
  const views = new Map<IncidentId, View>();
  for (const line of await linesNamed(file, incidents)) views.set(line.id, { line, sheet: null });
  for (const id of reckoned) {
    const sheet = await incidentSheet(file, id);
    views.set(id, { line: sheet.line, sheet });
  }
  return views;
}

function namedSo({ line, sheet }: View): NamedSo {
  return {
    place: line.place ?? line.admin1,
    spot: line.spot,
    perpetrators: line.perpetrators.map(({ name }) => name),
    differs: line.differs,
    attributions: sheet?.attributions.map(({ name, level }) => ({ name, level })) ?? null,
    verification: sheet?.verification.incident.status ?? null,
  };
}
