import type { Entry } from '../../model/index.ts';
import type { CaseFile } from '../casefile.ts';
import type { Authorship } from '../record/chain.ts';
import type { Proposal } from './decide.ts';

/** What a decision would do: its entry, and what was seen before it and after it. */
export interface Rehearsed<T> {
  readonly entry: Entry;
  readonly before: T;
  readonly after: T;
}

/**
 * Decides, looks at the case before and after, and takes everything back: nothing is written. `look` is told the entry, or
 * null before it is made. Throws what refuses the decision.
 */
export async function rehearse<T>(
  file: CaseFile,
  proposal: Proposal,
  by: Authorship,
  look: (file: CaseFile, entry: Entry | null) => Promise<T>,
): Promise<Rehearsed<T>> {
  let rehearsed: Rehearsed<T> | null = null;
  const written = file.write(async (writing) => {
    const seen = { ...file, tables: writing.tables };
    const before = await look(seen, null);
    const [entry] = await writing.decide([proposal], by);
    await writing.settle();
    rehearsed = { entry, before, after: await look(seen, entry) };
    throw NOT_WRITTEN;
  });
  await written.catch((error) => {
    if (error !== NOT_WRITTEN) throw error;
  });
  return rehearsed!;
}

/** Takes everything back that was written in the same transaction. */
export const NOT_WRITTEN = new Error('nothing is written');
