import { type FormEvent, useId, useState } from 'react';
import { Action } from '../house/action.tsx';
import { type Key, words } from '../words/words.ts';
import { remember, remembered } from './remembered.ts';

const t = words('judge');
const house = words('house');

/** Asks for the reason of a decision; Enter sends it, Escape leaves it. */
export function ReasonForm(given: {
  /** What it is the reason of, as the button says it. */
  readonly name: string;
  /** Stands there at first, to be kept or written over. */
  readonly first?: string;
  /** Reasons that are often given. */
  readonly offered: readonly Key<'judge'>[];
  readonly busy: boolean;
  readonly onSend: (reason: string) => void;
  readonly onCancel: () => void;
}) {
  const [reason, setReason] = useState(given.first ?? '');
  const id = useId();
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (reason.trim() === '' || given.busy) return;
    remember(reason.trim());
    given.onSend(reason.trim());
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
      <Reason id={id} value={reason} onChange={setReason} offered={given.offered} focused />
      <div className="actions">
        <Action type="submit" weight="main" isDisabled={reason.trim() === '' || given.busy}>
          {given.name}
        </Action>
        <Action onPress={given.onCancel}>{house('cancel')}</Action>
      </div>
    </form>
  );
}

/** The field for a reason, which stays on the record. */
export function Reason(given: {
  readonly id: string;
  readonly value: string;
  readonly onChange: (reason: string) => void;
  readonly offered?: readonly Key<'judge'>[];
  readonly focused?: boolean;
}) {
  const { id } = given;
  const offered = [...new Set([...remembered(), ...(given.offered ?? []).map((one) => t(one))])];
  return (
    <div className="field">
      <label htmlFor={id}>{house('reason')}</label>
      <input
        id={id}
        dir="auto"
        list={offered.length > 0 ? `${id}-offered` : undefined}
        autoComplete="off"
        aria-describedby={`${id}-asked`}
        // biome-ignore lint/a11y/noAutofocus: the form opens at the press of a key, to be written in
        autoFocus={given.focused}
        value={given.value}
        onChange={({ target }) => given.onChange(target.value)}
        onFocus={({ target }) => target.select()}
      />
      {offered.length > 0 && (
        <datalist id={`${id}-offered`}>
          {offered.map((one) => (
            <option key={one} value={one} />
          ))}
        </datalist>
      )}
      <span className="small" id={`${id}-asked`}>
        {house('reasonAsked')}
      </span>
    </div>
  );
}
