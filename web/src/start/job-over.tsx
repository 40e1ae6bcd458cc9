import { Link } from '@tanstack/react-router';
import type { Job } from '../../../src/server/api/intake/schema.ts';
import { remove } from '../api/ask.ts';
import { queries } from '../api/queries.ts';
import { Action } from '../house/action.tsx';
import { faultRemedy, faultSays } from '../house/fault-words.ts';
import { Said } from '../house/said.tsx';
import { words } from '../words/words.ts';
import { JobFailures } from './job-failures.tsx';

const t = words('start');
const house = words('house');

/** So many new incidents are named here. */
const NAMED = 5;

/** What became of a job: what was added, what was there already, what could not be read and why, which incidents are new. */
export function JobOver({ job }: { readonly job: Job }) {
  const dismiss = async () => {
    await remove(`/jobs/${job.id}`).catch(() => {});
    void queries.invalidateQueries({ queryKey: ['jobs'] });
  };
  return (
    <div className="job over">
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
      <Action weight="quiet" aria-label={house('close')} onPress={() => void dismiss()}>
        ✕
      </Action>
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
