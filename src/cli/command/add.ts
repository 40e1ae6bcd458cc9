import type { CaseFile, Received } from '../../casefile/index.ts';
import type { Intake } from '../../intake/index.ts';
import type { Deed, Reading } from '../../model/index.ts';
import { authorship, machine } from '../case/author.ts';
import { type CaseGiven, withCase } from '../case/opened.ts';
import { complaint } from '../complaint.ts';
import { readAll } from '../crew/reading.ts';
import { PAGE_WIDTH } from '../output/width.ts';
import { progressOf, progressOver } from '../progress/progress.ts';
import { type Given, reportsOf } from '../reports.ts';
import { ALL_READ, SOME_FAILED } from '../status.ts';

export interface AddOptions extends CaseGiven, Given {
  readonly jobs?: number;
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
    const underWay: Intake[] = [];
    const reports = fresh(file, reportsOf(inputs, given), underWay, () => told.known++);
    try {
      for await (const outcome of readAll(reports, ORDER, given.jobs)) {
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
      process.stderr.write(`${summary(told)}\n`);
    }
    return told.failed === 0 ? ALL_READ : SOME_FAILED;
  });
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

/** The reports that the case has not yet; each is noted in `underWay`, so that it meets its reading again. */
async function* fresh(
  file: CaseFile,
  reports: AsyncIterable<Intake>,
  underWay: Intake[],
  known: () => void,
): AsyncGenerator<Intake> {
  const { knownReports } = await import('../../casefile/index.ts');
  const seen = new Set<string>();
  for await (const report of reports) {
    if (report.ok) {
      const { sha256 } = report.document;
      if (seen.has(sha256) || (await knownReports(file, [sha256])).has(sha256)) {
        known();
        continue;
      }
      seen.add(sha256);
    }
    underWay.push(report);
    yield report;
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

type Told = Readonly<Record<'added' | 'known' | 'failed' | 'incidents', number>>;

function summary({ added, known, failed, incidents }: Told): string {
  const parts = [
    `${added} added`,
    `${known} there already`,
    `${failed} could not be read`,
    `${incidents} new ${incidents === 1 ? 'incident' : 'incidents'}`,
  ];
  return `${parts.filter((part, i) => i === 0 || !part.startsWith('0 ')).join(', ')}.`;
}
