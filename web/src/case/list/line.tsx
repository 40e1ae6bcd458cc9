import { memo } from 'react';
import type { IncidentLine } from '../../../../src/server/api/incidents/schema.ts';
import { Row } from '../../house/table/table.tsx';
import { COLUMNS } from './columns.tsx';

interface LineProps {
  /** Undefined: it is on its way. */
  readonly line: IncidentLine | undefined;
  readonly index: number;
}

export const Line = memo(function Line({ line, index }: LineProps) {
  return (
    <Row index={index} className="line">
      {line === undefined ? (
        <td className="line-coming">…</td>
      ) : (
        COLUMNS.map(({ id, cell }) => (
          <td key={id} className={`line-${id}`}>
            <div className="line-cell">{cell(line)}</div>
          </td>
        ))
      )}
    </Row>
  );
});
