import type { CaseFile } from '../../casefile/index.ts';
import type { Decision, IncidentId } from '../../model/index.ts';
import { authorship } from '../case/author.ts';
import { type CaseGiven, withCase } from '../case/opened.ts';
import { ALL_READ } from '../status.ts';

/** A decision needs a reason: it will be asked for. */
export interface Reasoned extends CaseGiven {
  readonly reason: string;
}

/** `recount merge`: the first incident takes the others in. */
export function merge(path: string, into: string, from: readonly string[], given: Reasoned): Promise<number> {
  return decide(path, given, async (id) => ({
    type: 'incidents-merged',
    into: await id(into),
    from: await Promise.all(from.map(id)),
    reason: given.reason,
  }));
}

/** `recount different`: two incidents that are never to be brought together. */
export function different(path: string, one: string, other: string, given: Reasoned): Promise<number> {
  return decide(path, given, async (id) => ({
    type: 'incidents-different',
    incidents: [await id(one), await id(other)],
    reason: given.reason,
  }));
}

/** `recount rule`: the rule that reckons an incident, or every incident without one of its own. */
export function rule(path: string, name: string, given: CaseGiven & { readonly incident?: string }): Promise<number> {
  return decide(path, given, async (id) => {
    const { tollRule } = await import('../../reckoning/toll/rule.ts');
    return {
      type: 'rule-chosen',
      incident: given.incident === undefined ? null : await id(given.incident),
      rule: tollRule(name).id,
    };
  });
}

/** `recount undo`: takes a decision back; it stays on the record. */
export function undo(path: string, entry: number, given: Reasoned): Promise<number> {
  return decide(path, given, async () => ({ type: 'decision-undone', entry, reason: given.reason }));
}

type Named = (prefix: string) => Promise<IncidentId>;

function decide(path: string, given: CaseGiven, body: (id: Named) => Promise<Decision>): Promise<number> {
  return withCase(path, given, async (file: CaseFile) => {
    const { theIncident } = await import('../../casefile/index.ts');
    const decision = await body(async (prefix) => (await theIncident(file, prefix)).id);
    const [{ seq }] = await file.write((writing) => writing.decide([decision], authorship(given.author)));
    process.stderr.write(`Written as entry ${seq}. To take it back: recount undo ${path} ${seq} --reason WHY\n`);
    return ALL_READ;
  });
}
