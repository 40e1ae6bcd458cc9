import { useState } from 'react';
import type { DecisionBody } from '../../../../src/server/api/decisions/schema.ts';
import type { IncidentTold } from '../../../../src/server/api/incident/schema.ts';
import { Action } from '../../house/action.tsx';
import { Answered } from '../../house/answered.tsx';
import { Field } from '../../house/field.tsx';
import { Window } from '../../house/window.tsx';
import { Reason } from '../../judge/reason.tsx';
import { Refused } from '../../judge/refused.tsx';
import { useJudging } from '../../judge/use-judging.ts';
import { words } from '../../words/words.ts';
import { useNear, useRehearsal } from '../asked.ts';
import { Candidates } from './candidates.tsx';
import { Preview } from './preview.tsx';
import { useSeen } from './seen.ts';

const t = words('incident');
const house = words('house');

/** Makes another incident one with this one, or tells the two apart for good; what would become of them is shown first. */
export function Merge({ told, onClose }: { readonly told: IncidentTold; readonly onClose: () => void }) {
  const [written, setWritten] = useState('');
  const [asked, setAsked] = useState('');
  const [other, setOther] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const seen = useSeen(told.head);
  const judging = useJudging(told.head);
  const into = told.line.id;
  const near = useNear(into, asked);
  const decide = async (says: string, decision: DecisionBody) => {
    if (await judging.tell(says, decision, seen)) onClose();
  };
  const ready = other !== null && reason.trim() !== '' && !judging.busy;
  return (
    <Window wide title={t('mergeTitle')} onClose={onClose}>
      <form
        className="find-other"
        onSubmit={(event) => {
          event.preventDefault();
          setAsked(written.trim());
        }}
      >
        <Field type="search" name={t('findOther')} value={written} onChange={setWritten} />
        <Action type="submit">{t('find')}</Action>
      </form>
      <Answered query={near}>
        {(found) => (
          <Candidates
            near={found.near}
            legend={t(asked === '' ? 'near' : 'found')}
            none={t(asked === '' ? 'noneNear' : 'noneFound')}
            chosen={other}
            onChoose={setOther}
          />
        )}
      </Answered>
      {other !== null && <Merged into={into} other={other} head={told.head} />}
      <Reason value={reason} onChange={setReason} />
      <div className="actions">
        <Action
          weight="main"
          isDisabled={!ready}
          onPress={() =>
            void decide(t('told.merged'), { type: 'incidents-merged', into, from: [other!], reason: reason.trim() })
          }
        >
          {t('mergeThem')}
        </Action>
        <Action
          isDisabled={!ready}
          onPress={() =>
            void decide(t('told.different'), {
              type: 'incidents-different',
              incidents: [into, other!],
              reason: reason.trim(),
            })
          }
        >
          {t('different')}
        </Action>
        <Action onPress={onClose}>{house('cancel')}</Action>
      </div>
      <Refused error={judging.error} />
    </Window>
  );
}

/** A rehearsal asks for a reason as every decision does; nothing of it is written. */
const REHEARSED = '…';

function Merged(given: { readonly into: string; readonly other: string; readonly head: number }) {
  const { into, other, head } = given;
  const rehearsal = useRehearsal({ type: 'incidents-merged', into, from: [other], reason: REHEARSED }, head);
  return <Answered query={rehearsal}>{({ incidents }) => <Preview incidents={incidents} />}</Answered>;
}
