import { useInfiniteQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import type { ReportsListed } from '../../../../src/server/api/reports/schema.ts';
import { ask } from '../../api/ask.ts';
import { Loading } from '../../house/loading.tsx';
import { Problem } from '../../house/problem.tsx';
import { useMore, usePageRows } from '../../house/table/rows.ts';
import { Table } from '../../house/table/table.tsx';
import { Wide } from '../../house/wide.tsx';
import { words } from '../../words/words.ts';
import { RowOfReport } from './row.tsx';

const t = words('report');

/** So many are asked for at once. */
const PAGE = 50;

/** The reports that have the words, of which those in view are drawn and asked for. */
export function ReportsFound({ text }: { readonly text: string }) {
  const query = useInfiniteQuery({
    queryKey: ['reports', text],
    queryFn: ({ pageParam }) =>
      ask<ReportsListed>('/reports', { text: text || undefined, limit: PAGE, offset: pageParam }),
    initialPageParam: 0,
    getNextPageParam: ({ count }, pages) => (pages.length * PAGE < count ? pages.length * PAGE : undefined),
  });
  const { data, error } = query;
  const reports = data?.pages.flatMap((page) => page.reports) ?? [];
  const table = useRef<HTMLTableElement>(null);
  const rows = usePageRows(table, { count: reports.length, height: 34, keyOf: (index) => reports[index].sha256 });
  useMore(rows, query);

  if (error !== null && data === undefined) return <Problem error={error} again={() => void query.refetch()} />;
  const count = data?.pages[0].count;
  return (
    <>
      <p className="small number" role="status">
        {count !== undefined && t('found', { count })}
      </p>
      {data === undefined && <Loading />}
      <Wide name={t('reports')}>
        <Table ref={table} rows={rows} count={count ?? -1} name={t('reports')} className="reports" head={<Head />}>
          {(index) => <RowOfReport at={index} report={reports[index]} />}
        </Table>
      </Wide>
    </>
  );
}

function Head() {
  return (
    <tr>
      <th scope="col">{t('report')}</th>
      <th scope="col">{t('published')}</th>
      <th scope="col">{t('language')}</th>
      <th scope="col" className="count">
        {t('claimsHead')}
      </th>
      <th scope="col" className="count">
        {t('open')}
      </th>
      <th scope="col">{t('copies')}</th>
    </tr>
  );
}
