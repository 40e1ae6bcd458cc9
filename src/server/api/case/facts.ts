import { basename } from 'node:path';
import { sql } from 'kysely';
import { nameOf } from '../../../casefile/index.ts';
import { Kind } from '../../../model/index.ts';
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
