import type { Kysely } from 'kysely';
import type { Sha256 } from '../../model/index.ts';
import { type ClaimState, claimState } from '../claims.ts';
import type { Tables } from '../engine/tables.ts';
import { fault } from '../faults.ts';

/** The one claim whose id begins so. Throws `no-claim` and `claim-unclear`. */
export async function theClaim(db: Kysely<Tables>, name: string): Promise<ClaimState> {
  const prefix = name.startsWith('clm-') ? name : `clm-${name}`;
  const found = await db
    .selectFrom('claim')
    .selectAll()
    .where('id', '>=', prefix)
    .where('id', '<', `${prefix}~`)
    .limit(2)
    .execute();
  if (found.length > 1) throw fault('claim-unclear', { id: name });
  if (found.length === 0) throw fault('no-claim', { id: name });
  return claimState(found[0]);
}

/** At least so many digits of its hash name a report. */
const A_HASH = /^[0-9a-f]{4,64}$/i;

/** The one report of this id, or whose hash begins so. Throws `no-report` and `report-unclear`. */
export async function theReport(db: Kysely<Tables>, name: string): Promise<Sha256> {
  const reports = db.selectFrom('report').select('sha256').limit(2);
  const named = await reports.where('id', '=', name).execute();
  const hash = name.toLowerCase();
  const found =
    named.length > 0 || !A_HASH.test(name)
      ? named
      : await reports.where('sha256', '>=', hash).where('sha256', '<', `${hash}~`).execute();
  if (found.length > 1) throw fault('report-unclear', { id: name });
  if (found.length === 0) throw fault('no-report', { id: name });
  return found[0].sha256;
}
