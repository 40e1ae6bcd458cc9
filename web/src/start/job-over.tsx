import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Job } from '../../../src/server/api/intake/schema.ts';
import { remove } from '../api/ask.ts';
import { Close } from '../house/close.tsx';
import { faultRemedy, faultSays } from '../house/fault-words.ts';
import { Said } from '../house/said.tsx';
import { words } from '../words/words.ts';
import { JobFailures } from './job-failures.tsx';
import { askJobs } from './jobs.ts';

const t = words('start');

/** So many new incidents are named here. */
const NAMED = 5;

/** What became of a job: what was added, what was there already, what could not be read and why, which incidents are new. */
export function JobOver({ job }: { readonly job: Job }) {
  const dismiss = useMutation({ mutationFn: () => remove(`/jobs/${job.id}`), onSettled: askJobs });
  return (
    <div className="job">
      <p className="job-says" role="status">
        {sentence(job)}
      </p>
      {job.incidents.length > 0 && (
        <ul className="job-incidents" aria-label={t('newIncidents')}>
          {job.incidents.slice(0, NAMED).map(({ id, name }) => (
            <li key={id}>
              <Link to="/incidents/$id" params={{ id }}>
                <Said>{name}</Said>
              </Link>
            </li>
          ))}
          {job.founded > NAMED && (
            <li>
              <Link to="/">{t('more', { count: job.founded - NAMED })}</Link>
            </li>
          )}
        </ul>
      )}
      {job.failed > 0 && <JobFailures job={job} />}
      <Close onPress={() => dismiss.mutate()} />
    </div>
  );
}

function sentence(job: Job): string {
  const { added, known, failed, founded, state, failure } = job;
  return [
    state === 'stopped' ? t('stopped') : '',
    ...(failure === null ? [] : [faultSays(failure), faultRemedy(failure)]),
    [
      t('added', { count: added }),
      ...(known > 0 ? [t('known', { count: known })] : []),
      ...(failed > 0 ? [t('failed', { count: failed })] : []),
      ...(founded > 0 ? [t('founded', { count: founded })] : []),
    ].join(' · '),
  ]
    .filter((part) => part.trim() !== '')
    .join(' ');
}
