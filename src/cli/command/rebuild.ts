import type { CaseFile } from '../../casefile/index.ts';
import { counted } from '../../exchange/counted.ts';
import { type CaseGiven, withCase } from '../case/opened.ts';
import { progressOver } from '../progress/progress.ts';
import { ALL_READ } from '../status.ts';

/** `recount rebuild`: makes the derived tables anew from the ledger; gives the exit status. */
export function rebuild(path: string, given: CaseGiven): Promise<number> {
  const making = async (file: CaseFile) => {
    const { rebuild } = await import('../../casefile/index.ts');
    const progress = progressOver(async () => (await file.head()).seq);
    const entries = await rebuild(file, progress.step).finally(progress.end);
    process.stderr.write(`Made anew from ${counted(entries, 'entry')}.\n`);
    return ALL_READ;
  };
  return withCase(path, given, making, { outdated: true });
}
