import type { Announced, Job } from '../../../src/server/api/intake/schema.ts';
import { deliver, Refusal, send } from '../api/ask.ts';
import type { Chosen } from './chosen.ts';
import { askJobs } from './jobs.ts';

/** Files under way at once. */
const LANES = 3;

/** What this window has sent or is sending, by job: a reload forgets it, and the server says what did not arrive. */
const held = new Map<string, readonly Chosen[]>();

/** Announces the files and sends them one after the other; fulfilled when they are announced. Fails with a `Refusal`. */
export async function addFiles(chosen: readonly Chosen[], given: Pick<Announced, 'lang' | 'published'>): Promise<Job> {
  const job = await send<Job>('/jobs', { files: chosen.map(({ name }) => name), ...given });
  held.set(job.id, chosen);
  void askJobs();
  void sendAll(job.id, chosen);
  return job;
}

/** Those of a job's files that are called so, as long as this window is open. */
export function filesOf(job: string, names: readonly string[]): readonly Chosen[] {
  return (held.get(job) ?? []).filter(({ name }) => names.includes(name));
}

async function sendAll(job: string, chosen: readonly Chosen[]): Promise<void> {
  let next = 0;
  const leaving = (event: BeforeUnloadEvent) => event.preventDefault();
  window.addEventListener('beforeunload', leaving);
  const lane = async () => {
    while (next < chosen.length) {
      const at = next++;
      try {
        await deliver(`/jobs/${job}/files/${at}`, chosen[at].file);
      } catch (error) {
        // The job is over. Of any other file that does not arrive the server says so itself.
        if (error instanceof Refusal && error.code === 'no-job') return;
      }
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  window.removeEventListener('beforeunload', leaving);
}
