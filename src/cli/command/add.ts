import type { Step } from '../../desk/index.ts';
import { counted } from '../../exchange/counted.ts';
import type { Intake } from '../../intake/index.ts';
import { authorship } from '../case/author.ts';
import { type CaseGiven, withCase } from '../case/opened.ts';
import { complaint } from '../complaint.ts';
import { standardOutput } from '../output/sink.ts';
import { type Progress, progressOf, progressOver } from '../progress/progress.ts';
import { type Given, reportsOf } from '../reports.ts';
import { ALL_READ, SOME_FAILED } from '../status.ts';

export interface AddOptions extends CaseGiven, Given {
  readonly jobs?: number;
  /** Say which reports are new, and write nothing. */
  readonly dryRun?: true;
  readonly json?: true;
}

/** `recount add`: reads reports into the case; gives the exit status. The same bytes twice are one report. */
export function add(path: string, inputs: readonly string[], given: AddOptions): Promise<number> {
  return withCase(path, given, async (file) => {
    const { fresh, takeIn } = await import('../../desk/index.ts');
    const told = { added: 0, known: 0, failed: 0, incidents: 0 };
    const reports = reportsOf(inputs, given);
    if (given.dryRun)
      return tried(
        fresh(file, reports, () => told.known++),
        told,
        given,
      );
    const shown = progressOfTaking(inputs, told);
    try {
      await takeIn(file, reports, { by: () => authorship(given.author), jobs: given.jobs, told: shown.step });
    } finally {
      shown.end();
      await tell(told, given);
    }
    return told.failed === 0 ? ALL_READ : SOME_FAILED;
  });
}

/** Counts the steps of taking in, and shows them: reports first, then the accounts that are placed. */
function progressOfTaking(inputs: readonly string[], told: Told) {
  let accounts = 0;
  const reading = progressOf(inputs, false);
  let placing: Progress | undefined;
  const on: { readonly [T in Step['type']]: (step: Extract<Step, { type: T }>) => void } = {
    known: () => told.known++,
    read: reading.step,
    failed({ failure: { source, fault, line } }) {
      told.failed++;
      reading.say(complaint(source, fault, line));
      reading.step();
    },
    written({ reports }) {
      told.added += reports;
    },
    placed({ of }) {
      accounts = of;
      if (placing === undefined) reading.end();
      placing ??= progressOver(async () => accounts);
      placing.step();
    },
    gathered({ founded }) {
      told.incidents = founded;
    },
  };
  return {
    step: (step: Step) => (on[step.type] as (step: Step) => void)(step),
    end() {
      reading.end();
      placing?.end();
    },
  };
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
