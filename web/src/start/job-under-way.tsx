import { useMutation } from '@tanstack/react-query';
import type { Job } from '../../../src/server/api/intake/schema.ts';
import { send } from '../api/ask.ts';
import { Action } from '../house/action.tsx';
import { numberWords } from '../words/amount.ts';
import { words } from '../words/words.ts';
import { askJobs } from './jobs.ts';
import { timeLeft } from './time-left.ts';

const t = words('start');

/** How far a job has come, and the way to stop it. */
export function JobUnderWay({ job }: { readonly job: Job }) {
  const stop = useMutation({ mutationFn: () => send(`/jobs/${job.id}/stop`, {}), onSettled: askJobs });
  const stopping = !stop.isIdle;
  const { done, of } = standing(job);
  return (
    <div className="job">
      <progress max={of ?? undefined} value={of === null ? undefined : done} aria-label={t('adding')} />
      <p className="number">{said(job, stopping)}</p>
      {job.failed > 0 && <p className="job-failed number">{t('failed', { count: job.failed })}</p>}
      {job.state !== 'gathering' && (
        <Action weight="quiet" onPress={() => stop.mutate()} isDisabled={stopping}>
          {t('stop')}
        </Action>
      )}
    </div>
  );
}

function standing(job: Job): { readonly done: number; readonly of: number | null } {
  if (job.state === 'gathering') return job.placed;
  return { done: job.read + job.known + job.failed, of: job.expected };
}

function said(job: Job, stopping: boolean): string {
  const { done, of } = standing(job);
  const counts = { done: numberWords(done), of: numberWords(of ?? 0) };
  if (job.state === 'waiting') return t('waiting', { count: job.files });
  if (job.state === 'gathering') return t('gathering', counts);
  if (stopping) return t('stopping');
  const read = of === null ? t('readSoFar', { count: done }) : t('readOf', counts);
  return job.secondsLeft === null ? read : `${read} · ${timeLeft(job.secondsLeft)}`;
}
