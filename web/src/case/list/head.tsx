import { words } from '../../words/words.ts';
import type { Sort } from '../filter/search.ts';
import { COLUMNS } from './columns.tsx';

const t = words('case');

/** The way each order runs: first day first, highest toll first, most reports first. */
const RUNS = { date: 'ascending', killed: 'descending', reports: 'descending', newest: 'descending' } as const;

interface HeadProps {
  readonly sort: Sort;
  readonly onSort: (sort: Sort) => void;
}

/** The heads of the columns; those that the server can sort by are pressed for it. */
export function Head({ sort: by, onSort }: HeadProps) {
  return (
    <tr className="line" aria-rowindex={1}>
      {COLUMNS.map(({ id, sort }) => (
        <th key={id} className={`line-${id}`} scope="col" aria-sort={sort === by ? RUNS[by] : undefined}>
          {sort === undefined ? (
            t(`column.${id}`)
          ) : (
            <button type="button" className="sort" onClick={() => onSort(sort)}>
              {t(`column.${id}`)}
              <span aria-hidden="true">{sort === by ? (RUNS[by] === 'ascending' ? ' ↑' : ' ↓') : ''}</span>
            </button>
          )}
        </th>
      ))}
    </tr>
  );
}
