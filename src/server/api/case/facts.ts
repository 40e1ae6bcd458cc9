import { basename } from 'node:path';
import { sql } from 'kysely';
import { type EntryBody, Fault, Kind } from '../../../model/index.ts';
import { TOLL_RULES } from '../../../reckoning/toll/rule.ts';
import { version } from '../../version.ts';
import type { Workbench } from '../../workbench.ts';
import type { CaseFacts } from './schema.ts';

type Numbers = Pick<CaseFacts, 'reports' | 'incidents' | 'claims' | 'undecided'>;

/** What a case says of itself. */
export async function caseFacts({ file, author }: Workbench): Promise<CaseFacts> {
  const [head, numbers, name, chosen] = await Promise.all([
    file.head(),
    sql<Numbers>`
      SELECT (SELECT count(*) FROM report) AS reports, count(*) AS incidents, coalesce(sum(claims), 0) AS claims,
        coalesce(sum(undecided), 0) AS undecided
      FROM line WHERE withdrawn IS NULL
    `.execute(file.tables),
    nameOf(file),
    file.tables.selectFrom('rule').select('rule').where('incident', '=', '*').executeTakeFirst(),
  ]);
  return {
    name,
    file: basename(file.path),
    author,
    head: { seq: head.seq, hash: head.hash },
    ...numbers.rows[0],
    rules: TOLL_RULES.map(({ id, name, says, source }) => ({ id, name, says, source })),
    rule: chosen?.rule ?? TOLL_RULES[0].id,
    kinds: Kind.options,
    version,
  };
}

/** As the first entry has it. */
async function nameOf({ tables }: Workbench['file']): Promise<string> {
  const { body } = await tables.selectFrom('entry').select('body').where('seq', '=', 1).executeTakeFirstOrThrow();
  const opened = JSON.parse(body) as EntryBody;
  if (opened.type === 'case-opened') return opened.name;
  throw new Fault('case-damaged', 'The case does not begin with its name.', 'Run recount verify on it.');
}
