import type { IncidentId, Kind } from '../model/index.ts';
import { distanceKm } from '../reckoning/gather/distance.ts';
import { fold } from '../reckoning/gather/mention.ts';
import type { CaseFile } from './casefile.ts';
import { run } from './engine/rows.ts';
import { type IncidentLine, incidentsOf, theIncident } from './incidents.ts';
import type { IncidentFilter } from './lists/filter.ts';

/** An incident that may be the same as another, and what they have in common. */
export interface Near {
  readonly line: IncidentLine;
  /** Days between the narrowest dates, 0 where they share one; null: one of them has no date. */
  readonly days: number | null;
  /** Kilometres between their points; null: one of them has none. */
  readonly km: number | null;
  /** Names of perpetrators of both, as the other one's accounts have them. */
  readonly actors: readonly string[];
  readonly kinds: readonly Kind[];
}

/** So far apart in time and place is looked for. */
const DAYS = 4;
const DEGREES = 0.6;

/** So many are looked at of each question, and told in the end. */
const LOOKED_AT = 40;
const TOLD = 12;

/**
 * Incidents that stand and may be the same as one, the nearest first: close in date, and in place or country; those that a
 * person told apart from it are left out. With `words`, those that have these words in their reports, or the one whose id
 * begins so. Throws `no-words`.
 */
export async function nearOf(file: CaseFile, prefix: string, words?: string): Promise<Near[]> {
  const { line } = await theIncident(file, prefix);
  const apart = await apartFrom(file, line.id);
  const found = words === undefined ? await around(file, line) : await called(file, words);
  const others = [...new Map(found.map((other) => [other.id, other])).values()].filter(
    ({ id, withdrawn }) => id !== line.id && withdrawn === null && !apart.has(id),
  );
  const near = others.map((other) => compared(line, other));
  return (words === undefined ? near.toSorted((one, other) => farness(one) - farness(other)) : near).slice(0, TOLD);
}

async function around(file: CaseFile, line: IncidentLine): Promise<IncidentLine[]> {
  const when = datesAround(line);
  const where: IncidentFilter[] = [];
  if (line.spot !== null) where.push({ box: boxAround(line.spot) });
  if (line.place !== null) where.push({ place: line.place });
  if (when.from !== undefined && line.country !== null) where.push({ country: line.country });
  const found: IncidentLine[] = [];
  for (const filter of where) found.push(...(await incidentsOf(file, { ...when, ...filter }, { limit: LOOKED_AT })));
  return found;
}

const AN_ID = /^inc-[0-9a-z]{1,10}$/;

async function called(file: CaseFile, words: string): Promise<IncidentLine[]> {
  const id = words.trim().toLowerCase();
  if (AN_ID.test(id)) {
    const found = await theIncident(file, id).catch(() => null);
    if (found !== null) return [found.line];
  }
  return incidentsOf(file, { text: words }, { limit: TOLD });
}

/** Those that a person told apart from it, or from one merged into it. */
async function apartFrom({ tables }: CaseFile, incident: IncidentId): Promise<Set<IncidentId>> {
  const rows = await run<{ id: IncidentId }>(
    tables,
    `WITH family AS (SELECT id FROM incident WHERE root = ?),
       pair AS (
         SELECT b AS id FROM family CROSS JOIN different ON a = family.id
         UNION SELECT a FROM different WHERE b IN family
       )
     SELECT incident.root AS id FROM pair CROSS JOIN incident ON incident.id = pair.id`,
    incident,
  );
  return new Set(rows.map(({ id }) => id));
}

function datesAround({ earliest, latest }: IncidentLine): Pick<IncidentFilter, 'from' | 'to'> {
  const [first, last] = [earliest ?? latest, latest ?? earliest];
  return first === null || last === null ? {} : { from: shifted(first, -DAYS), to: shifted(last, DAYS) };
}

const A_DAY = 86_400_000;

function shifted(day: string, days: number): string {
  const date = new Date(Date.parse(day) + days * A_DAY);
  return Number.isNaN(date.getTime()) ? day : date.toISOString().slice(0, 10);
}

function boxAround({ lat, lon }: { lat: number; lon: number }) {
  const wide = DEGREES / Math.max(0.1, Math.cos((lat * Math.PI) / 180));
  const turn = (degrees: number) => ((((degrees + 180) % 360) + 360) % 360) - 180;
  return { west: turn(lon - wide), east: turn(lon + wide), south: lat - DEGREES, north: lat + DEGREES };
}

function compared(one: IncidentLine, line: IncidentLine): Near {
  const names = new Set(
    one.perpetrators.flatMap(({ name, actor }) => [fold(name), ...(actor === null ? [] : [actor])]),
  );
  return {
    line,
    days: daysBetween(one, line),
    km: one.spot === null || line.spot === null ? null : Math.round(distanceKm(one.spot, line.spot)),
    actors: line.perpetrators
      .filter(({ name, actor }) => names.has(fold(name)) || (actor !== null && names.has(actor)))
      .map(({ name }) => name),
    kinds: line.kinds.filter((kind) => one.kinds.includes(kind)),
  };
}

function daysBetween(one: IncidentLine, other: IncidentLine): number | null {
  const [a, b] = [one, other].map(({ earliest, latest }) => ({
    from: Date.parse(earliest ?? latest ?? ''),
    to: Date.parse(latest ?? earliest ?? ''),
  }));
  const gap = Math.max(a.from - b.to, b.from - a.to);
  return Number.isNaN(gap) ? null : Math.max(0, Math.round(gap / A_DAY));
}

/** A day counts as much as twenty kilometres; what they share brings them together. */
function farness({ days, km, actors, kinds }: Near): number {
  return (days ?? DAYS) + (km ?? 100) / 20 - 2 * actors.length - kinds.length / 2;
}
