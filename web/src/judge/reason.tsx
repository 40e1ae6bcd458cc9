import type { Ref } from 'react';
import { Field } from '../house/field.tsx';
import { type Key, words } from '../words/words.ts';
import { remembered } from './remembered.ts';

const t = words('judge');
const house = words('house');

/** The field for a reason, which stays on the record. */
export function Reason(given: {
  readonly value: string;
  readonly onChange: (reason: string) => void;
  /** Reasons that are often given; those given before are offered as well. */
  readonly offered?: readonly Key<'judge'>[];
  readonly ref?: Ref<HTMLInputElement>;
}) {
  const { offered = [], ...rest } = given;
  return (
    <Field
      {...rest}
      name={house('reason')}
      offered={[...new Set([...remembered(), ...offered.map((one) => t(one))])]}
      says={house('reasonAsked')}
    />
  );
}
