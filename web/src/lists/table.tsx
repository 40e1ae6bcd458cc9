import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import type { Alias } from '../../../src/server/api/lists/schema.ts';
import { Said } from '../house/said.tsx';
import { useMore, usePageRows } from '../house/table/rows.ts';
import { Row, Table } from '../house/table/table.tsx';
import { type Key, words } from '../words/words.ts';
import type { Names } from './use-names.ts';

const t = words('lists');

/** What a row of every list has. */
export interface Named {
  readonly key: string;
  readonly name: string;
  readonly aliases: readonly Alias[];
}

/** What stands beside the name. */
export interface Column<Name> {
  readonly head: Key<'lists'>;
  readonly cell: (row: Name) => ReactNode;
  /** A figure: to the end of its column. */
  readonly counts?: true;
  /** Left out where there is little room: the panel has it too. */
  readonly spare?: true;
}

interface NamesTableProps<Name> {
  /** What it lists. */
  readonly label: string;
  readonly list: Names<Name>;
  readonly columns: readonly Column<Name>[];
  readonly chosen: string | null;
  readonly onChoose: (key: string) => void;
  /** A key was pressed on the name of a row. */
  readonly onKey: (event: KeyboardEvent, row: Name) => void;
}

/** Names in rows; Tab reaches one, arrows go on from it, and Enter opens it. */
export function NamesTable<Name extends Named>(given: NamesTableProps<Name>) {
  const { list, columns } = given;
  const { rows: names, count } = list;
  const table = useRef<HTMLTableElement>(null);
  const rows = usePageRows(table, { count: names.length, height: 36, keyOf: (index) => names[index].key });
  useMore(rows, list);
  const head = (
    <tr>
      <th scope="col">{t('name')}</th>
      {columns.map(({ head, counts, spare }) => (
        <th scope="col" key={head} className={classes(counts, spare)}>
          {t(head)}
        </th>
      ))}
    </tr>
  );
  return (
    <Table ref={table} rows={rows} count={count} name={given.label} className="names" head={head}>
      {(index) => {
        const name = names[index];
        return (
          <Row
            index={index}
            data-chosen={name.key === given.chosen || undefined}
            onKeyDown={(event) => (event.target as Element).matches('.names-open') && given.onKey(event, name)}
          >
            <th scope="row">
              <NameOf row={name} open={name.key === given.chosen} onChoose={given.onChoose} />
            </th>
            {columns.map(({ head, cell, counts, spare }) => (
              <td key={head} className={classes(counts, spare)}>
                {cell(name)}
              </td>
            ))}
          </Row>
        );
      }}
    </Table>
  );
}

const classes = (counts?: true, spare?: true): string =>
  [counts && 'count number', spare && 'spare'].filter(Boolean).join(' ');

/** So many other names stand in a row; the panel has all. */
const FEW = 3;

function NameOf(given: { readonly row: Named; readonly open: boolean; readonly onChoose: (key: string) => void }) {
  const { key, name, aliases } = given.row;
  const others = aliases.filter(({ by }) => by !== 'recount');
  return (
    <>
      <button
        type="button"
        className="names-open"
        data-walk
        tabIndex={-1}
        aria-expanded={given.open}
        onClick={() => given.onChoose(key)}
      >
        <Said>{name}</Said>
      </button>
      {others.length > 0 && (
        <span className="small names-others">
          {others.slice(0, FEW).map((alias) => (
            <Said key={alias.name}>{alias.name}</Said>
          ))}
          {others.length > FEW && t('more', { count: others.length - FEW })}
        </span>
      )}
    </>
  );
}
