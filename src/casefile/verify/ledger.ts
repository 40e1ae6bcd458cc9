import type { Kysely } from 'kysely';
import { Entry } from '../../model/index.ts';
import type { Tables } from '../engine/tables.ts';
import { canonicalJson } from '../record/canonical.ts';
import { breaksOf, GENESIS, type Head } from '../record/chain.ts';
import type { Finding } from './finding.ts';
import { bytesOf, textOf } from './raw.ts';

/** How many entries are fetched at a time. */
const PAGE = 500;

/** The columns of an entry that hold text. */
const TEXTS = ['at', 'author', 'body', 'content', 'previous', 'hash'] as const;

/**
 * Checks every entry: its shape, its hashes and that it follows the one before. Gives the last one's number and hash.
 */
export async function verifyLedger(
  tables: Kysely<Tables>,
  step: () => void,
): Promise<{ head: Head; findings: Finding[] }> {
  const findings: Finding[] = [];
  const tell = (message: string) => findings.push({ part: 'ledger', message });
  let head: Head = GENESIS;
  for (;;) {
    const rows = await tables
      .selectFrom('entry')
      .select(['seq', ...TEXTS.map((name) => bytesOf(name).as(name))])
      .where('seq', '>', head.seq)
      .orderBy('seq')
      .limit(PAGE)
      .execute();
    for (const row of rows) {
      const text = Object.fromEntries(TEXTS.map((name) => [name, textOf(row[name])]));
      const entry = Entry.safeParse({ ...text, seq: row.seq, body: parsed(text.body) });
      if (!entry.success) tell(`entry ${row.seq} cannot be understood: ${entry.error.issues[0].message}`);
      else {
        if (canonicalJson(entry.data.body) !== text.body) tell(`the content of entry ${row.seq} was changed`);
        for (const { message } of breaksOf(entry.data, head)) tell(message);
      }
      head = { seq: row.seq, hash: text.hash };
      step();
    }
    if (rows.length < PAGE) return { head, findings };
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
