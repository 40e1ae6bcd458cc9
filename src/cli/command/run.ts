import { readAll } from '../../desk/crew/read-all.ts';
import type { Intake } from '../../intake/index.ts';
import { complaint } from '../complaint.ts';
import type { Pages } from '../output/pages.ts';
import type { Sequence } from '../output/sequence.ts';
import type { Sink } from '../output/sink.ts';
import type { PrintOrder } from '../press/form.ts';
import { printing } from '../press/press.ts';
import type { Progress } from '../progress/progress.ts';

/** One run over reports: what to make of them and where it goes. */
export interface Run {
  readonly reports: AsyncIterable<Intake>;
  readonly order: PrintOrder;
  /** Undefined: as the machine and the number of reports tell. */
  readonly jobs?: number | undefined;
  readonly sequence: Sequence;
  readonly sink: Sink;
  readonly pages?: Pages | undefined;
  readonly progress: Progress;
}

/**
 * Prints every report in order and says each fault on standard error; gives how many failed. Ends early, and quietly,
 * when nobody reads the output any longer and no pages are wanted. Throws `unwritable` when the output cannot be
 * written.
 */
export async function run({ reports, order, jobs, sequence, sink, pages, progress }: Run): Promise<number> {
  let printed = 0;
  let failures = 0;
  let wanted = true;
  try {
    for await (const outcome of readAll(reports, printing(order), { jobs })) {
      if (outcome.ok) {
        if (outcome.page !== undefined) await pages?.write(outcome.id, outcome.page);
        wanted = await sink.write(sequence.before(printed++) + outcome.text);
      } else {
        failures++;
        progress.say(complaint(outcome.source, outcome.fault, outcome.line));
      }
      progress.step();
      if (!wanted && pages === undefined) break;
    }
  } finally {
    progress.end();
  }
  if (wanted) await sink.write(sequence.after(printed));
  await sink.close();
  return failures;
}
