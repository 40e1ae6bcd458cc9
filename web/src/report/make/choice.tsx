import { useId } from 'react';

/** A named choice among a few. */
export function Choice<T extends string>(given: {
  readonly name: string;
  readonly value: T;
  readonly options: readonly (readonly [value: T, says: string])[];
  readonly onChange: (value: T) => void;
}) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{given.name}</label>
      <select id={id} value={given.value} onChange={({ target }) => given.onChange(target.value as T)}>
        {given.options.map(([value, says]) => (
          <option key={value} value={value}>
            {says}
          </option>
        ))}
      </select>
    </div>
  );
}
