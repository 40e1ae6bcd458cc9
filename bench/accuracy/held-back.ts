import { createHash } from 'node:crypto';

/** A fixed third of the ids: entries that nobody looks at while the reader is made, so that their score is honest. */
export function isHeldBack(id: string): boolean {
  return createHash('sha256').update(id).digest()[0] % 3 === 0;
}
