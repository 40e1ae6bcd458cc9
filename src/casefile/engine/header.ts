import { closeSync, openSync, readSync } from 'node:fs';

const MAGIC = 'SQLite format 3\0';

/** Payload fractions, fixed by the file format (sqlite.org/fileformat, 1.3.4); encryption leaves them in clear. */
const FRACTIONS = [0x40, 0x20, 0x20];

/** What a file's first bytes say that it is. Throws the system's error where it cannot be read. */
export function kindOf(path: string): 'sqlite' | 'encrypted' | 'other' {
  const head = Buffer.alloc(24);
  const file = openSync(path, 'r');
  try {
    readSync(file, head, 0, head.length, 0);
  } finally {
    closeSync(file);
  }
  if (head.subarray(0, MAGIC.length).toString('latin1') === MAGIC) return 'sqlite';
  return FRACTIONS.every((fraction, i) => head[21 + i] === fraction) ? 'encrypted' : 'other';
}
