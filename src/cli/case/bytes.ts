import { readFile, writeFile } from 'node:fs/promises';
import { fault, saying } from '../faults.ts';

/** The bytes of a file. Throws `unreadable-file`. */
export async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (cause) {
    throw fault('unreadable-file', { source: file, detail: saying(cause), cause });
  }
}

/** Writes a new file. Throws `unwritable`, also where a file is there already. */
export async function writeNew(file: string, bytes: Uint8Array): Promise<void> {
  try {
    await writeFile(file, bytes, { flag: 'wx' });
  } catch (cause) {
    throw fault('unwritable', { source: file, detail: saying(cause), cause });
  }
}
