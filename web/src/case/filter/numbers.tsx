import { useEffect, useState } from 'react';
import { words } from '../../words/words.ts';
import type { Searching } from './use-search.ts';

const t = words('case');

const FIELDS = ['killedAtLeast', 'killedAtMost', 'reportsAtLeast'] as const;

/** Narrowing by how many: asked when the field is left or Enter is pressed. */
export function Numbers({ filter, change }: Searching) {
  return (
    <fieldset className="facet">
      <legend>{t('facet.numbers')}</legend>
      {FIELDS.map((field) => (
        <NumberField
          key={field}
          name={t(`asked.${field}`)}
          value={filter[field]}
          onChange={(value) => change({ [field]: value })}
        />
      ))}
    </fieldset>
  );
}

interface NumberFieldProps {
  readonly name: string;
  readonly value: number | undefined;
  readonly onChange: (value: number | undefined) => void;
}

function NumberField({ name, value, onChange }: NumberFieldProps) {
  const [typed, setTyped] = useState('');
  useEffect(() => setTyped(value === undefined ? '' : String(value)), [value]);
  const ask = () => {
    const wanted = /^\d{1,9}$/.test(typed) ? Number(typed) : undefined;
    if (wanted !== value) onChange(wanted);
  };
  return (
    <label className="number-field">
      <span>{name}</span>
      <input
        inputMode="numeric"
        pattern="\d{1,9}"
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
        onBlur={ask}
        onKeyDown={({ key }) => key === 'Enter' && ask()}
      />
    </label>
  );
}
