import type { CaseFile, Verdict } from '../../casefile/index.ts';
import { type CaseGiven, unlocked, withCase } from '../case/opened.ts';
import { progressOver } from '../progress/progress.ts';
import { ALL_READ } from '../status.ts';

/** `recount backup`: a checked copy of a case, made while others may read it; gives the exit status. */
export function backup(path: string, to: string, given: CaseGiven): Promise<number> {
  return withCase(path, given, async (file, options) => {
    const { backup } = await import('../../casefile/index.ts');
    return watched(to, file, (step) => backup(file, { ...options, to, step }));
  });
}

/** `recount restore`: makes a case of a backup, which stays as it is; gives the exit status. */
export function restore(to: string, from: string, given: CaseGiven): Promise<number> {
  return unlocked(from, given, async (options) => {
    const { restore } = await import('../../casefile/index.ts');
    return watched(to, null, (step) => restore(from, { ...options, to, step }));
  });
}

async function watched(
  to: string,
  file: CaseFile | null,
  copy: (step: () => void) => Promise<Verdict>,
): Promise<number> {
  const { stepsOf } = await import('../../casefile/index.ts');
  const progress = progressOver(async () => (file === null ? null : stepsOf(file)));
  const { head } = await copy(progress.step).finally(progress.end);
  process.stderr.write(
    `Made ${to} and checked it: everything is as it was written.\nLast entry: ${head.seq}, ${head.hash}\n`,
  );
  return ALL_READ;
}
