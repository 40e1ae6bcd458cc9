import { type CaseGiven, withCase } from '../case/opened.ts';
import { ALL_READ } from '../status.ts';

/** `recount rebuild`: makes the derived tables anew from the ledger; gives the exit status. */
export function rebuild(path: string, given: CaseGiven): Promise<number> {
  return withCase(path, given, async (file) => {
    const entries = await (await import('../../casefile/index.ts')).rebuild(file);
    process.stderr.write(`Made anew from ${entries} entries.\n`);
    return ALL_READ;
  });
}
