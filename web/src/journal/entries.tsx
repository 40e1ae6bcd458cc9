import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import { Loading } from '../house/loading.tsx';
import { Problem } from '../house/problem.tsx';
import { numberWords } from '../words/amount.ts';
import { words } from '../words/words.ts';
import { type Narrowed, useJournal } from './asked.ts';
import { Entry } from './entry.tsx';

const t = words('journal');

/** The next page is asked for when so few lines are left to see. */
const LEFT = 30;

/** The entries that are asked for, the newest first; only those in sight are on the page. */
export function Entries({ narrowed }: { readonly narrowed: Narrowed }) {
  const { data, error, refetch, hasNextPage, isFetching, fetchNextPage } = useJournal(narrowed);
  const list = useRef<HTMLTableElement>(null);
  const entries = data?.pages.flatMap((page) => page.entries.map((entry) => ({ entry, page }))) ?? [];
  const rows = useWindowVirtualizer({
    count: entries.length,
    estimateSize: () => 42,
    overscan: 12,
    scrollMargin: list.current?.offsetTop ?? 0,
    getItemKey: (index) => entries[index].entry.seq,
  });
  const seen = rows.getVirtualItems();
  const nearEnd = (seen.at(-1)?.index ?? 0) >= entries.length - LEFT;
  useEffect(() => {
    if (nearEnd && hasNextPage && !isFetching) void fetchNextPage();
  }, [nearEnd, hasNextPage, isFetching, fetchNextPage]);

  if (error !== null) return <Problem error={error} again={() => void refetch()} />;
  if (data === undefined) return <Loading />;
  const { next } = data.pages[data.pages.length - 1];
  return (
    <>
      <table className="entries" ref={list} aria-label={t('entries')} aria-rowcount={-1}>
        <thead className="unseen">
          <tr>
            {(['number', 'time', 'author', 'done', 'more'] as const).map((column) => (
              <th key={column}>{t(column)}</th>
            ))}
          </tr>
        </thead>
        <tbody style={{ blockSize: rows.getTotalSize() }}>
          {seen.map(({ index, start }) => (
            <Entry
              key={entries[index].entry.seq}
              entry={entries[index].entry}
              page={entries[index].page}
              index={index}
              start={start - rows.options.scrollMargin}
              measure={rows.measureElement}
            />
          ))}
        </tbody>
      </table>
      {entries.length === 0 && next === null && <p>{t('nothing')}</p>}
      {next !== null && (
        <p className="loading" role="status">
          {t('lookingBefore', { number: numberWords(next) })}
        </p>
      )}
    </>
  );
}
