import { useState } from 'react';
import type { DecisionBody } from '../../../../src/server/api/decisions/schema.ts';
import type { IncidentTold, MentionTold } from '../../../../src/server/api/incident/schema.ts';
import { Action } from '../../house/action.tsx';
import { Answered } from '../../house/answered.tsx';
import { Said } from '../../house/said.tsx';
import { Window } from '../../house/window.tsx';
import { Reason } from '../../judge/reason.tsx';
import { Refused } from '../../judge/refused.tsx';
import { useJudging } from '../../judge/use-judging.ts';
import { words } from '../../words/words.ts';
import { useRehearsal } from '../asked.ts';
import { tellerName } from '../teller.ts';
import { Preview } from './preview.tsx';
import { useSeen } from './seen.ts';

const t = words('incident');
const house = words('house');

type Account = MentionTold['mention'];

/** Takes accounts out of the incident into one of their own; both halves are shown first. */
export function Split({ told, onClose }: { readonly told: IncidentTold; readonly onClose: () => void }) {
  const [going, setGoing] = useState<ReadonlySet<string>>(new Set());
  const [reason, setReason] = useState('');
  const seen = useSeen(told.head);
  const judging = useJudging(told.head);
  const accounts = told.mentions.filter(({ mention }) => going.has(keyOf(mention))).map(({ mention }) => mention);
  const some = accounts.length > 0 && accounts.length < told.mentions.length;
  const send = async () => {
    const decision: DecisionBody = {
      type: 'incident-split',
      from: told.line.id,
      mentions: accounts,
      reason: reason.trim(),
    };
    if (await judging.tell(t('told.split'), decision, seen)) onClose();
  };
  const toggle = (key: string) =>
    setGoing((before) => new Set(before.has(key) ? [...before].filter((one) => one !== key) : [...before, key]));
  return (
    <Window wide title={t('splitTitle')} onClose={onClose}>
      <fieldset className="candidates">
        <legend>{t('whichGo')}</legend>
        {told.mentions.map(({ mention, summary }) => (
          <label key={keyOf(mention)} className="candidate">
            <input type="checkbox" checked={going.has(keyOf(mention))} onChange={() => toggle(keyOf(mention))} />
            <span>
              <Said>{tellerName(told, mention.report)}</Said>
              <span className="small">
                <Said>{summary}</Said>
              </span>
            </span>
          </label>
        ))}
      </fieldset>
      {accounts.length === told.mentions.length && <p>{t('oneStays')}</p>}
      {some && <Halves from={told.line.id} accounts={accounts} head={told.head} />}
      <Reason value={reason} onChange={setReason} />
      <div className="actions">
        <Action weight="main" onPress={() => void send()} isDisabled={!some || reason.trim() === '' || judging.busy}>
          {t('splitThem')}
        </Action>
        <Action onPress={onClose}>{house('cancel')}</Action>
      </div>
      <Refused error={judging.error} />
    </Window>
  );
}

const keyOf = ({ report, key }: Account): string => `${report}/${key}`;

/** A rehearsal asks for a reason as every decision does; nothing of it is written. */
const REHEARSED = '…';

function Halves(given: { readonly from: string; readonly accounts: readonly Account[]; readonly head: number }) {
  const { from, accounts, head } = given;
  const decision: DecisionBody = { type: 'incident-split', from, mentions: [...accounts], reason: REHEARSED };
  const rehearsal = useRehearsal(decision, head);
  return <Answered query={rehearsal}>{({ incidents }) => <Preview incidents={incidents} />}</Answered>;
}
