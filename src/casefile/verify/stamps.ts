import type { Kysely } from 'kysely';
import type { Certificate } from 'pkijs';
import type { EntryBody } from '../../model/index.ts';
import type { Tables } from '../engine/tables.ts';
import { sealedText } from '../record/chain.ts';
import { kept } from '../record/keep.ts';
import { entriesOf } from '../record/ledger.ts';
import type { Stamped } from '../stamp/stamping.ts';
import type { Finding } from './finding.ts';

/** A time stamp that holds, and whether its signer's certificate leads to one that the person trusts. */
export interface ProvenStamp extends Stamped {
  /** Null: the person named no certificates. */
  readonly vouched: boolean | null;
}

/** Checks every time stamp on the record against the entry that it is of. */
export async function verifyStamps(
  tables: Kysely<Tables>,
  trusted: readonly Certificate[],
): Promise<{ stamps: ProvenStamp[]; findings: Finding[] }> {
  const stamps: ProvenStamp[] = [];
  const findings: Finding[] = [];
  for await (const { seq, body } of entriesOf(tables)) {
    if (body.type !== 'head-stamped') continue;
    try {
      stamps.push(await proven(tables, body, trusted));
    } catch (error) {
      findings.push({ part: 'stamp', message: `entry ${seq}: ${(error as Error).message}` });
    }
  }
  return { stamps, findings };
}

async function proven(
  tables: Kysely<Tables>,
  { entry, hash, reply, authority, time }: Extract<EntryBody, { type: 'head-stamped' }>,
  trusted: readonly Certificate[],
): Promise<ProvenStamp> {
  const { entryOfHash, readStamp, signerOf } = await import('../stamp/index.ts');
  const stamp = readStamp(await kept(tables, reply), reply);
  const sealed = await entryOfHash({ tables }, stamp.hash);
  if (sealed?.seq !== entry || stamp.hash !== hash) throw new Error(`the stamp is not one of entry ${entry}`);
  const signer = await signerOf(stamp, Buffer.from(sealedText(sealed), 'utf8'), trusted);
  if (signer.authority !== authority || stamp.time !== time) throw new Error('the stamp says something else');
  return { entry, time, ...signer };
}
