import { useRef, useState } from 'react';
import type { Reference } from '../../../src/model/index.ts';
import type { DecisionBody, Written } from '../../../src/server/api/decisions/schema.ts';
import { useKeys } from '../house/keys.ts';
import { words } from '../words/words.ts';
import { isFigure } from './about.ts';
import { Buttons, type JudgingKey } from './buttons.tsx';
import type { Judgeable } from './claim.ts';
import { CorrectForm } from './correct-form.tsx';
import { Credibility } from './credibility.tsx';
import { ReasonForm } from './reason-form.tsx';
import { Refused } from './refused.tsx';
import { useJudging } from './use-judging.ts';

export interface JudgingProps {
  readonly claim: Judgeable;
  /** Head of the case as the page has it. */
  readonly head: number;
  readonly onDone?: (written: Written) => void;
  /** Where its keys (a, c, r, u) are heard: while the focus is in it, or on the whole page. */
  readonly keys?: 'inside' | 'everywhere';
  /** Claims of which the same judgement is to hold, written together with it; none unless told. */
  readonly also?: readonly Reference[];
  /** The form that stands open at first. */
  readonly open?: Form['doing'];
}

/** A form that is being filled in by somebody who had seen the case up to `seen`. */
interface Form {
  readonly doing: 'correct' | 'reject' | 'undo';
  readonly seen: number;
}

const t = words('judge');

/** What a person may decide on a claim: accept, correct, reject with a reason, grade, take back. */
export function Judging(given: JudgingProps) {
  return <OneClaim key={given.claim.id} {...given} />;
}

function OneClaim({ claim, head, onDone, keys = 'inside', also = [], open }: JudgingProps) {
  const box = useRef<HTMLDivElement>(null);
  const [form, setForm] = useState<Form | null>(open === undefined ? null : { doing: open, seen: head });
  const judging = useJudging(head, (written) => {
    leave();
    onDone?.(written);
  });
  /** The form goes, and the focus that was in it stays where its keys are heard. */
  const leave = () => {
    setForm(null);
    if (box.current?.contains(document.activeElement)) box.current.focus();
  };
  const decide = (...decisions: DecisionBody[]) => void judging.decide(decisions, form?.seen);
  const judge = (rest: Omit<Extract<DecisionBody, { type: 'claim-judged' }>, 'type' | 'claim'>) =>
    decide(...[claim.claim, ...also].map((one): DecisionBody => ({ type: 'claim-judged', claim: one, ...rest })));
  const begin = (doing: Form['doing']) => {
    judging.forget();
    setForm({ doing, seen: judging.now });
  };
  const act: Readonly<Record<JudgingKey, (() => void) | null>> = {
    a: claim.judgement === 'accepted' ? null : () => judge({ judgement: 'accepted' }),
    c: () => begin('correct'),
    r: claim.judgement === 'rejected' ? null : () => begin('reject'),
    u: claim.decided === null ? null : () => begin('undo'),
  };
  useKeys(act, keys === 'inside' ? box : null);
  const close = () => {
    judging.forget();
    leave();
  };
  return (
    <div className="judging" ref={box} tabIndex={-1}>
      <Buttons act={act} doing={form?.doing ?? null} busy={judging.busy} />
      {form?.doing === 'correct' && (
        <CorrectForm
          claim={claim}
          busy={judging.busy}
          onCancel={close}
          onSend={(correction) => judge({ judgement: 'corrected', ...correction })}
        />
      )}
      {form?.doing === 'reject' && (
        <ReasonForm
          name={t('reject')}
          offered={isFigure(claim) ? [...REJECTED, 'rejected.people'] : REJECTED}
          busy={judging.busy}
          onCancel={close}
          onSend={(reason) => judge({ judgement: 'rejected', reason })}
        />
      )}
      {form?.doing === 'undo' && (
        <ReasonForm
          name={t('undo')}
          first={t('undone')}
          busy={judging.busy}
          onCancel={close}
          onSend={(reason) => decide({ type: 'decision-undone', entry: claim.decided!, reason })}
        />
      )}
      <Refused error={judging.error} />
      <Credibility
        value={claim.credibility}
        busy={judging.busy}
        onChoose={(credibility) => decide({ type: 'claim-graded', claim: claim.claim, credibility })}
      />
    </div>
  );
}

const REJECTED = ['rejected.event', 'rejected.words', 'rejected.repeated'] as const;
