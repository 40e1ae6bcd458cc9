import type { z } from 'zod';
import { type CaseFile, type Mark, namesAndRadii } from '../../../casefile/index.ts';
import type { IncidentMap } from './schema.ts';

type MarkTold = z.infer<typeof IncidentMap>['marks'][number];

/** Marks as the API tells them: a cell as an address has it, and the name of an incident that lies alone. */
export async function marksOf(file: CaseFile, marks: readonly Mark[]): Promise<MarkTold[]> {
  const alone = await namesAndRadii(
    file,
    marks.flatMap(({ id }) => id ?? []),
  );
  return marks.map(({ lat, lon, incidents, cell: { west, south, east, north }, id, killedHigh }) => {
    const known = id === null ? undefined : alone.get(id);
    return {
      lat,
      lon,
      incidents,
      cell: [west, south, east, north].join(','),
      ...(known !== undefined && { id: id!, ...known }),
      ...(killedHigh !== null && { killedHigh }),
    };
  });
}
