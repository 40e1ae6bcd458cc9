import * as z from 'zod';
import type { CaseFile } from '../../casefile/index.ts';

/** Number of the last entry, read before what stands beside it: who decides on that sends it back as `seen`. */
export const Head = z.int();

/** What is asked of the case, with its head. */
export async function atHead<Answer extends object>(
  file: Pick<CaseFile, 'head'>,
  ask: () => Promise<Answer>,
): Promise<Answer & { readonly head: number }> {
  const { seq } = await file.head();
  return { ...(await ask()), head: seq };
}
