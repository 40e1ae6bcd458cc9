import { useState } from 'react';
import type { IncidentTold, Trail } from '../../../../src/server/api/incident/schema.ts';
import { Action } from '../../house/action.tsx';
import { Answered } from '../../house/answered.tsx';
import { Said } from '../../house/said.tsx';
import { tell } from '../../house/toasts.tsx';
import { ReasonForm } from '../../judge/reason-form.tsx';
import { Refused } from '../../judge/refused.tsx';
import { useJudging } from '../../judge/use-judging.ts';
import { instantWords } from '../../words/date.ts';
import { words } from '../../words/words.ts';
import { useTrail } from '../asked.ts';
import { stepWords } from './step-words.ts';

const t = words('incident');
const house = words('house');
const judge = words('judge');

/** Who decided what, when and why; the newest first. */
export function History({ told }: { readonly told: IncidentTold }) {
  return (
    <Answered query={useTrail(told.line.id)}>
      {({ steps, head }) => (
        <ol className="history">
          {steps.map((step) => (
            <Step key={step.entry} step={step} told={told} head={head} />
          ))}
        </ol>
      )}
    </Answered>
  );
}

function Step(given: { readonly step: Trail['steps'][number]; readonly told: IncidentTold; readonly head: number }) {
  const { step, told, head } = given;
  const [undoing, setUndoing] = useState(false);
  const judging = useJudging(head);
  const reason = 'reason' in step.body ? step.body.reason : undefined;
  const undo = async (reason: string) => {
    const written = await judging.decide([{ type: 'decision-undone', entry: step.entry, reason }]);
    if (written !== null) tell({ says: t('told.entryUndone', { entry: step.entry }) });
  };
  return (
    <li className={step.undone === null ? undefined : 'undone'}>
      <span className="small">
        <span className="number">{step.entry}</span> · {instantWords(step.at)} · <Said>{step.author}</Said>
      </span>
      <span className="step">
        {stepWords(step, told)}
        {reason !== undefined && (
          <>
            {' '}
            <span className="small">
              (<Said>{reason}</Said>)
            </span>
          </>
        )}
        {step.undone !== null && <span className="mark">{t('undoneBy', { entry: step.undone })}</span>}
      </span>
      {step.open && !undoing && (
        <Action weight="quiet" onPress={() => setUndoing(true)} aria-label={t('undoEntry', { entry: step.entry })}>
          {house('undo')}
        </Action>
      )}
      {undoing && (
        <ReasonForm
          name={house('undo')}
          first={judge('undone')}
          offered={[]}
          busy={judging.busy}
          onCancel={() => {
            judging.forget();
            setUndoing(false);
          }}
          onSend={(reason) => void undo(reason)}
        />
      )}
      <Refused error={judging.error} />
    </li>
  );
}
