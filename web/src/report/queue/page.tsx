import { useEffect } from 'react';
import { Loading } from '../../house/loading.tsx';
import { Problem } from '../../house/problem.tsx';
import { Said } from '../../house/said.tsx';
import { numberWords } from '../../words/amount.ts';
import { dayWords } from '../../words/date.ts';
import { words } from '../../words/words.ts';
import { ClaimFacts } from '../panel/card.tsx';
import { WhatItSays } from '../panel/what.tsx';
import { sortOf } from '../sort.ts';
import { type QueueAsked, useQueueAsked } from './asked.ts';
import { Filters } from './filters.tsx';
import { JudgedInQueue } from './judged.tsx';
import { OthersOn } from './others.tsx';
import { PassageOf } from './passage.tsx';
import { type Queue, useQueue } from './use-queue.ts';

const t = words('report');

/** The undecided claims one by one, to be judged by keyboard. */
export function QueuePage() {
  const [asked, ask] = useQueueAsked();
  const { about, incident, report } = asked;
  return (
    <main className="page" id="content">
      <Working key={[about, incident, report].join(' ')} asked={asked} onAsk={ask} />
    </main>
  );
}

function Working({ asked, onAsk }: { readonly asked: QueueAsked; readonly onAsk: (asked: QueueAsked) => void }) {
  const queue = useQueue(asked);
  const { now, line, at } = queue;
  const before = at === 0 ? undefined : line[at - 1]?.queued.claim.id;
  // The address says how far somebody has come, so that they find the place again when they come back from a report.
  useEffect(() => {
    if (before !== undefined && before !== asked.after) onAsk({ ...asked, after: before });
  }, [before, asked, onAsk]);
  return (
    <>
      <div className="queue-heading">
        <h1>{t('queue')}</h1>
        <Progress queue={queue} />
        <Filters asked={asked} now={now} onAsk={onAsk} />
      </div>
      {queue.error !== null && <Problem error={queue.error} again={queue.again} />}
      {now === null && queue.error === null && !queue.whole && <Loading />}
      <div className="queue-claim">
        <section aria-label={t('claim')}>
          {now !== null && (
            <div aria-live="polite">
              <p className="small">
                <Said>{now.queued.report.name}</Said>
                {now.queued.report.published !== null && `, ${dayWords(now.queued.report.published)}`}
              </p>
              <PassageOf queued={now.queued} />
              <p className={`claim-says ${sortOf(now.queued.claim)}`}>
                <WhatItSays claim={now.queued.claim} />
              </p>
            </div>
          )}
          {now === null && queue.whole && <p role="status">{t(line.length === 0 ? 'nothingToJudge' : 'allJudged')}</p>}
          {now !== null && <ClaimFacts claim={now.queued.claim} />}
          <JudgedInQueue queue={queue} />
        </section>
        {now !== null && <OthersOn queued={now.queued} />}
      </div>
    </>
  );
}

/** "12 of 340", and how many were passed over; how many there are is told only when it is known. */
function Progress({ queue: { all, at, steps, whole, line } }: { readonly queue: Queue }) {
  const of = whole ? Math.max(line.length, at) : all === null ? null : Math.max(all, at);
  if (line.length === 0 || of === 0) return null;
  const now = of === null ? at + 1 : Math.min(at + 1, of);
  const skipped = steps.filter(({ written }) => written === null).length;
  return (
    <div className="queue-progress">
      <progress {...(of !== null && { max: of, value: Math.min(at, of) })} aria-label={t('progress')} />
      <span className="number small">
        {of === null
          ? t('progressCounting', { at: numberWords(now) })
          : t('progressOf', { at: numberWords(now), of: numberWords(of) })}
        {skipped > 0 && `, ${t('skipped', { count: skipped })}`}
      </span>
    </div>
  );
}
