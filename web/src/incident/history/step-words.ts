import type { EntryBody, EntryType, Reference } from '../../../../src/model/index.ts';
import type { IncidentTold, Trail } from '../../../../src/server/api/incident/schema.ts';
import { harmless } from '../../house/said.tsx';
import { valueText } from '../../judge/value.ts';
import { term } from '../../words/terms.ts';
import { words } from '../../words/words.ts';
import { valueWords } from '../accounts/value.tsx';

type Body<T extends EntryType> = Extract<EntryBody, { type: T }>;
type Sentences = { readonly [T in EntryType]?: (body: Body<T>, told: IncidentTold) => string };

const t = words('incident');

const SENTENCES: Sentences = {
  'report-added': ({ report }, told) => t('step.added', { report: reportName(report, told) }),
  'incidents-gathered': ({ placed, rule }) => t('step.gathered', { count: placed.length, rule }),
  'claim-judged': ({ claim, judgement, value, read }, told) =>
    t(`step.${judgement}`, {
      claim: claimName(claim, told, read === undefined ? undefined : valueText(read.value)),
      value: value === undefined ? '' : valueText(value),
    }),
  'claim-graded': ({ claim, credibility }, told) =>
    t('step.graded', { claim: claimName(claim, told), credibility: term('credibility', String(credibility)) }),
  'claim-made': ({ claim, about, value }, told) =>
    t('step.found', { about: term('', about), value: valueText(value), report: reportName(claim.report, told) }),
  'mention-made': ({ mention }, told) => t('step.mention', { report: reportName(mention.report, told) }),
  'incidents-merged': ({ into, from }) => t('step.merged', { from: from.join(', '), into }),
  'incident-split': ({ from, into, mentions }) => t('step.split', { from, into, count: mentions.length }),
  'incident-renamed': ({ name }) => t('step.renamed', { name }),
  'incident-noted': ({ note }) => t('step.noted', { note }),
  'incident-withdrawn': () => t('step.withdrawn'),
  'incidents-different': ({ incidents }) => t('step.different', { one: incidents[0], other: incidents[1] }),
  'independence-decided': ({ report, copies }, told) =>
    copies === null
      ? t('step.own', { report: reportName(report, told) })
      : t('step.copy', { report: reportName(report, told), of: reportName(copies, told) }),
  'rule-chosen': ({ incident, rule }) => t(incident === null ? 'step.caseRule' : 'step.rule', { rule }),
  'decision-undone': ({ entry }) => t('step.undone', { entry }),
};

/** What an entry did to the incident, in a sentence. */
export function stepWords({ body }: Pick<Trail['steps'][number], 'body'>, told: IncidentTold): string {
  const sentence = SENTENCES[body.type] as ((body: EntryBody, told: IncidentTold) => string) | undefined;
  return harmless(sentence === undefined ? body.type : sentence(body, told));
}

const reportName = (report: string, { tellers }: IncidentTold): string =>
  tellers.find((teller) => teller.report === report)?.name ?? report.slice(0, 10);

/** "killed: 132 civilians (Malian government)"; of a claim that is read no more what it was judged as. */
function claimName({ report, key }: Reference, { sayings }: IncidentTold, read?: string): string {
  const saying = sayings.find(({ claim }) => claim.report === report && claim.key === key);
  const about = term('', key.slice(0, key.indexOf('@')));
  if (saying === undefined) return t('step.claim', { about, value: read ?? '–' });
  const value = read ?? valueWords({ ...saying, corrected: null });
  return t('step.claimOf', { about, value, voice: saying.voice.name });
}
