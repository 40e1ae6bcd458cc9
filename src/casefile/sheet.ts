import type { Sha256 } from '../model/index.ts';
import type { Account } from '../reckoning/toll/account.ts';
import { reckon, type Toll } from '../reckoning/toll/reckon.ts';
import { TOLL_RULES, tollRule } from '../reckoning/toll/rule.ts';
import { accountsOf } from './accounts.ts';
import type { CaseFile } from './casefile.ts';
import { type IncidentLine, theIncident } from './incidents.ts';
import { saidOf } from './said.ts';
import type { Teller } from './tellers.ts';

/** An incident with every account of it and the tolls that its rule makes of them. */
export interface IncidentSheet {
  readonly line: IncidentLine;
  readonly tellers: ReadonlyMap<Sha256, Teller>;
  readonly accounts: readonly Account[];
  readonly rule: string;
  readonly tolls: readonly Toll[];
}

/**
 * The incident whose id begins so, reckoned by `rule`, else by the rule that was chosen for it or for the case, else by
 * the first of `TOLL_RULES`. Throws `no-incident`, `incident-unclear` and `unknown-rule`.
 */
export async function incidentSheet(file: CaseFile, prefix: string, rule?: string): Promise<IncidentSheet> {
  const { id, line } = await theIncident(file, prefix);
  const said = await saidOf(file, id);
  const accounts = await accountsOf(file, said);
  const chosen = await file.tables.selectFrom('rule').selectAll().where('incident', 'in', [id, '*']).execute();
  const own = chosen.find(({ incident }) => incident === id) ?? chosen[0];
  const used = tollRule(rule ?? own?.rule ?? TOLL_RULES[0].id);
  return { tellers: said.tellers, accounts, line, rule: used.id, tolls: reckon(accounts, used) };
}
