import { type Authorship, type CaseFile, gatherCase, knownReports, type Received, receive } from '../casefile/index.ts';
import type { Intake } from '../intake/index.ts';
import type { Deed } from '../model/index.ts';
import { type Hands, readAll } from './crew/read-all.ts';
import { fresh } from './fresh.ts';
import type { Failed } from './outcome.ts';
import { READINGS } from './readings.ts';

/** What has just been done. */
export type Step =
  /** The case has this report already. */
  | { readonly type: 'known' }
  /** A report was read and waits to be written. */
  | { readonly type: 'read' }
  /** There is nothing of a report, and why. */
  | { readonly type: 'failed'; readonly failure: Failed }
  /** So many reports are on the disk. */
  | { readonly type: 'written'; readonly reports: number }
  /** One account more has its incident, of `of` that had none. */
  | { readonly type: 'placed'; readonly of: number }
  /** Every account has its incident; so many incidents are new. */
  | { readonly type: 'gathered'; readonly founded: number };

export interface Taking extends Hands {
  /** Who adds the reports, now. */
  readonly by: () => Authorship;
  readonly told: (step: Step) => void;
  /** Reports that are written at once, 64 unless told: each writing waits for the disk. */
  readonly batch?: number;
  /** True: nothing more is to be read; what was read is written and gathered. Asked after each report. */
  readonly stopped?: () => boolean;
}

const BATCH = 64;

/**
 * Takes reports into a case: those that it has not yet are read, written and gathered into incidents. The same bytes twice
 * are one report. A report that cannot be read is told, and the others go on; what is written stays, whatever comes after
 * it. Accounts of an earlier run that was cut short are gathered too. Throws what `CaseFile.write` throws.
 */
export async function takeIn(file: CaseFile, reports: AsyncIterable<Intake>, taking: Taking): Promise<void> {
  const { by, told, batch: most = BATCH, stopped = () => false } = taking;
  const underWay: Intake[] = [];
  let batch: Received[] = [];
  const write = async () => {
    await put(file, batch, by());
    told({ type: 'written', reports: batch.length });
    batch = [];
  };
  const unknown = fresh(file, reports, () => told({ type: 'known' }));
  for await (const outcome of readAll(noted(unknown, underWay), READINGS, taking)) {
    const report = underWay.shift();
    if (!outcome.ok) told({ type: 'failed', failure: outcome });
    else if (report?.ok) {
      batch.push({ ...report, reading: outcome.reading });
      told({ type: 'read' });
    }
    if (batch.length === most) await write();
    if (stopped()) break;
  }
  if (batch.length > 0) await write();
  const { founded } = await gatherCase(file, machine(), (of) => told({ type: 'placed', of }));
  told({ type: 'gathered', founded });
}

/** The program writes, now: what it proposes is no person's word. */
export const machine = (): Authorship => ({ author: 'recount', at: new Date().toISOString() });

/** Notes each report under way, so that it meets its reading again. */
async function* noted(reports: AsyncIterable<Intake>, underWay: Intake[]): AsyncGenerator<Intake> {
  for await (const report of reports) {
    underWay.push(report);
    yield report;
  }
}

async function put(file: CaseFile, batch: readonly Received[], by: Authorship): Promise<void> {
  await file.write(async (writing) => {
    const known = await knownReports(
      writing,
      batch.map(({ document }) => document.sha256),
    );
    const bodies: Deed[] = [];
    for (const one of batch) if (!known.has(one.document.sha256)) bodies.push(...(await receive(writing, one)));
    await writing.append(bodies, by);
  });
}
