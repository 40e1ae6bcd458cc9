import type { CaseFile, Received } from '../../casefile/index.ts';
import { counted } from '../../exchange/counted.ts';
import type { Intake } from '../../intake/index.ts';
import type { Deed, Reading } from '../../model/index.ts';
import { authorship, machine } from '../case/author.ts';
import { fresh } from '../case/fresh.ts';
import { type CaseGiven, withCase } from '../case/opened.ts';
import { complaint } from '../complaint.ts';
import { readAll } from '../crew/reading.ts';
import { standardOutput } from '../output/sink.ts';
import { PAGE_WIDTH } from '../output/width.ts';
import { progressOf, progressOver } from '../progress/progress.ts';
import { type Given, reportsOf } from '../reports.ts';
import { ALL_READ, SOME_FAILED } from '../status.ts';

export interface AddOptions extends CaseGiven, Given {
  readonly jobs?: number;
  /** Say which reports are new, and write nothing. */
  readonly dryRun?: true;
  readonly json?: true;
}

/** Reports that are written at once: each writing waits for the disk. */
const BATCH = 64;

const ORDER = { form: 'jsonl', page: false, colour: false, width: PAGE_WIDTH } as const;

/** `recount add`: reads reports into the case; gives the exit status. The same bytes twice are one report. */
export function add(path: string, inputs: readonly string[], given: AddOptions): Promise<number> {
  return withCase(path, given, async (file) => {
    const progress = progressOf(inputs, false);
    const told = { added: 0, known: 0, failed: 0, incidents: 0 };
    let batch: Received[] = [];
    const write = async () => {
      await put(file, batch, given);
      told.added += batch.length;
      batch = [];
    };
    const reports = fresh(file, reportsOf(inputs, given), () => told.known++);
    if (given.dryRun) return tried(reports, told, given);
    const underWay: Intake[] = [];
    try {
      for await (const outcome of readAll(noted(reports, underWay), ORDER, given.jobs)) {
        const report = underWay.shift();
        if (outcome.ok && report?.ok) batch.push({ ...report, reading: JSON.parse(outcome.text) as Reading });
        else if (!outcome.ok) {
          told.failed++;
          progress.say(complaint(outcome.source, outcome.fault, outcome.line));
        }
        if (batch.length === BATCH) await write();
        progress.step();
      }
      if (batch.length > 0) await write();
      progress.end();
      told.incidents = await gatherAll(file);
    } finally {
      progress.end();
      await tell(told, given);
    }
    return told.failed === 0 ? ALL_READ : SOME_FAILED;
  });
}

/** Which reports are new and which cannot be read: they are opened, not read, and nothing is written. */
async function tried(reports: AsyncIterable<Intake>, told: Told, given: AddOptions): Promise<number> {
  for await (const report of reports) {
    if (report.ok) told.added++;
    else {
      told.failed++;
      process.stderr.write(complaint(report.source, report.fault, report.line));
    }
  }
  await tell(told, given);
  return told.failed === 0 ? ALL_READ : SOME_FAILED;
}

/** Notes each report under way, so that it meets its reading again. */
async function* noted(reports: AsyncIterable<Intake>, underWay: Intake[]): AsyncGenerator<Intake> {
  for await (const report of reports) {
    underWay.push(report);
    yield report;
  }
}

/** Places what has no place yet, of an earlier run that was cut short too. Gives the number of incidents founded. */
async function gatherAll(file: CaseFile): Promise<number> {
  const { gatherCase } = await import('../../casefile/index.ts');
  let total: number | null = null;
  const progress = progressOver(async () => total);
  try {
    const { founded } = await gatherCase(file, machine(), (waiting) => {
      total = waiting;
      progress.step();
    });
    return founded;
  } finally {
    progress.end();
  }
}

async function put(file: CaseFile, batch: readonly Received[], { author }: AddOptions): Promise<void> {
  const { knownReports, receive } = await import('../../casefile/index.ts');
  await file.write(async (writing) => {
    const known = await knownReports(
      writing,
      batch.map(({ document }) => document.sha256),
    );
    const bodies: Deed[] = [];
    for (const one of batch) if (!known.has(one.document.sha256)) bodies.push(...(await receive(writing, one)));
    await writing.append(bodies, authorship(author));
  });
}

type Told = Record<'added' | 'known' | 'failed' | 'incidents', number>;

async function tell(told: Told, { dryRun, json }: AddOptions): Promise<void> {
  if (!json) process.stderr.write(`${summary(told, dryRun === true)}\n`);
  else {
    const sink = standardOutput();
    await sink.write(`${JSON.stringify({ written: dryRun !== true, ...told })}\n`);
    await sink.close();
  }
}

function summary({ added, known, failed, incidents }: Told, dryRun: boolean): string {
  const parts = [
    `${added} ${dryRun ? 'would be added' : 'added'}`,
    `${known} there already`,
    `${failed} could not be read`,
    counted(incidents, 'new incident'),
  ];
  return `${parts.filter((part, i) => i === 0 || !part.startsWith('0 ')).join(', ')}.`;
}
