import { realpath } from 'node:fs/promises';
import { fault } from '../faults.ts';
import { wantsColour } from '../output/colour.ts';
import { pagesAt } from '../output/pages.ts';
import { jsonArray, plainSequence, ruled, type Sequence } from '../output/sequence.ts';
import { fileSink, standardOutput } from '../output/sink.ts';
import { PAGE_WIDTH } from '../output/width.ts';
import type { Form } from '../press/form.ts';
import { progressOf } from '../progress/progress.ts';
import { type Given, reportsOf } from '../reports.ts';
import { ALL_READ, SOME_FAILED } from '../status.ts';
import { run } from './run.ts';
import { severalOf } from './several.ts';

/** The options of `recount read`, as commander gives them. */
export interface ReadOptions extends Given {
  readonly json?: true;
  readonly jsonl?: true;
  readonly html?: string;
  readonly out?: string;
  readonly jobs?: number;
  readonly width?: number;
  readonly colour: boolean;
  readonly color: boolean;
}

/** `recount read`: gives the exit status, 0 or 1. Throws a `Fault` that ends the whole run. */
export async function read(inputs: readonly string[], given: ReadOptions): Promise<number> {
  await spare(inputs, [given.out, given.html]);
  const reports = reportsOf(inputs, given);
  const asked: Form = given.jsonl ? 'jsonl' : given.json ? 'json' : 'dossier';
  const terminal = given.out === undefined && process.stdout.isTTY === true;
  const width = given.width ?? ((terminal && process.stdout.columns) || PAGE_WIDTH);
  const shape =
    asked === 'json' || given.html !== undefined ? await severalOf(inputs, reports) : { several: true, reports };
  const form = asked === 'json' && shape.several ? 'element' : asked;
  const pages = given.html === undefined ? undefined : await pagesAt(given.html, shape.several);
  const refused = !given.colour || !given.color;
  try {
    const failures = await run({
      reports: shape.reports,
      order: { form, page: pages !== undefined, colour: wantsColour({ env: process.env, terminal, refused }), width },
      jobs: given.jobs,
      sequence: SEQUENCES[form](width),
      sink: given.out === undefined ? standardOutput() : await fileSink(given.out),
      pages,
      progress: progressOf(inputs, terminal),
    });
    const written = pages?.written();
    if (written !== undefined) process.stderr.write(`Written: ${written}\n`);
    return failures === 0 ? ALL_READ : SOME_FAILED;
  } finally {
    if (inputs.includes('-')) process.stdin.destroy();
  }
}

const SEQUENCES: Readonly<Record<string, (width: number) => Sequence>> = {
  dossier: ruled,
  json: () => plainSequence,
  jsonl: () => plainSequence,
  element: () => jsonArray,
};

/** Refuses to write over a file that is to be read. */
async function spare(inputs: readonly string[], outputs: readonly (string | undefined)[]): Promise<void> {
  for (const output of outputs) {
    const path = output === undefined ? null : await realpath(output).catch(() => null);
    if (path === null || output === undefined) continue;
    for (const input of inputs) {
      const same = input !== '-' && (await realpath(input).catch(() => undefined)) === path;
      if (same) throw fault('overwrites-input', { source: output });
    }
  }
}
