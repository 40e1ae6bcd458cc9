import { harmless } from '../../exchange/terminal/plain.ts';
import type { Entry } from '../../model/index.ts';
import { type CaseGiven, withCase } from '../case/opened.ts';
import { sentenceOf } from '../case/sentence.ts';
import { standardOutput } from '../output/sink.ts';
import { ALL_READ } from '../status.ts';

export interface HistoryOptions extends CaseGiven {
  readonly json?: true;
  /** Only entries after this number. */
  readonly after?: number;
}

/** `recount history`: the ledger, entry by entry; gives the exit status. */
export function history(path: string, given: HistoryOptions): Promise<number> {
  return withCase(path, given, async (file) => {
    const { entriesOf } = await import('../../casefile/index.ts');
    const sink = standardOutput();
    for await (const entry of entriesOf(file.tables, given.after ?? 0))
      if (!(await sink.write(given.json ? `${JSON.stringify(entry)}\n` : `${line(entry)}\n`))) break;
    await sink.close();
    return ALL_READ;
  });
}

/** Number, time, author and what was done, in a plain sentence. */
function line({ seq, at, author, body }: Entry): string {
  return `${String(seq).padStart(6)}  ${harmless(`${at.slice(0, 16).replace('T', ' ')} ${author} ${sentenceOf(body)}`)}`;
}
