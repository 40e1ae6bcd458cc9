import type { Entry, EntryBody } from '../../model/index.ts';
import { type CaseGiven, withCase } from '../case/opened.ts';
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

function line({ seq, at, author, body }: Entry): string {
  return `${String(seq).padStart(6)}  ${at.slice(0, 19).replace('T', ' ')}  ${author}  ${body.type}  ${told(body)}`.trimEnd();
}

/** What an entry is about, in the fewest words. */
function told(body: EntryBody): string {
  const { type, ...rest } = body;
  return Object.entries(rest)
    .filter(([, value]) => typeof value === 'string' || typeof value === 'number')
    .map(([name, value]) => `${name}=${/^[0-9a-f]{64}$/.test(String(value)) ? String(value).slice(0, 10) : value}`)
    .join(' ');
}
