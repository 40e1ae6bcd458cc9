import { type KeyboardEvent, type ReactNode, useState } from 'react';
import type { CaseSearch } from '../case/filter/search.ts';
import { Loading } from '../house/loading.tsx';
import { Problem } from '../house/problem.tsx';
import { Search, useSought } from '../house/search.tsx';
import { type Key, words } from '../words/words.ts';
import { Panel } from './panel.tsx';
import { type Column, type Named, NamesTable } from './table.tsx';
import { type ListPath, useNames } from './use-names.ts';

const t = words('lists');
const house = words('house');

export interface NamesPageProps<Row extends Named> {
  readonly path: ListPath;
  readonly title: Key<'house'>;
  /** What the list is, and how it is worked with, under its title. */
  readonly about: string;
  /** "12 sources" */
  readonly counted: (count: number) => string;
  readonly columns: readonly Column<Row>[];
  /** What is known of one, and what can be decided on it; `head` is the case as the list shows it. */
  readonly panel: (row: Row, head: number) => ReactNode;
  /** What finds its incidents in the case; null: nothing does. */
  readonly found: (row: Row) => CaseSearch | null;
  /** A key was pressed on the name of a row. */
  readonly onKey?: (event: KeyboardEvent, row: Row, head: number) => void;
  /** Why what was decided in a row was not written. */
  readonly refused?: ReactNode;
}

/** A list of names with its search, and beside it the one that was chosen. */
export function NamesPage<Row extends Named>(given: NamesPageProps<Row>) {
  const sought = useSought();
  /** Without a letter or digit there is nothing to be found by. */
  const text = /[\p{L}\p{N}]/u.test(sought.text) ? sought.text : '';
  const [chosen, setChosen] = useState<string | null>(null);
  const { names, error, again } = useNames<Row>(given.path, text);
  const row = names?.rows.find(({ key }) => key === chosen);
  return (
    <main className="page" id="content">
      <h1>{house(given.title)}</h1>
      <p className="small names-about">{given.about}</p>
      <Search name={t('search')} sought={sought.field} />
      <p className="small number" role="status">
        {names !== null && given.counted(names.count)}
      </p>
      {names === null && (error === null ? <Loading /> : <Problem error={error} again={again} />)}
      {names?.count === 0 && <p>{t(text === '' ? 'none' : 'noneCalled')}</p>}
      {given.refused}
      <div className="names-beside" data-chosen={row !== undefined || undefined}>
        {names !== null && names.count > 0 && (
          <NamesTable
            label={house(given.title)}
            list={names}
            columns={given.columns}
            chosen={chosen}
            onChoose={(key) => setChosen(key === chosen ? null : key)}
            onKey={(event, row) => given.onKey?.(event, row, names.head)}
          />
        )}
        {names !== null && row !== undefined && (
          <Panel key={row.key} name={row.name} found={given.found(row)} onClose={() => setChosen(null)}>
            {given.panel(row, names.head)}
          </Panel>
        )}
      </div>
    </main>
  );
}
