import { type FormEvent, type KeyboardEvent, useId, useState } from 'react';
import type { ClaimValue, Group } from '../../../src/model/index.ts';
import { Action } from '../house/action.tsx';
import { amountWords } from '../words/amount.ts';
import { dateWords } from '../words/date.ts';
import { term } from '../words/terms.ts';
import { words } from '../words/words.ts';
import { isFigure, type Judgeable } from './claim.ts';
import { Reason } from './reason-form.tsx';
import { remember } from './remembered.ts';
import { sameValue, valueFrom, valueText } from './value.ts';

export interface Correction {
  /** What is read instead; absent: the value is as the reader has it. */
  readonly value?: ClaimValue;
  readonly group?: Group;
  readonly reason: string;
}

const t = words('judge');
const house = words('house');

const GROUPS: readonly Group[] = ['unknown', 'civilian', 'combatant', 'attacker', 'child', 'woman', 'man', 'person'];

/** Asks what the words say instead, of whom, and why; what is understood of it stands below while it is written. */
export function CorrectForm(given: {
  readonly claim: Judgeable;
  readonly busy: boolean;
  readonly onSend: (correction: Correction) => void;
  readonly onCancel: () => void;
}) {
  const { claim } = given;
  const id = useId();
  const [written, setWritten] = useState(valueText(claim.corrected ?? claim.value));
  const [group, setGroup] = useState(claim.correctedGroup ?? claim.group ?? 'unknown');
  const [reason, setReason] = useState('');
  const value = valueFrom(written, claim.value);
  const correction = correctionOf(claim, value, group);
  const ready = correction !== null && reason.trim() !== '' && !given.busy;
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (!ready) return;
    remember(reason.trim());
    given.onSend({ ...correction, reason: reason.trim() });
  };
  /** Enter saves, or goes on to the reason while there is none: a form whose button cannot be pressed is not sent by it. */
  const goOn = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || correction === null || reason.trim() !== '') return;
    event.preventDefault();
    document.getElementById(`${id}-reason`)?.focus();
  };
  return (
    <form
      className="judging-form"
      aria-label={t('correct')}
      onSubmit={send}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        given.onCancel();
      }}
    >
      <div className="field">
        <label htmlFor={`${id}-value`}>{t('instead')}</label>
        <input
          id={`${id}-value`}
          dir="auto"
          autoComplete="off"
          // biome-ignore lint/a11y/noAutofocus: the form opens at the press of a key, to be written in
          autoFocus
          aria-describedby={`${id}-understood`}
          value={written}
          onChange={({ target }) => setWritten(target.value)}
          onKeyDown={goOn}
          onFocus={({ target }) => target.select()}
        />
        <span className="small" id={`${id}-understood`} role="status">
          {understood(claim, value)}
        </span>
      </div>
      {isFigure(claim) && (
        <div className="field">
          <label htmlFor={`${id}-group`}>{t('ofWhom')}</label>
          <select id={`${id}-group`} value={group} onChange={({ target }) => setGroup(target.value as Group)}>
            {GROUPS.map((one) => (
              <option key={one} value={one}>
                {term('group', one)}
              </option>
            ))}
          </select>
        </div>
      )}
      <Reason id={`${id}-reason`} value={reason} onChange={setReason} />
      <div className="actions">
        <Action type="submit" weight="main" isDisabled={!ready}>
          {t('correct')}
        </Action>
        <Action onPress={given.onCancel}>{house('cancel')}</Action>
      </div>
    </form>
  );
}

/** Null: it is no value, or nothing in it is other than the reader has it. */
function correctionOf(
  claim: Judgeable,
  value: ClaimValue | null,
  group: Group,
): Pick<Correction, 'value' | 'group'> | null {
  if (value === null) return null;
  const own = {
    ...(!sameValue(value, claim.value) && { value }),
    ...(isFigure(claim) && group !== (claim.group ?? 'unknown') && { group }),
  };
  return Object.keys(own).length === 0 ? null : own;
}

function understood({ value: read }: Judgeable, value: ClaimValue | null): string {
  if (value === null) return t('vague' in read ? 'howFigure' : 'edtf' in read ? 'howDate' : 'howText');
  if (sameValue(value, read)) return t('asRead');
  if ('vague' in value) return t('understood', { value: amountWords(value) });
  return 'edtf' in value ? t('understood', { value: dateWords(value.edtf) }) : '';
}
