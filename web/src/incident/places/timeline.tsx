import type { IncidentTold } from '../../../../src/server/api/incident/schema.ts';
import { Said } from '../../house/said.tsx';
import { dateWords, dayWords } from '../../words/date.ts';
import { words } from '../../words/words.ts';
import { Days, daysOf } from './days.tsx';

const t = words('incident');

/** When each report dates the incident: the days that its date allows, on one scale. */
export function Timeline({ told: { mentions, tellers } }: { readonly told: IncidentTold }) {
  const rows = tellers.map((teller) => ({
    teller,
    dates: mentions.filter(({ mention }) => mention.report === teller.report).flatMap(({ dates }) => dates),
  }));
  const scale = daysOf(rows.flatMap(({ dates }) => dates));
  return (
    <table className="timeline" aria-label={t('timeline')}>
      <tbody>
        {rows.map(({ teller, dates }) => (
          <tr key={teller.report}>
            <th scope="row" className="timeline-report">
              <Said>{teller.name}</Said>
            </th>
            <td>
              {dates.length === 0 ? t('noDate') : [...new Set(dates.map(({ edtf }) => dateWords(edtf)))].join(' · ')}
            </td>
            <td className="plotted">{scale !== null && <Days scale={scale} dates={dates} />}</td>
          </tr>
        ))}
      </tbody>
      {scale !== null && (
        <tfoot aria-hidden>
          <tr>
            <td />
            <td />
            <td className="plotted small">
              <span className="ends">
                <span>{dayWords(scale.first)}</span>
                {scale.last !== scale.first && <span>{dayWords(scale.last)}</span>}
              </span>
            </td>
          </tr>
        </tfoot>
      )}
    </table>
  );
}
