import { useMutation, useQuery } from '@tanstack/react-query';
import type { Verification } from '../../../src/server/api/journal/schema.ts';
import { ask, send } from '../api/ask.ts';
import { useCase } from '../api/case.ts';
import { queries } from '../api/queries.ts';
import { Action } from '../house/action.tsx';
import { Problem } from '../house/problem.tsx';
import { Said } from '../house/said.tsx';
import { numberWords } from '../words/amount.ts';
import { words } from '../words/words.ts';
import { Verdict } from './verdict.tsx';

const t = words('journal');

/** The proof: what to write down now, and the check of the whole case against its ledger. */
export function Verify() {
  const { data: facts } = useCase();
  const { data } = useQuery({ queryKey: ['verification'], queryFn: () => ask<Verification>('/verification') });
  const begin = useMutation({
    mutationFn: () => send<Verification>('/verifications', {}),
    onSuccess: (now) => queries.setQueryData(['verification'], now),
  });
  const running = data?.state === 'running';
  return (
    <section className="verify" aria-label={t('proof')}>
      {facts !== undefined && (
        <p className="verify-head">
          {t('lastEntry', { number: numberWords(facts.head.seq) })} <code>{facts.head.hash}</code>
        </p>
      )}
      <p className="small">{t('headSays')}</p>
      <div className="actions">
        <Action onPress={() => begin.mutate()} isDisabled={running || begin.isPending}>
          {t('check')}
        </Action>
        {running && (
          <>
            <progress max={data.of || undefined} value={data.of ? data.done : undefined} aria-label={t('checking')} />
            <span className="small number" role="status">
              {t('checkingOf', { done: numberWords(data.done), of: numberWords(data.of) })}
            </span>
          </>
        )}
      </div>
      {begin.error !== null && <Problem error={begin.error} />}
      {data?.state === 'broken' && (
        <p className="problem" role="alert">
          {t('checkBroke')} <Said lang="en">{data.broke ?? ''}</Said>
        </p>
      )}
      {data?.state === 'done' && data.verdict !== null && <Verdict verdict={data.verdict} at={data.at!} />}
    </section>
  );
}
