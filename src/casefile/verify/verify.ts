import { type Kysely, sql } from 'kysely';
import type { Certificate } from 'pkijs';
import type { CaseFile } from '../casefile.ts';
import { differences } from '../derived.ts';
import type { Tables } from '../engine/tables.ts';
import type { Head } from '../record/chain.ts';
import type { Finding } from './finding.ts';
import { verifyKept } from './kept.ts';
import { verifyLedger } from './ledger.ts';
import { type ProvenStamp, verifyStamps } from './stamps.ts';
import { verifyStructure } from './structure.ts';
import { verifyWords } from './words.ts';

export interface Verdict {
  /** What to write down, print or have time-stamped: whoever holds it can prove that nothing before it was changed. */
  readonly head: Head;
  /** The time stamps on the record that hold, the first one first. */
  readonly stamps: readonly ProvenStamp[];
  /** Empty: everything is as it was written. */
  readonly findings: readonly Finding[];
}

/** How a case is checked. */
export interface Checking {
  /** Certificates of time-stamping authorities, or those that they lead to, that the person believes. */
  readonly trusted?: readonly Certificate[];
  /** Called for each of `stepsOf`'s steps. */
  readonly step?: () => void;
}

/**
 * Checks a case file whole: every hash of the ledger, everything kept, every quotation against its text, every time stamp
 * against its entry, and every derived row against what the record gives. Words, stamps and what is derived are looked at
 * only where the record itself is sound.
 */
export async function verify(file: CaseFile, { trusted = [], step = () => {} }: Checking = {}): Promise<Verdict> {
  return file.tables.connection().execute(async (tables) => {
    // The case as it is at one moment: what others write meanwhile is not looked at.
    await sql`BEGIN`.execute(tables);
    try {
      return await checked(tables, trusted, step);
    } finally {
      await sql`ROLLBACK`.execute(tables);
    }
  });
}

async function checked(tables: Kysely<Tables>, trusted: readonly Certificate[], step: () => void): Promise<Verdict> {
  const { head, findings } = await verifyLedger(tables, step);
  const record = [...findings, ...(await verifyKept(tables, step))];
  const words = record.length === 0 ? await verifyWords(tables, step) : [];
  const { stamps, findings: unproven } =
    record.length === 0 ? await verifyStamps(tables, trusted) : { stamps: [], findings: [] };
  const derived = record.length + words.length === 0 ? await differences(tables, step) : [];
  return {
    head,
    stamps,
    findings: [
      ...record,
      ...words,
      ...unproven,
      ...(await verifyStructure(tables)),
      ...derived.map(({ table, lacking, surplus }) => ({
        part: 'derived' as const,
        message: `the table ${table} differs from the record: ${lacking} rows lack, ${surplus} are not borne out`,
      })),
    ],
  };
}

/** How many steps a check of the case takes: three over the ledger, one over what is kept. */
export async function stepsOf({ tables }: CaseFile): Promise<number> {
  const { entries } = await tables
    .selectFrom('entry')
    .select((of) => of.fn.max<number | null>('seq').as('entries'))
    .executeTakeFirstOrThrow();
  const { kept } = await tables
    .selectFrom('kept')
    .select((of) => of.fn.max<number | null>('row').as('kept'))
    .executeTakeFirstOrThrow();
  return 3 * (entries ?? 0) + (kept ?? 0);
}
