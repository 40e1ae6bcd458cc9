import type { Job } from '../../../src/server/api/intake/schema.ts';
import { words } from '../words/words.ts';
import { JobOver } from './job-over.tsx';
import { JobUnderWay } from './job-under-way.tsx';
import { isOver, useJobs } from './jobs.ts';

const t = words('start');

/** What is being added, in a strip that stays in sight while one works elsewhere. */
export function JobStrip() {
  const jobs = useJobs();
  if (jobs.length === 0) return null;
  return (
    <section className="jobs" aria-label={t('adding')}>
      {jobs.map((job: Job) =>
        isOver(job) ? <JobOver key={job.id} job={job} /> : <JobUnderWay key={job.id} job={job} />,
      )}
    </section>
  );
}
