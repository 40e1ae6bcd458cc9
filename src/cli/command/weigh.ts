import type { Reliability, SourceType } from '../../model/index.ts';
import { type DecidingOptions, decideOn, incidentsNamed } from '../case/deciding.ts';
import { fault } from '../faults.ts';

interface Weighing extends DecidingOptions {
  readonly reason?: string;
}

/** `recount rule`: the rule that reckons an incident, or every incident without one of its own. */
export function rule(path: string, name: string, given: Weighing & { readonly incident?: string }): Promise<number> {
  return decideOn(path, given, async (file) => {
    const [incident = null] = await incidentsNamed(file, given.incident === undefined ? [] : [given.incident]);
    return { type: 'rule-chosen', incident, rule: name, ...because(given) };
  });
}

export interface IndependenceOptions extends Weighing {
  readonly copies?: string;
  readonly own?: true;
  readonly reason: string;
}

/** `recount independence`: whether a report copies another, or is a source of its own, whatever its words are like. */
export function independence(path: string, report: string, given: IndependenceOptions): Promise<number> {
  const { copies, own, reason } = given;
  if ((copies === undefined) === (own === undefined)) throw fault('copy-or-own', { detail: report });
  return decideOn(path, given, async () => async (db) => {
    const { theReport } = await import('../../casefile/index.ts');
    return {
      type: 'independence-decided',
      report: await theReport(db, report),
      copies: copies === undefined ? null : await theReport(db, copies),
      reason,
    };
  });
}

export interface SourceOptions extends Weighing {
  readonly reliability?: Reliability;
  readonly type?: SourceType;
}

/** `recount source`: what a source is and how reliable; what is not said stays. */
export function source(path: string, name: string, given: SourceOptions): Promise<number> {
  const { reliability, type } = given;
  if (reliability === undefined && type === undefined) throw fault('nothing-of-source', { detail: name });
  return decideOn(path, given, async () => async (db) => {
    const { theSource } = await import('../../casefile/index.ts');
    const known = await theSource(db, name);
    const kind = type ?? known?.type ?? null;
    return {
      type: 'source-graded',
      source: name.trim(),
      reliability: reliability ?? known?.reliability ?? 'F',
      ...(kind === null ? {} : { sourceType: kind }),
      ...because(given),
    };
  });
}

const because = ({ reason }: Weighing) => (reason === undefined ? {} : { reason });
