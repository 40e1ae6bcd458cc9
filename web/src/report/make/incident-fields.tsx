import { useId } from 'react';
import type { Kind } from '../../../../src/model/index.ts';
import { useCase } from '../../api/case.ts';
import { term } from '../../words/terms.ts';
import { words } from '../../words/words.ts';

const t = words('report');

export interface Happened {
  readonly summary: string;
  readonly kinds: readonly Kind[];
}

/** What happened, in a line, and of which kinds it was. */
export function IncidentFields(given: { readonly value: Happened; readonly onChange: (value: Happened) => void }) {
  const { summary, kinds } = given.value;
  const id = useId();
  const { data } = useCase();
  const turn = (kind: Kind) =>
    given.onChange({ summary, kinds: kinds.includes(kind) ? kinds.filter((one) => one !== kind) : [...kinds, kind] });
  return (
    <>
      <div className="field">
        <label htmlFor={id}>{t('make.summary')}</label>
        <input
          id={id}
          dir="auto"
          autoComplete="off"
          value={summary}
          onChange={({ target }) => given.onChange({ summary: target.value, kinds })}
        />
      </div>
      <fieldset className="make-kinds">
        <legend>{t('make.kinds')}</legend>
        {data?.kinds.map((kind) => (
          <label key={kind}>
            <input type="checkbox" checked={kinds.includes(kind)} onChange={() => turn(kind)} /> {term('kind', kind)}
          </label>
        ))}
      </fieldset>
    </>
  );
}
