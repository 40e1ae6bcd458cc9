import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';
import { hireClerk } from '../../../desk/index.ts';
import { fault } from '../../faults.ts';
import type { Workbench } from '../../workbench.ts';
import { foundedSince } from './founded.ts';
import type { Announced, Job } from './schema.ts';
import { afterStep, doneIn, failureOf, NOTHING_YET, withFailure } from './tally.ts';

/** Reports that are being added together. */
export interface RunningJob {
  readonly id: string;
  told(): Job;
  isOver(): boolean;
  /** Its turn has come. Fulfilled when it is over, however it ends. */
  run(): Promise<void>;
  /** Takes the file of this number. False: its stream broke off. */
  give(at: number, body: ReadableStream<Uint8Array>): Promise<boolean>;
  /** Reads nothing more; what was read is written and gathered. */
  stop(): void;
  dismiss(): void;
}

/** How long files that were announced are waited for while nothing comes, in milliseconds. */
const PATIENCE = 20_000;
const CORPUS = /\.(?:jsonl|ndjson)$/i;

/** A job for these files; `changed` is called whenever there is something new to tell. */
export function startJob(workbench: Workbench, { files, lang, published }: Announced, changed: () => void): RunningJob {
  const { file, author, passphrase, changes, closing } = workbench;
  const id = randomUUID();
  const missing = new Set(files.keys());
  let tally = NOTHING_YET;
  let state: Job['state'] = 'waiting';
  let failure: Job['failure'] = null;
  let incidents: Job['incidents'] = [];
  let begun: number | null = null;
  let sending = 0;
  let stopped = false;
  let over: () => void = () => {};
  const finished = new Promise<void>((end) => {
    over = end;
  });
  let before = 0;
  const look = () => void changes.look().catch(() => {});
  const clerk = hireClerk(
    { path: file.path, passphrase, author, lang: lang ?? undefined, published: published ?? undefined },
    {
      step(step) {
        tally = afterStep(tally, step);
        if (step.type === 'placed') state = 'gathering';
        if (step.type === 'written') look();
        changed();
      },
      async left(complaint) {
        clearTimeout(patience);
        if (closing.aborted) return over();
        failure = complaint === undefined ? null : failureOf(basename(file.path), complaint);
        incidents = await foundedSince(file, before);
        state = complaint !== undefined ? 'broken' : stopped ? 'stopped' : 'done';
        over();
        changed();
        look();
      },
    },
  );
  const isOver = () => ['done', 'stopped', 'broken'].includes(state);
  let patience: NodeJS.Timeout;
  const wait = () => {
    clearTimeout(patience);
    if (sending === 0 && missing.size > 0 && !isOver()) patience = setTimeout(giveUp, PATIENCE).unref();
  };
  const giveUp = () => {
    for (const at of missing)
      tally = withFailure(tally, failureOf(files[at], fault('not-sent', { source: files[at] })));
    missing.clear();
    clerk.end();
    changed();
  };
  wait();
  return {
    id,
    isOver,
    told: () => ({
      id,
      state,
      files: files.length,
      received: files.length - missing.size,
      expected: files.some((name) => CORPUS.test(name)) ? null : files.length,
      ...tally,
      secondsLeft: begun === null || state !== 'reading' ? null : secondsLeft(files, doneIn(tally), Date.now() - begun),
      incidents,
      failure,
    }),
    async run() {
      state = 'reading';
      begun = Date.now();
      before = (await file.head()).seq;
      clerk.begin();
      changed();
      return finished;
    },
    async give(at, body) {
      if (!missing.has(at)) throw fault('no-job', { source: `${id}, file ${at}` });
      sending++;
      wait();
      const whole = await clerk.give(files[at], body);
      sending--;
      if (whole && missing.delete(at) && missing.size === 0) clerk.end();
      wait();
      changed();
      return whole;
    },
    stop() {
      stopped = true;
      missing.clear();
      clerk.stop();
    },
    dismiss: () => void clerk.dismiss(),
  };
}

function secondsLeft(files: readonly string[], done: number, elapsed: number): number | null {
  if (done === 0 || done > files.length || files.some((name) => CORPUS.test(name))) return null;
  return Math.ceil(((files.length - done) * elapsed) / done / 1000);
}
