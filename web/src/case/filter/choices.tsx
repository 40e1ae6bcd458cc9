import { useState } from 'react';
import { Action } from '../../house/action.tsx';
import { Said } from '../../house/said.tsx';
import { numberWords } from '../../words/amount.ts';
import { words } from '../../words/words.ts';
import { Value } from './value.tsx';

const t = words('case');

/** So many values are seen unless all are asked for. */
const FEW = 7;

interface ChoicesProps {
  readonly name: string;
  readonly values: readonly { readonly value: string; readonly incidents: number }[];
  readonly chosen: readonly string[];
  readonly told: (value: string) => string;
  readonly said: boolean;
  readonly onChoose: (values: readonly string[]) => void;
}

/** A facet: its values, chosen ones first, each with how many incidents it would leave. */
export function Choices({ name, values, chosen, told, said, onChoose }: ChoicesProps) {
  const [all, setAll] = useState(false);
  const counts = new Map(values.map(({ value, incidents }) => [value, incidents]));
  const listed = [...new Set([...chosen, ...counts.keys()])];
  if (listed.length === 0) return null;
  const seen = all ? listed : listed.slice(0, Math.max(FEW, chosen.length));
  return (
    <fieldset className="facet">
      <legend>{name}</legend>
      {seen.map((value) => (
        <Value
          key={value}
          incidents={counts.get(value) ?? null}
          chosen={chosen.includes(value)}
          onChoose={(wanted) => onChoose(wanted ? [...chosen, value] : chosen.filter((other) => other !== value))}
        >
          {said ? <Said>{told(value)}</Said> : told(value)}
        </Value>
      ))}
      {listed.length > seen.length && (
        <Action weight="quiet" onPress={() => setAll(true)}>
          {t('more', { number: numberWords(listed.length - seen.length), count: listed.length - seen.length })}
        </Action>
      )}
      {all && listed.length > FEW && (
        <Action weight="quiet" onPress={() => setAll(false)}>
          {t('fewer')}
        </Action>
      )}
    </fieldset>
  );
}
