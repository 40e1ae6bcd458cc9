import { fault } from '../../faults.ts';
import type { Workbench } from '../../workbench.ts';
import { type RunningJob, startJob } from './job.ts';
import type { Announced, Job, Jobs } from './schema.ts';

/** What is added to the case, one job after the other. */
export interface JobList {
  add(announced: Announced): RunningJob;
  /** Throws `no-job`. */
  get(id: string): RunningJob;
  told(): Jobs;
  /** Takes a job that is over off the list. Throws `no-job`. */
  forget(id: string): void;
}

/** How often windows are told at most, in milliseconds. */
const EVERY = 250;

export function jobListOf(workbench: Workbench): JobList {
  const jobs = new Map<string, RunningJob>();
  let running = false;
  let due = false;
  const told = (): Jobs => ({ jobs: [...jobs.values()].map((job): Job => job.told()) });
  const changed = () => {
    if (due) return;
    due = true;
    setTimeout(() => {
      due = false;
      workbench.changes.tell({ of: 'jobs', now: told() });
    }, EVERY).unref();
  };
  const next = async () => {
    const waiting = [...jobs.values()].find((job) => job.told().state === 'waiting');
    if (running || waiting === undefined) return;
    running = true;
    await waiting.run().catch(() => waiting.dismiss());
    running = false;
    void next();
  };
  workbench.closing.addEventListener('abort', () => {
    for (const job of jobs.values()) job.dismiss();
  });
  const get = (id: string) => {
    const job = jobs.get(id);
    if (job === undefined) throw fault('no-job', { source: id });
    return job;
  };
  return {
    add(announced) {
      const job = startJob(workbench, announced, changed);
      jobs.set(job.id, job);
      void next();
      changed();
      return job;
    },
    get,
    told,
    forget(id) {
      if (get(id).isOver()) jobs.delete(id);
      changed();
    },
  };
}
