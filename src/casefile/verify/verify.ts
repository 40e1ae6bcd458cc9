import type { CaseFile } from '../casefile.ts';
import { differences } from '../derived.ts';
import type { Head } from '../record/chain.ts';
import type { Finding } from './finding.ts';
import { verifyKept } from './kept.ts';
import { verifyLedger } from './ledger.ts';
import { verifyWords } from './words.ts';

export interface Verdict {
  /** What to write down, print or have time-stamped: whoever holds it can prove that nothing before it was changed. */
  readonly head: Head;
  /** Empty: everything is as it was written. */
  readonly findings: readonly Finding[];
}

/**
 * Checks a case file whole: every hash of the ledger, everything kept, every quotation against its text, and every
 * derived row against what the record gives. What is derived is compared only where the record itself is sound.
 */
export async function verify(file: CaseFile): Promise<Verdict> {
  return file.tables.connection().execute(async (tables) => {
    const { head, findings } = await verifyLedger(tables);
    const record = [...findings, ...(await verifyKept(tables))];
    const words = record.length === 0 ? await verifyWords(tables) : [];
    const derived = record.length + words.length === 0 ? await differences(tables) : [];
    return {
      head,
      findings: [
        ...record,
        ...words,
        ...derived.map(({ table, lacking, surplus }) => ({
          part: 'derived' as const,
          message: `the table ${table} differs from the record: ${lacking} rows lack, ${surplus} are not borne out`,
        })),
      ],
    };
  });
}
