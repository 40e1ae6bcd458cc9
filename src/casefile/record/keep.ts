import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Kysely, Selectable } from 'kysely';
import type { Sha256 } from '../../model/index.ts';
import { run } from '../engine/rows.ts';
import type { Kept, Tables } from '../engine/tables.ts';
import { fault } from '../faults.ts';
import { sha256 } from './canonical.ts';

/** Below this many bytes packing saves nothing. */
const WORTH_PACKING = 256;

/** Keeps bytes under their SHA-256 and gives it; the same bytes twice are kept once. */
export async function keep(db: Kysely<Tables>, data: Uint8Array | string): Promise<Sha256> {
  const bytes = typeof data === 'string' ? Buffer.from(data, 'utf8') : data;
  const hash = sha256(bytes);
  const stored = packed(bytes);
  await run(
    db,
    'INSERT OR IGNORE INTO kept (sha256, size, packing, seal, bytes) VALUES (?, ?, ?, ?, ?)',
    hash,
    bytes.length,
    stored.packing,
    stored.seal,
    stored.bytes,
  );
  return hash;
}

/** The bytes kept under a hash. Throws `not-kept`. */
export async function kept(db: Kysely<Tables>, hash: Sha256): Promise<Uint8Array> {
  const [row] = await run<Pick<Selectable<Kept>, 'packing' | 'bytes'>>(
    db,
    'SELECT packing, bytes FROM kept WHERE sha256 = ?',
    hash,
  );
  if (row === undefined) throw fault('not-kept', { hash });
  return unpacked(row.packing, new Uint8Array(row.bytes));
}

/** The value whose canonical JSON is kept under a hash. Throws `not-kept`. */
export async function keptJson<T>(db: Kysely<Tables>, hash: Sha256): Promise<T> {
  return JSON.parse(Buffer.from(await kept(db, hash)).toString('utf8')) as T;
}

/** Throws the system's error where the bytes cannot be unpacked. */
export function unpacked(packing: Kept['packing'], bytes: Uint8Array): Uint8Array {
  return packing === 'plain' ? bytes : inflateRawSync(bytes);
}

function packed(bytes: Uint8Array): { packing: Kept['packing']; seal: Sha256; bytes: Uint8Array } {
  const deflated = bytes.length < WORTH_PACKING ? bytes : deflateRawSync(bytes);
  const smaller = deflated.length < bytes.length;
  const stored = smaller ? deflated : bytes;
  return { packing: smaller ? 'deflate' : 'plain', seal: sha256(stored), bytes: stored };
}
