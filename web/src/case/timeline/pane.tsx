import { useMemo } from 'react';
import { Action } from '../../house/action.tsx';
import { numberWords } from '../../words/amount.ts';
import { words } from '../../words/words.ts';
import { useTimeline } from '../asked.ts';
import type { Searching } from '../filter/use-search.ts';
import { NotAnswered } from '../not-answered.tsx';
import { Chart } from './chart.tsx';

const t = words('case');

/** When the incidents that are found happened; two dates narrow it, by hand or by drawing over the bars. */
export function TimelinePane({ filter, change }: Searching) {
  const { data, error } = useTimeline(filter);
  const chosen = useMemo(() => ({ from: filter.from, to: filter.to }), [filter.from, filter.to]);
  return (
    <section className="timeline" aria-label={t('timeline')}>
      {error !== null && <NotAnswered error={error} />}
      {data !== undefined && data.bars.length > 0 && <Chart timeline={data} chosen={chosen} onChoose={change} />}
      <div className="timeline-foot">
        {(['from', 'to'] as const).map((end) => (
          <label key={end} className="day-field">
            <span>{t(`asked.${end}`)}</span>{' '}
            <input
              type="date"
              value={filter[end] ?? ''}
              onChange={({ target }) => change({ [end]: target.value || undefined })}
            />
          </label>
        ))}
        {data !== undefined && data.undated > 0 && (
          <Action weight="quiet" onPress={() => change({ lacks: 'date' })}>
            {t('undated', { count: data.undated, number: numberWords(data.undated) })}
          </Action>
        )}
        {data !== undefined && data.wide > 0 && (
          <span className="small">{t('wide', { count: data.wide, number: numberWords(data.wide) })}</span>
        )}
      </div>
    </section>
  );
}
