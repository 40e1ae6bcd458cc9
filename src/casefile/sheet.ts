import { type IncidentId, Measure, type Relation, type Sha256 } from '../model/index.ts';
import { type Attribution, attribute } from '../reckoning/attribution/attribute.ts';
import { ATTRIBUTION_RULES } from '../reckoning/attribution/rule.ts';
import { type Disagreement, disagreementsAmong, type Setting } from '../reckoning/disagree/disagreements.ts';
import type { Account } from '../reckoning/toll/account.ts';
import { type Change, changesBetween } from '../reckoning/toll/change.ts';
import { checkSums, type Finding } from '../reckoning/toll/check.ts';
import { reckon, type Toll } from '../reckoning/toll/reckon.ts';
import { TOLL_RULES, type TollRule, tollRule } from '../reckoning/toll/rule.ts';
import { VERIFICATION_RULES } from '../reckoning/verification/rule.ts';
import { type Verification, verifyIncident, verifyToll } from '../reckoning/verification/verify.ts';
import { accountsOf } from './accounts.ts';
import { blamesOf } from './blames.ts';
import type { CaseFile } from './casefile.ts';
import { type IncidentLine, theIncident } from './incidents.ts';
import { type IncidentNote, notesOf } from './notes.ts';
import { relationsOf } from './relations.ts';
import { type Saying, saidOf } from './said.ts';
import { mentionsOn, type SheetMention, settingsOf } from './setting.ts';
import type { Teller } from './tellers.ts';

/** An incident that reports relate to the sheet's. */
export interface SheetRelation {
  readonly type: Relation['type'];
  /** 'to': the sheet's incident is a part of the other, follows it ...; 'from': the other one of the sheet's. */
  readonly direction: 'to' | 'from';
  readonly other: Pick<IncidentLine, 'id' | 'name' | 'earliest'>;
}

/** An incident with everything that is said of it, and what the rules make of that. */
export interface IncidentSheet {
  readonly line: IncidentLine;
  /** By report, the earliest first. */
  readonly tellers: ReadonlyMap<Sha256, Teller>;
  readonly sayings: readonly Saying[];
  /** The accounts: each report's, by report, the earliest first. */
  readonly mentions: readonly SheetMention[];
  /** What people noted of it, the first one first. */
  readonly notes: readonly IncidentNote[];
  /** The claims about its toll. */
  readonly accounts: readonly Account[];
  readonly settings: readonly (Setting & { readonly report: Sha256 })[];
  readonly disagreements: readonly Disagreement[];
  readonly rule: Pick<TollRule, 'id' | 'name' | 'says'>;
  readonly tolls: readonly Toll[];
  readonly findings: readonly Finding[];
  readonly attributionRule: string;
  readonly attributions: readonly Attribution[];
  readonly verificationRule: string;
  /** How reports relate it to other incidents. */
  readonly relations: readonly SheetRelation[];
  readonly verification: {
    readonly incident: Verification;
    readonly tolls: Readonly<Partial<Record<Measure, Verification>>>;
  };
}

/**
 * The incident whose id begins so, reckoned by `rule`, else by the rule that was chosen for it or for the case, else by
 * the first of `TOLL_RULES`. Throws `no-incident`, `incident-unclear` and `unknown-rule`.
 */
export async function incidentSheet(file: CaseFile, prefix: string, rule?: string): Promise<IncidentSheet> {
  const { id, line } = await theIncident(file, prefix);
  const { id: used, name, says } = await ruleOf(file, id, rule);
  const said = await saidOf(file, id);
  const accounts = await accountsOf(file, said);
  const tolls = reckon(accounts, tollRule(used));
  const mentions = mentionsOn(said);
  const settings = settingsOf(mentions, said.tellers);
  const [attributing, verifying] = [ATTRIBUTION_RULES[0], VERIFICATION_RULES[0]];
  const attributions = attribute(blamesOf(said), attributing);
  const measures = Measure.options.filter((measure) => accounts.some((account) => account.measure === measure));
  return {
    line,
    tellers: said.tellers,
    sayings: said.sayings,
    mentions,
    notes: await notesOf(file, id),
    accounts,
    settings,
    disagreements: disagreementsAmong(accounts, settings, attributions, line.differs),
    rule: { id: used, name, says },
    tolls,
    findings: checkSums(tolls),
    attributionRule: attributing.id,
    attributions,
    verificationRule: verifying.id,
    relations: await relationsOn(file, id),
    verification: {
      incident: verifyIncident(
        accounts,
        said.sayings.map(({ voice }) => ({ origin: voice.key, carrier: voice.carrier })),
        verifying,
      ),
      tolls: Object.fromEntries(measures.map((measure) => [measure, verifyToll(accounts, measure, verifying)])),
    },
  };
}

async function relationsOn(file: CaseFile, id: IncidentId): Promise<SheetRelation[]> {
  const related = await relationsOf(file, id);
  const others = related.map(({ incident, to }) => (incident === id ? to : incident));
  const lines = await file.tables
    .selectFrom('line')
    .select(['id', 'name', 'earliest'])
    .where('id', 'in', others)
    .execute();
  return related.flatMap(({ type, incident }, i): SheetRelation[] => {
    const other = lines.find((line) => line.id === others[i]);
    return other === undefined ? [] : [{ type, direction: incident === id ? 'to' : 'from', other }];
  });
}

/** What another rule would change of an incident's tolls. */
export interface RuleChange {
  readonly from: string;
  readonly to: string;
  readonly changes: readonly Change[];
}

/** The same incident by another rule. Throws what `incidentSheet` throws. */
export function changeTo({ accounts, tolls, rule }: IncidentSheet, to: string): RuleChange {
  const other = tollRule(to);
  return { from: rule.id, to: other.id, changes: changesBetween(tolls, reckon(accounts, other)) };
}

async function ruleOf({ tables }: CaseFile, id: IncidentId, asked: string | undefined): Promise<TollRule> {
  const chosen = await tables.selectFrom('rule').selectAll().where('incident', 'in', [id, '*']).execute();
  const own = chosen.find(({ incident }) => incident === id) ?? chosen[0];
  return tollRule(asked ?? own?.rule ?? TOLL_RULES[0].id);
}
