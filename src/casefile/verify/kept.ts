import type { Kysely } from 'kysely';
import type { Tables } from '../engine/tables.ts';
import { sha256 } from '../record/canonical.ts';
import { unpacked } from '../record/keep.ts';
import type { Finding } from './finding.ts';
import { bytesOf, textOf } from './raw.ts';

/** Checks everything that is kept against its hash, byte by byte, as it is stored and as it was given. */
export async function verifyKept(tables: Kysely<Tables>, step: () => void): Promise<Finding[]> {
  const findings: Finding[] = [];
  const columns = (['sha256', 'seal', 'packing'] as const).map((name) => bytesOf(name).as(name));
  for (let row = 0; ; ) {
    const next = await tables
      .selectFrom('kept')
      .select(['row', 'size', 'bytes', ...columns])
      .where('row', '>', row)
      .orderBy('row')
      .limit(1)
      .executeTakeFirst();
    if (next === undefined) return findings;
    row = next.row;
    step();
    const hash = textOf(next.sha256);
    const bytes = new Uint8Array(next.bytes);
    if (sha256(bytes) !== textOf(next.seal))
      findings.push({ part: 'kept', message: `the stored bytes of ${hash} were changed` });
    else if (!unpacksTo(hash, next.size, textOf(next.packing), bytes))
      findings.push({ part: 'kept', message: `what is stored as ${hash} is something else` });
  }
}

function unpacksTo(hash: string, size: number, packing: string, bytes: Uint8Array): boolean {
  if (packing !== 'plain' && packing !== 'deflate') return false;
  try {
    const given = unpacked(packing, bytes);
    return given.length === size && sha256(given) === hash;
  } catch {
    return false;
  }
}
