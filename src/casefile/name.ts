import type { EntryBody } from '../model/index.ts';
import type { CaseFile } from './casefile.ts';
import { fault } from './faults.ts';

/** What the case is called: as its first entry has it. Throws `case-damaged` where that one does not open a case. */
export async function nameOf({ path, tables }: Pick<CaseFile, 'path' | 'tables'>): Promise<string> {
  const first = await tables.selectFrom('entry').select('body').where('seq', '=', 1).executeTakeFirst();
  const opened = first === undefined ? null : (JSON.parse(first.body) as EntryBody);
  if (opened?.type === 'case-opened') return opened.name;
  throw fault('case-damaged', { source: path, detail: 'its ledger does not begin with its name' });
}
