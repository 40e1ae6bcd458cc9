import { type ComponentProps, createContext, Fragment, type ReactNode, type RefObject, useContext } from 'react';
import type { Rows } from './rows.ts';
import { useWalk } from './walk.ts';

interface TableProps {
  readonly ref: RefObject<HTMLTableElement | null>;
  readonly rows: Rows;
  /** How many there are with those that are not here yet; -1: not known. */
  readonly count?: number;
  /** What it lists. */
  readonly name: string;
  readonly className: string;
  readonly busy?: boolean;
  /** The row of the heads of its columns. */
  readonly head: ReactNode;
  /** A row by its place, a `Row`. */
  readonly children: (index: number) => ReactNode;
}

const Measure = createContext<Rows['measure']>(undefined);

/** A table of any length: rows in sight are drawn, and walked by keys where they have something to open (`data-walk`). */
export function Table({ ref, rows, count = rows.count, name, className, busy, head, children }: TableProps) {
  const walk = useWalk(ref, rows);
  return (
    <table
      ref={ref}
      className={className}
      aria-label={name}
      aria-rowcount={count < 0 ? -1 : count + 1}
      aria-busy={busy}
    >
      <thead>{head}</thead>
      <tbody {...walk}>
        <Room height={rows.before} />
        <Measure value={rows.measure}>
          {rows.drawn.map(({ index, key }) => (
            <Fragment key={String(key)}>{children(index)}</Fragment>
          ))}
        </Measure>
        <Room height={rows.after} />
      </tbody>
    </table>
  );
}

/** A row of a `Table`, at its place. */
export function Row({ index, ...given }: ComponentProps<'tr'> & { readonly index: number }) {
  return <tr {...given} ref={useContext(Measure)} data-index={index} aria-rowindex={index + 2} />;
}

/** Stands for the rows that are not drawn. */
function Room({ height }: { readonly height: number }) {
  if (height <= 0) return null;
  return (
    <tr aria-hidden className="room" style={{ blockSize: height }}>
      <td />
    </tr>
  );
}
