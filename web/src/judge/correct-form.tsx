import { type KeyboardEvent, useRef, useState } from 'react';
import type { ClaimValue, Group } from '../../../src/model/index.ts';
import { Choice } from '../house/choice.tsx';
import { entered, Field } from '../house/field.tsx';
import { term } from '../words/terms.ts';
import { words } from '../words/words.ts';
import { GROUPS, isFigure } from './about.ts';
import type { Judgeable } from './claim.ts';
import { DecisionForm } from './form.tsx';
import { Reason } from './reason.tsx';
import { remember } from './remembered.ts';
import { understood } from './understood.ts';
import { sameValue, valueFrom, valueText } from './value.ts';

export interface Correction {
  /** What is read instead; absent: the value is as the reader has it. */
  readonly value?: ClaimValue;
  readonly group?: Group;
  readonly reason: string;
}

const t = words('judge');

/** Asks what the words say instead, of whom, and why; what is understood of it stands below while it is written. */
export function CorrectForm(given: {
  readonly claim: Judgeable;
  readonly busy: boolean;
  readonly onSend: (correction: Correction) => void;
  readonly onCancel: () => void;
}) {
  const { claim, busy, onSend, onCancel } = given;
  const [written, setWritten] = useState(valueText(claim.corrected ?? claim.value));
  const [group, setGroup] = useState(claim.correctedGroup ?? claim.group ?? 'unknown');
  const [why, setWhy] = useState('');
  const reasonField = useRef<HTMLInputElement>(null);
  const reason = why.trim();
  const value = valueFrom(written, claim.value);
  const correction = correctionOf(claim, value, group);
  const send = () => {
    remember(reason);
    onSend({ ...correction, reason });
  };
  /** Enter goes on to the reason while there is none: a form whose button cannot be pressed is not sent by it. */
  const goOn = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || correction === null || reason !== '') return;
    event.preventDefault();
    reasonField.current?.focus();
  };
  const asRead = value !== null && sameValue(value, claim.value);
  return (
    <DecisionForm
      name={t('correct')}
      ready={correction !== null && reason !== '' && !busy}
      onSend={send}
      onCancel={onCancel}
    >
      <Field
        ref={entered}
        name={t('instead')}
        value={written}
        onChange={setWritten}
        onKeyDown={goOn}
        live
        says={asRead ? t('asRead') : understood(value, claim.value)}
      />
      {isFigure(claim) && (
        <Choice
          name={t('ofWhom')}
          value={group}
          options={GROUPS.map((one) => [one, term('group', one)] as const)}
          onChange={setGroup}
        />
      )}
      <Reason ref={reasonField} value={why} onChange={setWhy} />
    </DecisionForm>
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
