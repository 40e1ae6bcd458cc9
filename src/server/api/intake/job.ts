import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';
import { hireClerk } from '../../../desk/index.ts';
import { fault } from '../../faults.ts';
import type { Workbench } from '../../workbench.ts';
import { arrivalsOf } from './arrivals.ts';
import { reportsIn, secondsLeft } from './expected.ts';
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
  /** Takes the file of this number. False: its stream broke off. Throws `no-job` where none is waited for. */
  give(at: number, body: ReadableStream<Uint8Array>): Promise<boolean>;
  /** Reads nothing more; what was read is written and gathered. */
  stop(): void;
  dismiss(): void;
}

/** A job for these files; `changed` is called whenever there is something new to tell. */
export function startJob(workbench: Workbench, { files, lang, published }: Announced, changed: () => void): RunningJob {
  const { file, author, passphrase, changes, closing } = workbench;
  const id = randomUUID();
  const expected = reportsIn(files);
  let tally = NOTHING_YET;
  let state: Job['state'] = 'waiting';
  let failure: Job['failure'] = null;
  let incidents: Job['incidents'] = [];
  let begun: number | null = null;
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
        arrivals.close();
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
  const arrivals = arrivalsOf(files, {
    lost(name) {
      tally = withFailure(tally, failureOf(name, fault('not-sent', { source: name })));
    },
    over() {
      clerk.end();
      changed();
    },
  });
  return {
    id,
    isOver,
    told: () => ({
      id,
      state,
      files: files.length,
      received: files.length - arrivals.awaited(),
      expected,
      ...tally,
      secondsLeft:
        begun === null || state !== 'reading' ? null : secondsLeft(expected, doneIn(tally), Date.now() - begun),
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
      if (!arrivals.isAwaited(at)) throw fault('no-job', { source: `${id}, file ${at}` });
      const whole = await arrivals.take(at, (name) => clerk.give(name, body));
      changed();
      return whole;
    },
    stop() {
      stopped = true;
      arrivals.forget();
      clerk.stop();
    },
    dismiss: () => void clerk.dismiss(),
  };
}
