import { statSync } from 'node:fs';
import {
  type Authorship,
  type CaseFile,
  createCase,
  incidentIdOf,
  mentionKeys,
  receive,
} from '../../src/casefile/index.ts';
import type { Deed, IncidentId, Placement } from '../../src/model/index.ts';
import { microseconds } from '../speed/clock.ts';
import { type MadeReport, reportOf } from './reports.ts';
import type { Event } from './world.ts';

/** Reports that are written at once. */
const BATCH = 1000;

/** Days between two of them: a case is filled over months. */
const APART = 10;

/** Who writes the batch of this number, and when. */
const by = (batch: number) => ({
  author: 'bench',
  at: new Date(Date.UTC(2022, 6, 5 + batch * APART, 9)).toISOString(),
});

export interface Built {
  readonly reports: number;
  readonly claims: number;
  readonly incidents: number;
  /** Seconds, by the clock and of this process's own processor time. */
  readonly clock: number;
  readonly processor: number;
  readonly megabytes: number;
}

/** Fills a new case with made-up reports, each incident placed where it belongs, and closes it. */
export async function build(path: string, reports: number, world: readonly Event[]): Promise<Built> {
  const file = await createCase(path, 'Bench', by(0));
  const founded = new Map<number, IncidentId>();
  const [started, at] = [microseconds(), performance.now()];
  let claims = 0;
  for (let from = 0; from < reports; from += BATCH) {
    claims += await fill(file, reportsOf(from, Math.min(reports, from + BATCH), world), founded, by(from / BATCH));
    if (process.stderr.isTTY) process.stderr.write(`\r${from} reports `);
  }
  const [clock, processor] = [(performance.now() - at) / 1000, (microseconds() - started) / 1e6];
  await file.close();
  return { reports, claims, incidents: founded.size, clock, processor, megabytes: statSync(path).size / 1e6 };
}

/** Fills a new case with one report, and closes it. */
export async function buildOne(path: string, report: MadeReport): Promise<void> {
  const file = await createCase(path, 'Bench', by(0));
  await fill(file, [report], new Map(), by(0));
  await file.close();
}

/** Writes reports, and where their incidents belong; gives the number of their claims. */
function fill(file: CaseFile, reports: Iterable<MadeReport>, founded: Map<number, IncidentId>, by: Authorship) {
  return file.write(async (writing) => {
    const bodies: Deed[] = [];
    const placed: Placement[] = [];
    let claims = 0;
    for (const { document, reading, events } of reports) {
      bodies.push(...(await receive(writing, { original: Buffer.from(document.text), document, reading })));
      claims += reading.claims.length;
      for (const [i, key] of mentionKeys(reading).entries()) {
        const mention = { report: document.sha256, key };
        const known = founded.get(events[i]);
        const incident = known ?? incidentIdOf(mention);
        founded.set(events[i], incident);
        const why = known === undefined ? [] : ['the same day', 'both at the village'];
        placed.push({ mention, incident, score: known === undefined ? null : 0.9, why });
      }
    }
    await writing.append([...bodies, { type: 'incidents-gathered', rule: 'bench@1', placed }], by);
    return claims;
  });
}

/** The reports from one number to before another. */
function* reportsOf(from: number, to: number, world: readonly Event[]): Generator<MadeReport> {
  for (let number = from; number < to; number++) yield reportOf(number, world);
}
