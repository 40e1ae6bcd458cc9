import { useElementScrollRestoration } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { Loading } from '../../house/loading.tsx';
import { Problem } from '../../house/problem.tsx';
import { usePartRows } from '../../house/table/rows.ts';
import { Table } from '../../house/table/table.tsx';
import { words } from '../../words/words.ts';
import { useFirstPage, useLines } from '../asked.ts';
import { NoIncident } from '../empty.tsx';
import { CountedWords } from '../filter/counted.tsx';
import { type Filter, SORTS, type Sort } from '../filter/search.ts';
import type { Searching } from '../filter/use-search.ts';
import { HandOn } from './hand-on.tsx';
import { Head } from './head.tsx';
import { Line } from './line.tsx';

const t = words('case');

/** Where the list was when the page was left, for the way back. */
const PLACE = 'incidents';

/** How high a line is, as style/case.css has it. */
const LINE_REMS = 2.5;

/** Every incident that is found, a line each; only those in sight are on the page. */
export function List({ search, filter, change }: Searching) {
  const sort = search.sort ?? 'date';
  const asked = JSON.stringify([filter, sort]);
  const { data, error, refetch, isPlaceholderData } = useFirstPage(filter, sort);
  const sortBy = (to: Sort) => change({ sort: to === 'date' ? undefined : to });
  const table = useRef<HTMLTableElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const before = useElementScrollRestoration({ id: PLACE });
  const found = data?.counted.found ?? 0;
  const rows = usePartRows(scroller, { count: found, height: LINE_REMS * rem(), from: before?.scrollY ?? 0 });
  const lineAt = useLines(filter, sort, data, rows.drawn[0]?.index ?? 0, rows.drawn.at(-1)?.index ?? 0);

  // A new question is read from its first line on; the way back to an old one leads to where it was left.
  const last = useRef(asked);
  useEffect(() => {
    if (last.current === asked) return;
    last.current = asked;
    scroller.current?.scrollTo({ top: 0 });
  }, [asked]);

  return (
    <section className="list" aria-label={t('list')}>
      <div className="list-head">
        {data !== undefined && <CountedWords counted={data.counted} />}
        {found > 0 && !asksNothing(filter) && <HandOn filter={filter} />}
        <SortBy sort={sort} onSort={sortBy} />
      </div>
      {error !== null && <Problem error={error} again={() => void refetch()} />}
      {data === undefined && error === null && <Loading />}
      {data !== undefined && error === null && (
        <div className="list-lines" ref={scroller} data-scroll-restoration-id={PLACE}>
          <Table
            ref={table}
            rows={rows}
            name={t('incidentsTitle')}
            className="lines"
            busy={isPlaceholderData}
            head={<Head sort={sort} onSort={sortBy} />}
          >
            {(index) => <Line line={lineAt(index)} index={index} />}
          </Table>
          {found === 0 && (asksNothing(filter) ? <NoIncident /> : <p className="list-none">{t('noneFound')}</p>)}
        </div>
      )}
    </section>
  );
}

const asksNothing = (filter: Filter) => Object.keys(filter).length === 0;

const rem = () => Number.parseFloat(getComputedStyle(document.documentElement).fontSize);

function SortBy({ sort, onSort }: { readonly sort: Sort; readonly onSort: (sort: Sort) => void }) {
  return (
    <label className="sort-by">
      <span>{t('sortBy')}</span>{' '}
      <select value={sort} onChange={({ target }) => onSort(target.value as Sort)}>
        {SORTS.map((each) => (
          <option key={each} value={each}>
            {t(`sort.${each}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
