import { type ComponentProps, type ReactNode, useId } from 'react';

export interface FieldProps extends Omit<ComponentProps<'input'>, 'id' | 'name' | 'value' | 'onChange'> {
  /** What is asked for. */
  readonly name: string;
  readonly value: string;
  readonly onChange: (written: string) => void;
  /** Values to choose from while it is written in. */
  readonly offered?: readonly string[];
  /** Told beneath the field: how to write it, what becomes of it. */
  readonly says?: ReactNode;
  /** What `says` tells changes with what is written, and is told as it does. */
  readonly live?: true;
}

/** A line that a person writes, with its name. Its text has the direction of what is written. */
export function Field({ name, value, onChange, offered = [], says, live, children, ...rest }: FieldProps) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{name}</label>
      <input
        dir="auto"
        autoComplete="off"
        {...rest}
        id={id}
        list={offered.length > 0 ? `${id}-offered` : undefined}
        aria-describedby={says === undefined ? undefined : `${id}-says`}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
      {offered.length > 0 && (
        <datalist id={`${id}-offered`}>
          {offered.map((one) => (
            <option key={one} value={one} />
          ))}
        </datalist>
      )}
      {says !== undefined && (
        <span className="small" id={`${id}-says`} role={live && 'status'}>
          {says}
        </span>
      )}
      {children}
    </div>
  );
}

/** The `ref` of a field that somebody has just asked for: they write in it at once, over what stands there. */
export function entered(field: HTMLInputElement | null): void {
  field?.focus();
  field?.select();
}
