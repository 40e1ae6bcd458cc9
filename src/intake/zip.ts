import { text } from 'node:stream/consumers';
import yauzl from 'yauzl';
import { fault } from './faults.ts';
import { type Limits, sizeInWords } from './limits.ts';

/** Below this unpacked size an archive's ratio is not asked. */
const HARMLESS = 16 * 1024 * 1024;
/** A report has no use for more parts. */
const MOST_ENTRIES = 10_000;

/**
 * Names of an archive's entries, after every one of them was unpacked into nothing and measured, so that declared sizes
 * that lie are found out. Throws `zip-bomb` past the limits; passes on the library's error for a broken archive.
 * `wanted` entries' text is given back; others are null.
 */
export async function inspectZip(
  bytes: Uint8Array,
  limits: Limits,
  source: string,
  wanted: readonly string[],
): Promise<ReadonlyMap<string, string | null>> {
  const zip = await yauzl.fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), {
    lazyEntries: true,
    validateEntrySizes: true,
  });
  const entries = new Map<string, string | null>();
  let unpacked = 0;
  for await (const entry of zip.eachEntry()) {
    unpacked += entry.uncompressedSize;
    if (unpacked > limits.unpacked || (unpacked > HARMLESS && unpacked > bytes.length * limits.ratio)) {
      throw fault('zip-bomb', { source, detail: `${sizeInWords(unpacked)} or more` });
    }
    if (entries.size >= MOST_ENTRIES) throw fault('zip-bomb', { source, detail: `more than ${MOST_ENTRIES} files` });
    const stream = await zip.openReadStreamPromise(entry);
    if (wanted.includes(entry.fileName)) entries.set(entry.fileName, await text(stream));
    else {
      stream.resume();
      await new Promise((done, failed) => stream.on('end', done).on('error', failed));
      entries.set(entry.fileName, null);
    }
  }
  return entries;
}
