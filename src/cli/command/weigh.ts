import type { SourceLine } from '../../casefile/index.ts';
import { counted } from '../../exchange/counted.ts';
import { harmless } from '../../exchange/terminal/plain.ts';
import type { SourceType } from '../../model/index.ts';
import type { Reliability } from '../../reckoning/toll/account.ts';
import { type DecidingOptions, decideOn, incidentsNamed } from '../case/deciding.ts';
import { withCase } from '../case/opened.ts';
import { RELIABILITY } from '../case/sentence.ts';
import { fault } from '../faults.ts';
import { standardOutput } from '../output/sink.ts';
import { ALL_READ } from '../status.ts';

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

/** `recount source`: lists the sources of a case, or says what one is and how reliable; what is not said stays. */
export function source(path: string, name: string | undefined, given: SourceOptions): Promise<number> {
  if (name === undefined) return sources(path, given);
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

function sources(path: string, given: SourceOptions): Promise<number> {
  return withCase(path, given, async (file) => {
    const { sourcesIn } = await import('../../casefile/index.ts');
    const sink = standardOutput();
    for (const line of await sourcesIn(file))
      if (!(await sink.write(given.json ? `${JSON.stringify(line)}\n` : `${told(line)}\n`))) break;
    await sink.close();
    return ALL_READ;
  });
}

function told({ name, reliability, type, claims, graded }: SourceLine): string {
  const grade = graded ? `${reliability}, ${RELIABILITY[reliability]}` : 'not graded';
  return harmless(`${name}: ${counted(claims, 'claim')}; ${grade}${type === null ? '' : `; ${type}`}`);
}

const because = ({ reason }: Weighing) => (reason === undefined ? {} : { reason });
