import type { IncidentId } from '../../model/index.ts';
import { type DecidingOptions, decideOn, incidentsNamed } from '../case/deciding.ts';

/** A decision that needs a reason: it will be asked for. */
export interface Reasoned extends DecidingOptions {
  readonly reason: string;
}

/** `recount merge`: the first incident takes the others in. */
export function merge(path: string, into: string, from: readonly string[], given: Reasoned): Promise<number> {
  return decideOn(path, given, async (file) => {
    const [first, ...others] = await incidentsNamed(file, [into, ...from]);
    return { type: 'incidents-merged', into: first, from: others, reason: given.reason };
  });
}

/** `recount split`: accounts of an incident become another. */
export function split(
  path: string,
  incident: string,
  given: Reasoned & { readonly accounts: readonly string[] },
): Promise<number> {
  return decideOn(path, given, async (file) => {
    const { splitOf } = await import('../../casefile/index.ts');
    const [from] = await incidentsNamed(file, [incident]);
    return (db) => splitOf(db, from, given.accounts, given.reason);
  });
}

/** `recount different`: two incidents that are never to be brought together. */
export function different(path: string, one: string, other: string, given: Reasoned): Promise<number> {
  return decideOn(path, given, async (file) => {
    const incidents = (await incidentsNamed(file, [one, other])) as [IncidentId, IncidentId];
    return { type: 'incidents-different', incidents, reason: given.reason };
  });
}

/** `recount rename`: a person's name for an incident. */
export function rename(path: string, incident: string, name: string, given: Partial<Reasoned>): Promise<number> {
  return decideOn(path, given, async (file) => {
    const [id] = await incidentsNamed(file, [incident]);
    return { type: 'incident-renamed', incident: id, name: name.trim(), ...because(given) };
  });
}

/** `recount note`: what a person wants to keep in mind of an incident. */
export function note(path: string, incident: string, text: string, given: DecidingOptions): Promise<number> {
  return decideOn(path, given, async (file) => {
    const [id] = await incidentsNamed(file, [incident]);
    return { type: 'incident-noted', incident: id, note: text.trim() };
  });
}

/** `recount withdraw`: an incident that is listed no longer; its accounts stay with it. */
export function withdraw(path: string, incident: string, given: Reasoned): Promise<number> {
  return decideOn(path, given, async (file) => {
    const [id] = await incidentsNamed(file, [incident]);
    return { type: 'incident-withdrawn', incident: id, reason: given.reason };
  });
}

/** `recount undo`: takes a decision back; it stays on the record. */
export function undo(path: string, entry: number, given: Reasoned): Promise<number> {
  return decideOn(path, given, async () => ({ type: 'decision-undone', entry, reason: given.reason }));
}

const because = ({ reason }: Partial<Reasoned>) => (reason === undefined ? {} : { reason });
