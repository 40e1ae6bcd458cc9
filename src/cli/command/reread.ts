import type { CaseFile, Reread, Unread } from '../../casefile/index.ts';
import { readAll } from '../../desk/crew/read-all.ts';
import { READINGS } from '../../desk/readings.ts';
import type { Intake } from '../../intake/index.ts';
import type { Reading } from '../../model/index.ts';
import { READER } from '../../reading/reader.ts';
import { authorship } from '../case/author.ts';
import { type CaseGiven, withCase } from '../case/opened.ts';
import { changeLines } from '../case/reread.ts';
import { complaint } from '../complaint.ts';
import { standardOutput } from '../output/sink.ts';
import { progressOver } from '../progress/progress.ts';
import { ALL_READ, SOME_FAILED } from '../status.ts';

export interface RereadOptions extends CaseGiven {
  /** Those too that this reader has read. */
  readonly all?: true;
  readonly dryRun?: true;
  readonly json?: true;
  readonly jobs?: number;
}

/** Reports that are written at once: each writing waits for the disk. */
const BATCH = 64;

/** `recount reread`: reads reports again with the reader of today, and tells what that changes; gives the exit status. */
export function reread(path: string, given: RereadOptions): Promise<number> {
  return withCase(path, given, async (file) => {
    const { machine } = await import('../../desk/index.ts');
    const { compareReading, gatherCase, reportsToReread, writeReadings } = await import('../../casefile/index.ts');
    const unread = await reportsToReread(file, READER, given.all === true);
    const progress = progressOver(async () => unread.length);
    const sink = standardOutput();
    const told = { read: 0, changed: 0, failed: 0, kept: 0, again: 0, gone: 0 };
    let batch: { unread: Unread; reading: Reading }[] = [];
    const write = async () => {
      if (!given.dryRun) await writeReadings(file, batch, authorship(given.author));
      batch = [];
    };
    try {
      let at = 0;
      for await (const outcome of readAll(reports(file, unread), READINGS, { jobs: given.jobs })) {
        const report = unread[at++];
        if (outcome.ok) {
          const { reading } = outcome;
          const change = await compareReading(file, report, reading);
          count(told, change);
          if (changed(change)) await sink.write(given.json ? `${JSON.stringify(change)}\n` : changeLines(change));
          batch.push({ unread: report, reading });
        } else {
          told.failed++;
          progress.say(complaint(report.name, outcome.fault));
        }
        if (batch.length === BATCH) await write();
        progress.step();
      }
      if (batch.length > 0) await write();
      if (!given.dryRun && told.read > 0) await gatherCase(file, machine());
    } finally {
      progress.end();
      await sink.close();
    }
    process.stderr.write(summary(told, given.dryRun === true));
    return told.failed === 0 ? ALL_READ : SOME_FAILED;
  });
}

/** The reports as the case keeps them, each unpacked when it is its turn. */
async function* reports(file: CaseFile, unread: readonly Unread[]): AsyncGenerator<Intake> {
  const { reportKept } = await import('../../casefile/index.ts');
  for (const report of unread) yield { ok: true, ...(await reportKept(file, report)) };
}

type Told = Record<'read' | 'changed' | 'failed' | 'kept' | 'again' | 'gone', number>;

function count(told: Told, change: Reread): void {
  told.read++;
  if (changed(change)) told.changed++;
  for (const { fate } of change.decisions) told[fate === 'judge-again' ? 'again' : fate]++;
}

function changed({ fresh, gone, changed: other, mentions, decisions }: Reread): boolean {
  const lost = decisions.filter(({ fate }) => fate !== 'kept');
  return [fresh, gone, other, mentions.fresh, mentions.gone, lost].some(({ length }) => length > 0);
}

function summary({ read, changed: other, failed, kept, again, gone }: Told, dryRun: boolean): string {
  const parts = [
    `${read} ${dryRun ? 'would be read' : 'read'} again`,
    `${other} with changes`,
    ...(failed === 0 ? [] : [`${failed} could not be read`]),
  ];
  const decided =
    kept + again + gone === 0
      ? ''
      : ` Decisions: ${kept} kept, ${again} to judge again, ${gone} on words that are gone.`;
  const lost = gone === 0 || dryRun ? '' : ' List those: recount claims CASE --orphaned';
  return `${parts.join(', ')}.${decided}${lost}\n`;
}
