import type { Claim, Incident, Reading } from '../../model/index.ts';

/** A reading laid out for print: incidents and claims carry the numbers that a dossier refers to them by. */
export interface Docket {
  readonly reading: Reading;
  /** Main incidents first, background after them; `number` counts from 1 in this order. */
  readonly incidents: readonly Numbered<Incident>[];
  /** In the order of their words in the text; `number` counts from 1. */
  readonly claims: readonly Numbered<Claim>[];
}

export interface Numbered<T> {
  readonly number: number;
  readonly entry: T;
}

export function docketOf(reading: Reading): Docket {
  const main = reading.incidents.filter((incident) => !incident.background);
  const background = reading.incidents.filter((incident) => incident.background);
  const claims = [...reading.claims].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  return { reading, incidents: numbered([...main, ...background]), claims: numbered(claims) };
}

/** The claims about one incident, in text order. */
export function claimsAbout(docket: Docket, incident: Incident): readonly Numbered<Claim>[] {
  return docket.claims.filter(({ entry }) => entry.incident === incident.id);
}

/** The claims of the given ids, in text order; an id that the reading does not hold is passed over. */
export function claimsById(docket: Docket, ids: readonly string[]): readonly Numbered<Claim>[] {
  return docket.claims.filter(({ entry }) => ids.includes(entry.id));
}

/** The number of the incident with this id, null when the reading does not hold it. */
export function incidentNumber(docket: Docket, id: string): number | null {
  return docket.incidents.find(({ entry }) => entry.id === id)?.number ?? null;
}

function numbered<T>(entries: readonly T[]): readonly Numbered<T>[] {
  return entries.map((entry, index) => ({ number: index + 1, entry }));
}
