import { useState } from 'react';
import { entered } from '../house/field.tsx';
import type { Key } from '../words/words.ts';
import { DecisionForm } from './form.tsx';
import { Reason } from './reason.tsx';
import { remember } from './remembered.ts';

/** Asks for the reason of a decision. */
export function ReasonForm(given: {
  /** What it is the reason of, as the button says it. */
  readonly name: string;
  /** Stands there at first, to be kept or written over. */
  readonly first?: string;
  /** Reasons that are often given. */
  readonly offered?: readonly Key<'judge'>[];
  readonly busy: boolean;
  readonly onSend: (reason: string) => void;
  readonly onCancel: () => void;
}) {
  const { name, first = '', offered = [], busy, onSend, onCancel } = given;
  const [written, setWritten] = useState(first);
  const reason = written.trim();
  const send = () => {
    remember(reason);
    onSend(reason);
  };
  return (
    <DecisionForm name={name} ready={reason !== '' && !busy} onSend={send} onCancel={onCancel}>
      <Reason ref={entered} value={written} onChange={setWritten} offered={offered} />
    </DecisionForm>
  );
}
