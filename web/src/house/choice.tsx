import { type ReactNode, useId } from 'react';

/** A named choice of one among a few; '' among the options stands for none. */
export function Choice<T extends string>(given: {
  readonly name: string;
  readonly value: T;
  readonly options: readonly (readonly [value: T, says: string])[];
  readonly onChange: (value: T) => void;
  readonly isDisabled?: boolean;
  /** The name stands before it on the same line, as in a sentence. */
  readonly inline?: true;
  readonly children?: ReactNode;
}) {
  const id = useId();
  return (
    <div className={given.inline ? 'field inline' : 'field'}>
      <label htmlFor={id}>{given.name}</label>
      <select
        id={id}
        disabled={given.isDisabled}
        value={given.value}
        onChange={({ target }) => given.onChange(target.value as T)}
      >
        {given.options.map(([value, says]) => (
          <option key={value} value={value}>
            {says}
          </option>
        ))}
      </select>
      {given.children}
    </div>
  );
}
