import type { Sha256 } from '../../model/index.ts';
import type { CaseFile, Writing } from '../casefile.ts';
import { fault } from '../faults.ts';
import { type Authorship, sealedText } from '../record/chain.ts';
import { readStamp, signerOf } from './stamp.ts';

/** An authority's answer as it came: a file or an address, its bytes, and the nonce of the question where it is known. */
export interface Reply {
  readonly source: string;
  readonly bytes: Uint8Array;
  readonly nonce?: string;
}

/** What a stamp proves: the entry, and so all before it, was there at that time. */
export interface Stamped {
  readonly entry: number;
  readonly time: string;
  readonly authority: string;
}

/**
 * Puts an authority's answer on the record. The entry that it stamps need not be the last one any more. Throws
 * `stamp-refused`, `stamp-unreadable`, `stamp-false`, `stamp-of-another`.
 */
export function addStamp(file: CaseFile, { source, bytes, nonce }: Reply, by: Authorship): Promise<Stamped> {
  return file.write(async (writing) => {
    const stamp = readStamp(bytes, source);
    if (nonce !== undefined && stamp.nonce !== nonce)
      throw fault('stamp-false', { detail: 'it answers another question' });
    const entry = await entryOfHash(writing, stamp.hash);
    if (entry === undefined) throw fault('stamp-of-another', { source: file.path, detail: stamp.hash });
    const { authority } = await signerOf(stamp, Buffer.from(sealedText(entry), 'utf8'), []);
    const stamped = { entry: entry.seq, time: stamp.time, authority };
    const reply = await writing.keep(bytes);
    await writing.append([{ type: 'head-stamped', hash: stamp.hash, reply, ...stamped }], by);
    return stamped;
  });
}

/** The entry with this hash, without its body. */
export function entryOfHash({ tables }: Pick<Writing, 'tables'>, hash: Sha256) {
  return tables
    .selectFrom('entry')
    .select(['seq', 'at', 'author', 'content', 'previous'])
    .where('hash', '=', hash)
    .executeTakeFirst();
}
