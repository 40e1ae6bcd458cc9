import { useState } from 'react';
import { Action } from '../house/action.tsx';
import { numberWords } from '../words/amount.ts';
import { words } from '../words/words.ts';
import { ReasonForm } from './reason-form.tsx';
import { Refused } from './refused.tsx';
import { useJudging } from './use-judging.ts';

const t = words('judge');

interface FormProps {
  /** The decision that is taken back. */
  readonly entry: number;
  /** Head of the case as the page has it. */
  readonly head: number;
  /** What the button says. */
  readonly name: string;
  /** The reason that stands there at first. */
  readonly first?: string;
  /** What is told when it was done; that the entry was taken back, unless told. */
  readonly done?: string;
  readonly onLeave: () => void;
}

/** Takes a decision back, with a reason: from then on it is as if it had not been made, and both stay on the record. */
export function TakeBackForm({
  entry,
  head,
  name,
  first,
  done = t('takenBack', { entry: numberWords(entry) }),
  onLeave,
}: FormProps) {
  const judging = useJudging(head);
  const send = async (reason: string) => {
    if (await judging.tell(done, { type: 'decision-undone', entry, reason })) onLeave();
  };
  return (
    <div className="take-back">
      <ReasonForm
        name={name}
        {...(first !== undefined && { first })}
        busy={judging.busy}
        onCancel={onLeave}
        onSend={(reason) => void send(reason)}
      />
      <Refused error={judging.error} />
    </div>
  );
}

/** The way back from a decision: a button, and at its press the form. `label`: which decision, for whoever does not see. */
export function TakeBack({ label, ...form }: Omit<FormProps, 'onLeave'> & { readonly label: string }) {
  const [asked, setAsked] = useState(false);
  if (asked) return <TakeBackForm {...form} onLeave={() => setAsked(false)} />;
  return (
    <Action weight="quiet" onPress={() => setAsked(true)} aria-label={label}>
      {form.name}
    </Action>
  );
}
