import type { Job } from '../../../src/server/api/intake/schema.ts';
import { Action } from '../house/action.tsx';
import { faultRemedy, faultSays } from '../house/fault-words.ts';
import { Said } from '../house/said.tsx';
import { words } from '../words/words.ts';
import { addFiles, filesOf } from './sending.ts';

const t = words('start');

/** Each report that could not be read, with the reason and what to do about it. */
export function JobFailures({ job }: { readonly job: Job }) {
  const foreign = job.failures.filter(({ code }) => code === 'unsupported-language').map(({ source }) => source);
  const files = filesOf(job.id, foreign);
  return (
    <details className="job-failures" open={job.failures.length <= 3}>
      <summary>{t('why')}</summary>
      <ul>
        {job.failures.map((failure, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list only grows, and two failures may be alike
          <li key={i}>
            <Said>{failure.line === null ? failure.source : `${failure.source}, ${failure.line}`}</Said>
            {' – '}
            {faultSays(failure)} <strong>{faultRemedy(failure)}</strong>
            {failure.values.detail !== undefined && (
              <p className="problem-code">
                <Said lang="en">{String(failure.values.detail)}</Said>
              </p>
            )}
          </li>
        ))}
        {job.failed > job.failures.length && <li>{t('more', { count: job.failed - job.failures.length })}</li>}
      </ul>
      {files.length > 0 && (
        <Action onPress={() => void addFiles(files, { lang: 'en', published: null })}>
          {t('asEnglish', { count: files.length })}
        </Action>
      )}
    </details>
  );
}
