import { memo } from 'react';
import type { IncidentLine } from '../../../../src/server/api/incidents/schema.ts';
import { COLUMNS } from './columns.tsx';

interface LineProps {
  /** Undefined: it is on its way. */
  readonly line: IncidentLine | undefined;
  readonly index: number;
  /** Where it stands in the list and how high it is, in pixels. */
  readonly start: number;
  readonly size: number;
  /** The keyboard leads here. */
  readonly reached: boolean;
}

export const Line = memo(function Line({ line, index, start, size, reached }: LineProps) {
  return (
    <tr
      className="line"
      data-index={index}
      data-reached={reached || undefined}
      aria-rowindex={index + 2}
      style={{ translate: `0 ${start}px`, blockSize: size }}
    >
      {line === undefined ? (
        <td className="line-coming">…</td>
      ) : (
        COLUMNS.map(({ id, cell }) => (
          <td key={id} className={`line-${id}`}>
            <div className="line-cell">{cell(line)}</div>
          </td>
        ))
      )}
    </tr>
  );
});
