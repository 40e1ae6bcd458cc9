import type { IncidentId, Kind } from '../../../../src/model/index.ts';
import { useCase } from '../../api/case.ts';
import { Field } from '../../house/field.tsx';
import { term } from '../../words/terms.ts';
import { words } from '../../words/words.ts';

const t = words('report');

export interface Happened {
  readonly summary: string;
  readonly kinds: readonly Kind[];
  /** One that the case has; null: a new one. */
  readonly incident: IncidentId | null;
}

/** Nothing is said yet of a new incident. */
export const NOTHING_SAID: Happened = { summary: '', kinds: [], incident: null };

/** What happened, in a line, and of which kinds it was. */
export function IncidentFields(given: { readonly value: Happened; readonly onChange: (value: Happened) => void }) {
  const { summary, kinds } = given.value;
  const { data } = useCase();
  const turn = (kind: Kind) =>
    given.onChange({
      ...given.value,
      kinds: kinds.includes(kind) ? kinds.filter((one) => one !== kind) : [...kinds, kind],
    });
  return (
    <>
      <Field
        name={t('make.summary')}
        value={summary}
        onChange={(line) => given.onChange({ ...given.value, summary: line })}
      />
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
