import type { Claim } from '../../model/index.ts';
import type { ClaimRow } from '../engine/tables.ts';
import { canonicalJson } from '../record/canonical.ts';

/** The columns that tell what a claim says: its value, the bounds of a count (null: no count, or an open end), whom it counts. */
export function valueColumns({
  value,
  group,
  total,
}: Pick<Claim, 'value' | 'group' | 'total'>): Pick<ClaimRow, 'value' | 'low' | 'high' | 'party' | 'total'> {
  const count = 'vague' in value ? value : null;
  return {
    value: canonicalJson(value),
    low: count?.low ?? null,
    high: count?.high ?? null,
    party: group ?? null,
    total: total === undefined ? null : Number(total),
  };
}
