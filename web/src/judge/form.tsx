import type { FormEvent, ReactNode } from 'react';
import { Action } from '../house/action.tsx';
import { words } from '../words/words.ts';

const house = words('house');

/** Asks what a decision needs: Enter sends it once it is ready, Escape leaves it. */
export function DecisionForm(given: {
  /** What is done, as its button says it. */
  readonly name: string;
  readonly ready: boolean;
  readonly onSend: () => void;
  readonly onCancel: () => void;
  readonly children: ReactNode;
}) {
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (given.ready) given.onSend();
  };
  return (
    <form
      className="judging-form"
      aria-label={given.name}
      onSubmit={send}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        given.onCancel();
      }}
    >
      {given.children}
      <div className="actions">
        <Action type="submit" weight="main" isDisabled={!given.ready}>
          {given.name}
        </Action>
        <Action onPress={given.onCancel}>{house('cancel')}</Action>
      </div>
    </form>
  );
}
