import type { EntryBody, IncidentId, Reference } from '../model/index.ts';
import type { CaseFile } from './casefile.ts';
import { listed, run } from './engine/rows.ts';
import { subjectOf } from './project/register.ts';
import { type Hold, holdOf } from './record/hold.ts';
import { entriesAt, type Signed } from './record/signed.ts';

/** An entry that touches an incident: by whom, when, and whether it holds. */
export interface Step extends Hold, Omit<Signed, 'reason'> {
  /** Of a gathering the placements of the incident's own accounts only. */
  readonly body: EntryBody;
}

/**
 * What has been received, gathered and decided about an incident, the incidents merged into it, its accounts and their
 * claims; and how its rule was chosen for the whole case. The newest first.
 */
export async function trailOf({ tables }: Pick<CaseFile, 'tables'>, incident: IncidentId): Promise<Step[]> {
  const rows = await run<{ seq: number; undone: number }>(tables, TOUCHING, incident);
  const undone = new Map(rows.map((row) => [row.seq, row.undone]));
  for (const { undone: by } of rows) if (by !== 0) undone.set(by, 0);
  const entries = await entriesAt(tables, [...undone.keys()]);
  const own = new Set((await run<{ subject: string }>(tables, ACCOUNTS, incident)).map(({ subject }) => subject));
  return [...entries]
    .map(
      ([
        entry,
        {
          body,
          signed: { author, at },
        },
      ]): Step => {
        const told = body.type === 'incidents-gathered' ? { ...body, placed: placedIn(body, own) } : body;
        return { entry, author, at, body: told, ...holdOf(body, undone.get(entry)) };
      },
    )
    .toSorted((one, other) => other.entry - one.entry);
}

function placedIn({ placed }: Extract<EntryBody, { type: 'incidents-gathered' }>, own: ReadonlySet<string>) {
  return placed.filter(({ mention }) => own.has(subjectOf(mention)));
}

const FAMILY = `family AS (SELECT id FROM incident WHERE root = ?),
  own AS (SELECT m.report, m.key FROM family CROSS JOIN mention AS m ON m.incident = family.id)`;

const ACCOUNTS = `WITH ${FAMILY} SELECT report || '/' || key AS subject FROM own`;

/**
 * Splits are found by what they tell apart, for the mentions that left are no longer the incident's; merges that were taken
 * back by what they led to.
 */
const TOUCHING = `WITH ${FAMILY},
  asked (register, subject) AS (
    SELECT name.value, family.id FROM json_each('["merge","naming","withdrawal","rule","note"]') AS name, family
    UNION SELECT 'rule', '*'
    UNION SELECT name.value, own.report || '/' || own.key FROM json_each('["account","placement"]') AS name, own
    UNION SELECT name.value, c.report || '/' || c.key
      FROM own CROSS JOIN claim AS c ON c.report = own.report AND c.mention = own.key
      CROSS JOIN json_each('["finding","judgement","credibility"]') AS name
    UNION SELECT 'independence', report FROM own
  )
  SELECT DISTINCT d.seq, d.undone FROM asked CROSS JOIN decision AS d ON d.register = asked.register AND d.subject = asked.subject
  UNION SELECT d.seq, d.undone FROM decision AS d
    WHERE d.register = 'difference' AND (substr(d.subject, 1, 14) IN family OR substr(d.subject, 16) IN family)
  UNION SELECT d.seq, d.undone FROM decision AS d CROSS JOIN entry ON entry.seq = d.seq
    WHERE d.register = 'merge' AND d.undone > 0 AND entry.body ->> '$.into' IN family
  UNION SELECT report.added, 0 FROM own CROSS JOIN report ON report.sha256 = own.report`;

/** The judgement that holds of each of these claims, by `report/key`; of an open claim there is none. */
export async function judgementsOn(
  { tables }: Pick<CaseFile, 'tables'>,
  claims: readonly Reference[],
): Promise<(claim: Reference) => Signed | null> {
  const rows = await run<{ subject: string; seq: number }>(
    tables,
    `SELECT d.subject, max(d.seq) AS seq FROM json_each(?) AS asked
     CROSS JOIN decision AS d ON d.register = 'judgement' AND d.subject = asked.value AND d.undone = 0
     GROUP BY d.subject`,
    listed(claims.map(subjectOf)),
  );
  const entries = await entriesAt(
    tables,
    rows.map(({ seq }) => seq),
  );
  const held = new Map(
    rows.flatMap(({ subject, seq }) => {
      const entry = entries.get(seq);
      if (entry?.body.type !== 'claim-judged' || entry.body.judgement === 'open') return [];
      return [[subject, entry.signed] as const];
    }),
  );
  return (claim) => held.get(subjectOf(claim)) ?? null;
}
