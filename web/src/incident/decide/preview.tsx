import type { Rehearsal, StandTold } from '../../../../src/server/api/rehearsals/schema.ts';
import { Said } from '../../house/said.tsx';
import { Wide } from '../../house/wide.tsx';
import { numberWords } from '../../words/amount.ts';
import { dateWords } from '../../words/date.ts';
import { words } from '../../words/words.ts';
import { edtfOf } from '../head/edtf.ts';
import { cellWords, figureWords } from '../tolls/figure.ts';

const t = words('incident');

interface Column {
  readonly key: string;
  readonly name: string;
  readonly stand: StandTold;
}

/** Incidents as they stand beside what they would be: names, dates, places, accounts, tolls. */
export function Preview({ incidents }: Pick<Rehearsal, 'incidents'>) {
  const columns: Column[] = [
    ...incidents.flatMap(({ id, before }) =>
      before === null ? [] : [{ key: `${id} now`, name: t('now'), stand: before }],
    ),
    ...incidents.flatMap(({ id, after }) =>
      after === null ? [] : [{ key: `${id} then`, name: t('then'), stand: after }],
    ),
  ];
  const cells = [...new Set(columns.flatMap(({ stand }) => stand.tolls.map(cellWords)))];
  const figure = ({ tolls }: StandTold, cell: string) => {
    const toll = tolls.find((one) => cellWords(one) === cell);
    return toll === undefined ? t('noCell') : figureWords(toll);
  };
  const row = (name: string, of: (stand: StandTold) => React.ReactNode) => (
    <tr key={name}>
      <th scope="row">{name}</th>
      {columns.map(({ key, stand }) => (
        <td key={key} className={key.endsWith('then') ? 'then' : undefined}>
          {of(stand)}
        </td>
      ))}
    </tr>
  );
  return (
    <Wide name={t('preview')}>
      <table className="preview" aria-label={t('preview')}>
        <thead>
          <tr>
            <td />
            {columns.map(({ key, name, stand }) => (
              <th key={key} scope="col">
                {name} <code className="small">{stand.line.id}</code>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {row(t('name'), ({ line }) => (
            <Said>{line.name}</Said>
          ))}
          {row(t('dates'), ({ line }) => dateWords(edtfOf(line)))}
          {row(t('place'), ({ line }) => (line.place === null ? t('unknown') : <Said>{line.place}</Said>))}
          {row(t('reports'), ({ line }) => numberWords(line.reports))}
          {row(t('claims'), ({ line }) => numberWords(line.claims))}
          {cells.map((cell) => row(cell, (stand) => figure(stand, cell)))}
        </tbody>
      </table>
    </Wide>
  );
}
