import { useInfiniteQuery } from '@tanstack/react-query';
import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { ReportsListed } from '../../../../src/server/api/reports/schema.ts';
import { ask } from '../../api/ask.ts';
import { Loading } from '../../house/loading.tsx';
import { Problem } from '../../house/problem.tsx';
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
  const { data, error, fetchNextPage, hasNextPage, isFetchingNextPage } = query;
  const rows = data?.pages.flatMap(({ reports }) => reports) ?? [];
  const table = useRef<HTMLTableElement>(null);
  const [top, setTop] = useState(0);
  useLayoutEffect(() => setTop(table.current?.offsetTop ?? 0), []);
  const virtual = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => 34,
    overscan: 12,
    scrollMargin: top,
    getItemKey: (i) => rows[i].sha256,
  });
  const drawn = virtual.getVirtualItems();
  const last = drawn.at(-1)?.index ?? 0;
  useEffect(() => {
    if (hasNextPage && !isFetchingNextPage && last >= rows.length - PAGE / 2) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, last, rows.length, fetchNextPage]);

  if (error !== null && data === undefined) return <Problem error={error} again={() => void query.refetch()} />;
  const count = data?.pages[0].count;
  return (
    <>
      <p className="small number" role="status">
        {count !== undefined && t('found', { count })}
      </p>
      {data === undefined && <Loading />}
      <div className="wide">
        <table ref={table} className="reports" aria-rowcount={count ?? -1}>
          <thead>
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
          </thead>
          <tbody>
            <Room height={(drawn[0]?.start ?? top) - top} />
            {drawn.map(({ index, key }) => (
              <RowOfReport key={key} at={index} report={rows[index]} measure={virtual.measureElement} />
            ))}
            <Room height={virtual.getTotalSize() - ((drawn.at(-1)?.end ?? top) - top)} />
          </tbody>
        </table>
      </div>
    </>
  );
}

/** Stands for the rows that are not drawn. */
function Room({ height }: { readonly height: number }) {
  if (height <= 0) return null;
  return (
    <tr aria-hidden style={{ blockSize: height }}>
      <td colSpan={6} className="room" />
    </tr>
  );
}
