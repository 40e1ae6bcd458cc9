import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import type { Intake } from '../../intake/index.ts';
import { type Failed, failed, type Outcome } from '../outcome.ts';
import { type Crew, hire } from './crew.ts';
import { inOrder } from './in-order.ts';
import type { Workshop } from './workshop.ts';

/** Who reads. */
export interface Hands {
  /** Workers; 1: reports are read in this thread. Unless told, as the number of reports and the machine tell. */
  readonly jobs?: number | undefined;
  /** Nothing is read in this thread, which has others to answer. */
  readonly away?: true;
}

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
export async function* readAll<Made>(
  reports: AsyncIterable<Intake>,
  workshop: Workshop<Made>,
  { jobs, away }: Hands = {},
): AsyncGenerator<Outcome<Made>> {
  const workers = jobs ?? Math.min(availableParallelism(), MOST_UNASKED);
  if (away || (workers > 1 && jobs !== undefined)) return yield* readByCrew(reports, workshop, workers);
  const source = reports[Symbol.asyncIterator]();
  try {
    yield* readHere(rest(source, workers > 1 ? FEW : Number.POSITIVE_INFINITY), workshop);
    if (workers > 1) yield* readByCrew(rest(source), workshop, workers);
  } finally {
    void source.return?.();
  }
}

async function* readHere<Made>(
  reports: AsyncIterable<Intake>,
  workshop: Workshop<Made>,
): AsyncGenerator<Outcome<Made>> {
  const make = workshop.here();
  for await (const report of reports) {
    yield report.ok ? (await make)(report.document) : refused(report);
    await setImmediate();
  }
}

async function* readByCrew<Made>(
  reports: AsyncIterable<Intake>,
  { order, script }: Workshop<Made>,
  size: number,
): AsyncGenerator<Outcome<Made>> {
  let crew: Crew<Made> | undefined;
  const ahead = { count: AHEAD_EACH * size, weight: AHEAD_TEXT };
  const read = (report: Intake): Promise<Outcome<Made>> => {
    if (!report.ok) return Promise.resolve(refused(report));
    crew ??= hire<Made>(size, order, script);
    return crew.read(report.document);
  };
  try {
    yield* inOrder(reports, ahead, (report) => (report.ok ? report.document.text.length : 0), read);
  } finally {
    await crew?.dismiss();
  }
}

function refused({ source, fault, line }: Extract<Intake, { ok: false }>): Failed {
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
