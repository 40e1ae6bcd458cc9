import type { z } from 'zod';
import { type CaseFile, type Mark, markedAt } from '../../../casefile/index.ts';
import type { IncidentMap } from './schema.ts';

type MarkTold = z.infer<typeof IncidentMap>['marks'][number];

/** Marks as the API tells them: a cell as an address has it, and the name of an incident that lies alone. */
export async function marksOf(file: CaseFile, marks: readonly Mark[]): Promise<MarkTold[]> {
  const alone = await markedAt(
    file,
    marks.flatMap(({ row }) => row ?? []),
  );
  return marks.map(({ lat, lon, incidents, cell: { west, south, east, north }, row, killedHigh }) => ({
    lat,
    lon,
    incidents,
    cell: [west, south, east, north].join(','),
    ...(row !== null && alone.get(row)),
    ...(killedHigh !== null && { killedHigh }),
  }));
}
