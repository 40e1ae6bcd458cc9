import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Alias } from '../../../src/server/api/lists/schema.ts';
import { Said } from '../house/said.tsx';
import { type Key, words } from '../words/words.ts';

const t = words('lists');

/** What a row of every list has. */
export interface Named {
  readonly key: string;
  readonly name: string;
  readonly aliases: readonly Alias[];
}

/** What stands beside the name. */
export interface Column<Row> {
  readonly head: Key<'lists'>;
  readonly cell: (row: Row) => ReactNode;
  /** A figure: to the end of its column. */
  readonly counts?: true;
  /** Left out where there is little room: the panel has it too. */
  readonly spare?: true;
}

interface TableProps<Row> {
  readonly rows: readonly Row[];
  /** How many there are, with those that are not here yet. */
  readonly count: number;
  readonly columns: readonly Column<Row>[];
  readonly chosen: string | null;
  readonly onChoose: (key: string) => void;
  /** The end is near: more are wanted. */
  readonly onEnd: () => void;
  /** A key was pressed on the name of a row. */
  readonly onKey: (event: KeyboardEvent, row: Row) => void;
}

/** How many rows a key goes on. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 20,
  PageUp: -20,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

/** So many rows before the end more are asked for. */
const NEAR_END = 40;

/** Names in rows, of which those in view are drawn; Tab reaches one, arrows go on from it, and Enter opens it. */
export function NamesTable<Row extends Named>(given: TableProps<Row>) {
  const { rows, columns, onEnd } = given;
  const table = useRef<HTMLTableElement>(null);
  const [top, setTop] = useState(0);
  useLayoutEffect(() => setTop(table.current?.offsetTop ?? 0), []);
  const virtual = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => 36,
    overscan: 12,
    scrollMargin: top,
    getItemKey: (i) => rows[i].key,
  });
  const drawn = virtual.getVirtualItems();
  const last = drawn.at(-1)?.index ?? 0;
  useEffect(() => {
    if (last >= rows.length - NEAR_END) onEnd();
  }, [last, rows.length, onEnd]);
  const [at, setAt] = useState(0);
  // One name of all is reached with Tab; where its row is not drawn, the first that is.
  const reached = drawn.some(({ index }) => index === at) ? at : (drawn[0]?.index ?? 0);
  const go = (event: KeyboardEvent, from: number) => {
    const step = STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const to = Math.max(0, Math.min(rows.length - 1, from + step));
    const name = () => table.current?.querySelector<HTMLElement>(`[data-index="${to}"] .names-open`);
    virtual.scrollToIndex(to, { align: 'auto' });
    if (name() === null) requestAnimationFrame(() => name()?.focus());
    else name()?.focus();
  };
  const room = (height: number) =>
    height > 0 && (
      <tr aria-hidden style={{ blockSize: height }}>
        <td colSpan={columns.length + 1} className="room" />
      </tr>
    );
  return (
    <table ref={table} className="names" aria-rowcount={given.count + 1}>
      <thead>
        <tr>
          <th scope="col">{t('name')}</th>
          {columns.map(({ head, counts, spare }) => (
            <th scope="col" key={head} className={classes(counts, spare)}>
              {t(head)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {room((drawn[0]?.start ?? top) - top)}
        {drawn.map(({ index, key }) => (
          <tr
            key={key}
            ref={virtual.measureElement}
            data-index={index}
            aria-rowindex={index + 2}
            data-chosen={rows[index].key === given.chosen || undefined}
            onFocus={() => setAt(index)}
            onKeyDown={(event) => {
              if (!(event.target as Element).matches('.names-open')) return;
              given.onKey(event, rows[index]);
              go(event, index);
            }}
          >
            <th scope="row">
              <NameOf
                row={rows[index]}
                open={rows[index].key === given.chosen}
                reached={index === reached}
                onChoose={given.onChoose}
              />
            </th>
            {columns.map(({ head, cell, counts, spare }) => (
              <td key={head} className={classes(counts, spare)}>
                {cell(rows[index])}
              </td>
            ))}
          </tr>
        ))}
        {room(virtual.getTotalSize() - ((drawn.at(-1)?.end ?? top) - top))}
      </tbody>
    </table>
  );
}

const classes = (counts?: true, spare?: true): string =>
  [counts && 'count number', spare && 'spare'].filter(Boolean).join(' ');

/** So many other names stand in a row; the panel has all. */
const FEW = 3;

function NameOf<Row extends Named>(given: {
  readonly row: Row;
  readonly open: boolean;
  readonly reached: boolean;
  readonly onChoose: (key: string) => void;
}) {
  const { key, name, aliases } = given.row;
  const others = aliases.filter(({ by }) => by !== 'recount');
  return (
    <>
      <button
        type="button"
        className="names-open"
        tabIndex={given.reached ? 0 : -1}
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
