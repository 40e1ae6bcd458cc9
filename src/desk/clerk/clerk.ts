import { Worker } from 'node:worker_threads';
import { fault, saying } from '../faults.ts';
import { type Complaint, failed } from '../outcome.ts';
import type { Step } from '../take-in.ts';
import type { Hire, Order, Word } from './message.ts';

/** Takes reports into a case in a thread of its own, which opens the case a second time. */
export interface Clerk {
  /**
   * Hands a file over. True: the clerk has it whole, or wants no more of it. False: its stream broke off, or the clerk is
   * gone.
   */
  give(name: string, body: ReadableStream<Uint8Array>): Promise<boolean>;
  /** Lets it read and write; before, it only takes files. */
  begin(): void;
  /** No more files will come. */
  end(): void;
  /** Nothing more is to be read; what was read is written and gathered. */
  stop(): void;
  /** Sends it away at once; what it told as written is. */
  dismiss(): Promise<void>;
}

/** What a clerk tells whoever hired it. */
export interface Hearing {
  readonly step: (step: Step) => void;
  /** It has left; `fault`: before its work was done. */
  readonly left: (fault?: Complaint) => void;
}

/** The built one, in a checkout and in a package alike. */
const SCRIPT = new URL('../../../dist/desk/clerk/thread.js', import.meta.url);

export function hireClerk(hire: Hire, { step, left }: Hearing): Clerk {
  const worker = new Worker(SCRIPT, { workerData: hire });
  const files = new Map<number, (whole: boolean) => void>();
  let next = 0;
  let reason: unknown;
  let over = false;
  const order = (order: Order, handed: readonly ReadableStream[] = []) =>
    worker.postMessage(order, [...handed] as never);
  const answer = (at: number, whole: boolean) => {
    files.get(at)?.(whole);
    files.delete(at);
  };
  const leave = (fault?: Complaint) => {
    if (over) return;
    over = true;
    for (const at of [...files.keys()]) answer(at, false);
    left(fault);
    void worker.terminate();
  };
  const on: { readonly [T in Word['type']]: (word: Extract<Word, { type: T }>) => void } = {
    received: ({ at }) => answer(at, true),
    lost: ({ at }) => answer(at, false),
    step: (word) => step(word.step),
    done: () => leave(),
    broken: (word) => leave(word.fault),
  };
  worker.on('message', (word: Word) => (on[word.type] as (word: Word) => void)(word));
  worker.on('error', (error) => {
    reason = error;
  });
  worker.on('exit', (code) =>
    leave(
      failed('', fault('desk-broke-off', { detail: reason === undefined ? `exit status ${code}` : saying(reason) }))
        .fault,
    ),
  );
  return {
    give(name, body) {
      if (over) return Promise.resolve(false);
      return new Promise((whole) => {
        const at = next++;
        files.set(at, whole);
        order({ type: 'file', at, name, body }, [body]);
      });
    },
    begin: () => order({ type: 'begin' }),
    end: () => order({ type: 'end' }),
    stop: () => order({ type: 'stop' }),
    async dismiss() {
      await worker.terminate();
    },
  };
}
