import { useState } from 'react';
import { Action } from '../house/action.tsx';
import { ReasonForm } from '../judge/reason-form.tsx';
import { Refused } from '../judge/refused.tsx';
import { useOneDecision } from './deciding.ts';

interface TakeBackProps {
  /** The decision that is taken back. */
  readonly entry: number;
  readonly head: number;
  /** What the button says, and for whoever cannot see beside what it stands. */
  readonly name: string;
  readonly label: string;
  /** What is told when it was done. */
  readonly done: string;
}

/** Takes a decision back, with a reason. */
export function TakeBack({ entry, head, name, label, done }: TakeBackProps) {
  const [asked, setAsked] = useState(false);
  const { decide, busy, error } = useOneDecision(head);
  if (!asked)
    return (
      <Action weight="quiet" onPress={() => setAsked(true)} aria-label={label}>
        {name}
      </Action>
    );
  return (
    <>
      <ReasonForm
        name={name}
        offered={[]}
        busy={busy}
        onCancel={() => setAsked(false)}
        onSend={(reason) => void decide({ type: 'decision-undone', entry, reason }, done)}
      />
      <Refused error={error} />
    </>
  );
}
