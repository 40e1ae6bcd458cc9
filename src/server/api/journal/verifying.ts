import { Worker } from 'node:worker_threads';
import type { Verdict } from '../../../casefile/index.ts';
import type { Workbench } from '../../workbench.ts';
import type { Verification } from './schema.ts';

/** What the thread that checks is hired for. */
export interface CheckOrder {
  readonly path: string;
  readonly passphrase?: string | undefined;
}

/** What it says. */
export type CheckWord =
  | { readonly type: 'step'; readonly done: number; readonly of: number }
  | ({ readonly type: 'done' } & Verdict);

/** The one check that is under way or was made last. */
export interface Verifying {
  told(): Verification;
  /** Begins one, where none is under way. */
  begin(): void;
}

/** So many findings are told one by one; the others are counted. */
const TOLD = 200;

/** The built one, in a checkout and in a package alike. */
const SCRIPT = new URL('../../../../dist/server/api/journal/verification-thread.js', import.meta.url);

export function verifyingOf({ file, passphrase, changes, closing }: Workbench): Verifying {
  let now: Verification = { state: 'none', done: 0, of: 0, at: null, verdict: null, broke: null };
  const become = (next: Partial<Verification>) => {
    now = { ...now, ...next };
    changes.tell({ of: 'verification', now });
  };
  const over = ({ head, findings, stamps }: Verdict) =>
    become({
      state: 'done',
      done: now.of,
      verdict: {
        head: { seq: head.seq, hash: head.hash },
        findings: findings.slice(0, TOLD),
        found: findings.length,
        stamps: stamps.map(({ entry, time, authority, vouched }) => ({ entry, time, authority, vouched })),
      },
    });
  return {
    told: () => now,
    begin() {
      if (now.state === 'running') return;
      become({ state: 'running', done: 0, of: 0, at: new Date().toISOString(), verdict: null, broke: null });
      const order: CheckOrder = { path: file.path, passphrase };
      const worker = new Worker(SCRIPT, { workerData: order });
      const leave = () => void worker.terminate();
      closing.addEventListener('abort', leave, { once: true });
      worker.on('message', (word: CheckWord) => (word.type === 'step' ? become(word) : over(word)));
      worker.on('error', ({ message }) => become({ state: 'broken', broke: message }));
      worker.on('exit', () => {
        closing.removeEventListener('abort', leave);
        if (now.state === 'running') become({ state: 'broken', broke: 'the thread that checked was lost' });
      });
    },
  };
}
