import type { NearTold } from '../../../../src/server/api/incident/schema.ts';
import { Said } from '../../house/said.tsx';
import { numberWords } from '../../words/amount.ts';
import { dateWords } from '../../words/date.ts';
import { term } from '../../words/terms.ts';
import { words } from '../../words/words.ts';

const t = words('incident');

/** Incidents to choose one from, each with what it has in common. */
export function Candidates(given: {
  readonly near: NearTold['near'];
  readonly legend: string;
  /** Said where there is none. */
  readonly none: string;
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
}) {
  const { near, legend, none, chosen, onChoose } = given;
  if (near.length === 0) return <p>{none}</p>;
  return (
    <fieldset className="candidates">
      <legend>{legend}</legend>
      {near.map(({ line, days, km, actors, kinds }) => (
        <label key={line.id} className="candidate">
          <input
            type="radio"
            name="other"
            value={line.id}
            checked={chosen === line.id}
            onChange={() => onChoose(line.id)}
          />
          <span>
            <Said>{line.name}</Said>
            <span className="small">
              {dateWords(line.edtf)} · <code>{line.id}</code> ·{' '}
              {[
                days === null ? null : t('daysApart', { count: days }),
                km === null ? null : t('kmApart', { km: numberWords(km) }),
                actors.length === 0 ? null : t('sameActor'),
                kinds.length === 0 ? null : kinds.map((kind) => term('kind', kind)).join(', '),
              ]
                .filter((part) => part !== null)
                .join(' · ')}
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
