import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { DecisionBody } from '../../../../src/server/api/decisions/schema.ts';
import { Action } from '../../house/action.tsx';
import { Actions } from '../../house/actions.tsx';
import { useKeys } from '../../house/keys.ts';
import { CorrectForm } from '../../judge/correct-form.tsx';
import { ReasonForm } from '../../judge/reason-form.tsx';
import { Refused } from '../../judge/refused.tsx';
import { words } from '../../words/words.ts';
import { judgeable } from '../panel/judgeable.ts';
import { Help } from './help.tsx';
import { QUEUE_KEYS, type QueueKey } from './keys.ts';
import type { Queue } from './use-queue.ts';

const t = words('report');
const judge = words('judge');

type Judgement = Omit<Extract<DecisionBody, { type: 'claim-judged' }>, 'type' | 'claim'>;

/** A form that is open, and since which move: the next claim has none. */
interface Form {
  readonly doing: 'correct' | 'reject';
  readonly move: number;
}

/** What can be done with the claim that is next, each with its key, and the form that is open. */
export function JudgedInQueue({ queue }: { readonly queue: Queue }) {
  const [form, setForm] = useState<Form | null>(null);
  const [helped, setHelped] = useState(false);
  const navigate = useNavigate();
  const { now, busy, moves } = queue;
  const doing = form?.move === moves ? form.doing : null;
  const begin = (doing: Form['doing']) => setForm({ doing, move: moves });
  const decide = async (judgement: Judgement) => {
    if (now === null) return;
    await queue.decide({ type: 'claim-judged', claim: now.queued.claim.claim, ...judgement });
  };
  const acts: Readonly<Record<QueueKey, (() => void) | null>> = {
    a: now === null ? null : () => void decide({ judgement: 'accepted' }),
    c: now === null ? null : () => begin('correct'),
    r: now === null ? null : () => begin('reject'),
    s: now === null ? null : queue.skip,
    u: queue.undo === null ? null : () => void queue.undo?.(),
    o:
      now === null
        ? null
        : () =>
            void navigate({
              to: '/reports/$sha256',
              params: { sha256: now.queued.report.sha256 },
              search: { claim: now.queued.claim.id } as never,
            }),
    '?': () => setHelped(true),
  };
  useKeys(helped ? {} : acts);
  const close = () => setForm(null);
  return (
    <div className="judging queue-judged">
      <Actions name={judge('judge')}>
        {QUEUE_KEYS.map(([key, name]) => (
          <Action
            key={key}
            weight={key === 'a' ? 'main' : key === '?' || key === 'o' ? 'quiet' : 'plain'}
            isDisabled={acts[key] === null || busy}
            onPress={() => acts[key]?.()}
          >
            {t(name)}
            <kbd aria-hidden>{key}</kbd>
          </Action>
        ))}
      </Actions>
      {now !== null && doing === 'correct' && (
        <CorrectForm
          claim={judgeable(now.queued.claim)}
          busy={busy}
          onCancel={close}
          onSend={(correction) => void decide({ judgement: 'corrected', ...correction })}
        />
      )}
      {now !== null && doing === 'reject' && (
        <ReasonForm
          name={judge('reject')}
          offered={['rejected.event', 'rejected.words', 'rejected.repeated', 'rejected.people']}
          busy={busy}
          onCancel={close}
          onSend={(reason) => void decide({ judgement: 'rejected', reason })}
        />
      )}
      <Refused error={queue.refused} />
      {helped && <Help onClose={() => setHelped(false)} />}
    </div>
  );
}
