import type { Sequence } from '../output/sequence.ts';
import { standardOutput } from '../output/sink.ts';
import { PAGE_WIDTH } from '../output/width.ts';
import type { Form } from '../press/form.ts';
import { progressOf } from '../progress/progress.ts';
import { type Given, reportsOf } from '../reports.ts';
import { ALL_READ, SOME_FAILED } from '../status.ts';
import { run } from './run.ts';

/** Prints reports in one form, one after the other, on standard output; gives the exit status. */
export async function printed(
  inputs: readonly string[],
  given: Given,
  form: Form,
  sequence: Sequence,
): Promise<number> {
  const terminal = process.stdout.isTTY === true;
  try {
    const failures = await run({
      reports: reportsOf(inputs, given),
      order: { form, page: false, colour: false, width: PAGE_WIDTH },
      sequence,
      sink: standardOutput(),
      progress: progressOf(inputs, terminal),
    });
    return failures === 0 ? ALL_READ : SOME_FAILED;
  } finally {
    if (inputs.includes('-')) process.stdin.destroy();
  }
}
