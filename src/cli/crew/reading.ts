import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import type { Intake } from '../../intake/index.ts';
import type { PrintOrder } from '../press/form.ts';
import { failed, type Outcome } from '../press/outcome.ts';
import { createPress } from '../press/press.ts';
import { hire } from './crew.ts';
import { inOrder } from './in-order.ts';

/** Reports read here before workers are hired: reading them takes about as long as a worker takes to get ready. */
const FEW = 100;
const MOST_UNASKED = 4;
/** Read ahead for each worker: two full batches; and in all no more than this many UTF-16 units of text. */
const AHEAD_EACH = 32;
const AHEAD_TEXT = 16 * 1024 * 1024;

/**
 * What becomes of each report, in the order of the reports. With `jobs` of 1 they are read here; with more, by so many
 * workers. Unless told, the first hundred are read here and workers (one a core, at most four) take over if more come.
 * Holds a bounded number of reports whatever their number.
 */
export async function* readAll(
  reports: AsyncIterable<Intake>,
  order: PrintOrder,
  jobs: number | undefined,
): AsyncGenerator<Outcome> {
  const workers = jobs ?? Math.min(availableParallelism(), MOST_UNASKED);
  if (workers > 1 && jobs !== undefined) return yield* readByCrew(reports, order, workers);
  const source = reports[Symbol.asyncIterator]();
  try {
    yield* readHere(rest(source, workers > 1 ? FEW : Number.POSITIVE_INFINITY), order);
    if (workers > 1) yield* readByCrew(rest(source), order, workers);
  } finally {
    void source.return?.();
  }
}

async function* readHere(reports: AsyncIterable<Intake>, order: PrintOrder): AsyncGenerator<Outcome> {
  const press = createPress(order);
  for await (const report of reports) {
    yield report.ok ? (await press)(report.document) : refused(report);
    await setImmediate();
  }
}

async function* readByCrew(reports: AsyncIterable<Intake>, order: PrintOrder, size: number): AsyncGenerator<Outcome> {
  let crew: ReturnType<typeof hire> | undefined;
  const ahead = { count: AHEAD_EACH * size, weight: AHEAD_TEXT };
  const read = (report: Intake): Promise<Outcome> => {
    if (!report.ok) return Promise.resolve(refused(report));
    crew ??= hire(size, order);
    return crew.read(report.document);
  };
  try {
    yield* inOrder(reports, ahead, (report) => (report.ok ? report.document.text.length : 0), read);
  } finally {
    await crew?.dismiss();
  }
}

function refused({ source, fault, line }: Extract<Intake, { ok: false }>): Outcome {
  return failed(source, fault, line);
}

/** What an iterator still has, or its next `most`; the iterator stays open for whoever goes on. */
async function* rest<T>(source: AsyncIterator<T>, most = Number.POSITIVE_INFINITY): AsyncGenerator<T> {
  for (let n = 0; n < most; n++) {
    const { done, value } = await source.next();
    if (done) return;
    yield value;
  }
}
