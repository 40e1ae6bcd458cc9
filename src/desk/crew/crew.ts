import { Worker } from 'node:worker_threads';
import type { Document } from '../../model/document.ts';
import { fault, saying } from '../faults.ts';
import { type Failed, failed, type Outcome } from '../outcome.ts';
import type { Batch, Delivery } from './message.ts';

/** Workers that read documents side by side. */
export interface Crew<Made> {
  /** What became of the document; never rejects while the crew is at work. */
  read(document: Document): Promise<Outcome<Made>>;
  /** Sends the workers home; documents still under way are not answered. */
  dismiss(): Promise<void>;
}

interface Task<Made> {
  readonly document: Document;
  readonly answer: (outcome: Outcome<Made>) => void;
  /** Reads alone, because a worker was lost over a batch that it was part of. */
  readonly alone: boolean;
}

/** A worker's place in the crew. */
interface Post<Made> {
  readonly worker: Worker;
  /** What its worker is reading; empty: it is free. */
  tasks: readonly Task<Made>[];
}

/** Documents that a worker is given at once: enough to make the way to it cheap, few enough to share the work well. */
const BATCH = 16;

/**
 * A crew of up to `size` workers for an order; one more is hired when a document comes and none is free. When a worker
 * is lost, its batch is read again by another, document by document, so that only the document which takes a worker
 * down is given up, as `worker-lost`. `script` is what a worker runs.
 */
export function hire<Made>(size: number, order: unknown, script: URL): Crew<Made> {
  /** Those that must be read alone stand first. */
  const waiting: Task<Made>[] = [];
  const posts = new Set<Post<Made>>();
  let dismissed = false;

  function assign(): void {
    while (waiting.length > 0 && !dismissed) {
      const post = [...posts].find(({ tasks }) => tasks.length === 0) ?? (posts.size < size ? engage() : undefined);
      if (post === undefined) return;
      const share = Math.min(BATCH, Math.ceil(waiting.length / size));
      post.tasks = waiting.splice(0, waiting[0].alone ? 1 : share);
      post.worker.postMessage({ documents: post.tasks.map(({ document }) => document) } satisfies Batch);
    }
  }

  function engage(): Post<Made> {
    const worker = new Worker(script, { workerData: order });
    const post: Post<Made> = { worker, tasks: [] };
    posts.add(post);
    let reason: string | undefined;
    worker.on('message', ({ outcomes }: Delivery<Made>) => {
      const { tasks } = post;
      post.tasks = [];
      for (const [i, task] of tasks.entries()) task.answer(outcomes[i]);
      assign();
    });
    worker.on('error', (error) => {
      reason = saying(error);
    });
    worker.on('exit', (code) => {
      posts.delete(post);
      giveBack(post.tasks, reason ?? `exit status ${code}`);
      assign();
    });
    return post;
  }

  function giveBack(tasks: readonly Task<Made>[], reason: string): void {
    if (tasks.length > 1) waiting.unshift(...tasks.map((task) => ({ ...task, alone: true })));
    else for (const { document, answer } of tasks) answer(lost(document, reason));
  }

  return {
    read: (document) =>
      new Promise((answer) => {
        waiting.push({ document, answer, alone: false });
        queueMicrotask(assign);
      }),
    async dismiss() {
      dismissed = true;
      await Promise.all([...posts].map(({ worker }) => worker.terminate()));
    },
  };
}

function lost({ id, source = id }: Document, reason: string): Failed {
  return failed(source, fault('worker-lost', { source: id, detail: reason }));
}
