import { Worker } from 'node:worker_threads';
import type { Document } from '../../model/document.ts';
import { fault, saying } from '../faults.ts';
import type { PrintOrder } from '../press/form.ts';
import { failed, type Outcome } from '../press/outcome.ts';
import type { Batch, Delivery } from './message.ts';

/** Workers that read documents side by side. */
export interface Crew {
  /** What became of the document; never rejects while the crew is at work. */
  read(document: Document): Promise<Outcome>;
  /** Sends the workers home; documents still under way are not answered. */
  dismiss(): Promise<void>;
}

interface Task {
  readonly document: Document;
  readonly answer: (outcome: Outcome) => void;
  /** Reads alone, because a worker was lost over a batch that it was part of. */
  readonly alone: boolean;
}

interface Post {
  worker: Worker;
  tasks: readonly Task[];
}

/** Documents that a worker is given at once: enough to make the way to it cheap, few enough to share the work well. */
const BATCH = 16;

/**
 * Hires `size` workers for an order. A worker that is lost is replaced and its batch read again, document by document,
 * so that only the document which takes a worker down is given up, as `worker-lost`. `script` is what a worker runs.
 */
export function hire(size: number, order: PrintOrder, script = new URL('./worker.js', import.meta.url)): Crew {
  const waiting: Task[] = [];
  const posts: Post[] = [];
  let dismissed = false;

  function engage(post: Post): void {
    const { worker } = post;
    let reason = '';
    worker.on('message', ({ outcomes }: Delivery) => {
      const { tasks } = post;
      post.tasks = [];
      for (const [i, task] of tasks.entries()) task.answer(outcomes[i]);
      assign();
    });
    worker.on('error', (error) => {
      reason = saying(error);
    });
    worker.on('exit', (code) => {
      if (dismissed) return;
      giveBack(post.tasks, reason === '' ? `exit status ${code}` : reason);
      post.tasks = [];
      post.worker = new Worker(script, { workerData: order });
      engage(post);
      assign();
    });
  }

  function giveBack(tasks: readonly Task[], reason: string): void {
    if (tasks.length > 1) waiting.unshift(...tasks.map((task) => ({ ...task, alone: true })));
    else {
      for (const { document, answer } of tasks) {
        const source = document.source ?? document.id;
        answer(failed(source, fault('worker-lost', { source: document.id, detail: reason })));
      }
    }
  }

  function assign(): void {
    for (const post of posts) {
      if (waiting.length === 0) return;
      if (post.tasks.length > 0) continue;
      const share = Math.min(BATCH, Math.ceil(waiting.length / posts.length));
      const next = waiting.findIndex(({ alone }) => alone);
      post.tasks = waiting.splice(0, next === 0 ? 1 : next === -1 ? share : Math.min(share, next));
      post.worker.postMessage({ documents: post.tasks.map(({ document }) => document) } satisfies Batch);
    }
  }

  for (let i = 0; i < size; i++) {
    const post = { worker: new Worker(script, { workerData: order }), tasks: [] };
    posts.push(post);
    engage(post);
  }
  return {
    read: (document) =>
      new Promise((answer) => {
        waiting.push({ document, answer, alone: false });
        queueMicrotask(assign);
      }),
    async dismiss() {
      dismissed = true;
      await Promise.all(posts.map(({ worker }) => worker.terminate()));
    },
  };
}
