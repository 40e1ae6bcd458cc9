import { useRef } from 'react';
import { Loading } from '../house/loading.tsx';
import { Problem } from '../house/problem.tsx';
import { useMore, usePageRows } from '../house/table/rows.ts';
import { Table } from '../house/table/table.tsx';
import { numberWords } from '../words/amount.ts';
import { words } from '../words/words.ts';
import { type Narrowed, useJournal } from './asked.ts';
import { Entry } from './entry.tsx';

const t = words('journal');

/** The entries that are asked for, the newest first; only those in sight are on the page. */
export function Entries({ narrowed }: { readonly narrowed: Narrowed }) {
  const query = useJournal(narrowed);
  const { data, error, refetch } = query;
  const table = useRef<HTMLTableElement>(null);
  const entries = data?.pages.flatMap((page) => page.entries.map((entry) => ({ entry, page }))) ?? [];
  const rows = usePageRows(table, { count: entries.length, height: 42, keyOf: (index) => entries[index].entry.seq });
  useMore(rows, query);

  if (error !== null) return <Problem error={error} again={() => void refetch()} />;
  if (data === undefined) return <Loading />;
  const { next } = data.pages[data.pages.length - 1];
  return (
    <>
      <Table ref={table} rows={rows} count={-1} name={t('entries')} className="entries" head={<Head />}>
        {(index) => <Entry {...entries[index]} index={index} />}
      </Table>
      {entries.length === 0 && next === null && <p>{t('nothing')}</p>}
      {next !== null && (
        <p className="loading" role="status">
          {t('lookingBefore', { number: numberWords(next) })}
        </p>
      )}
    </>
  );
}

const COLUMNS = ['number', 'time', 'author', 'done', 'more'] as const;

function Head() {
  return (
    <tr className="unseen">
      {COLUMNS.map((column) => (
        <th key={column} scope="col">
          {t(column)}
        </th>
      ))}
    </tr>
  );
}
