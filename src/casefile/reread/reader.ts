import type { Reading } from '../../model/index.ts';

export type Reader = Reading['document']['reader'];

/** A reader as the case names it: "recount 0.1.0". */
export function readerName({ name, version }: Reader): string {
  return `${name} ${version}`;
}
