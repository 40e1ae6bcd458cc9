import type { IncidentTold } from '../../../../src/server/api/incident/schema.ts';

/** The days that the accounts allow, in EDTF; where they set no bound the date of the main account. Null: nobody gives one. */
export function edtfOf({
  edtf,
  earliest,
  latest,
}: Pick<IncidentTold['line'], 'edtf' | 'earliest' | 'latest'>): string | null {
  if (earliest === null && latest === null) return edtf;
  return earliest === latest ? earliest : `${earliest ?? '..'}/${latest ?? '..'}`;
}
