import { claimIdOf } from '../../casefile/key.ts';
import { counted } from '../../exchange/counted.ts';
import { valueText } from '../../exchange/value-text.ts';
import type { ClaimValue, EntryBody, EntryType, Reference, Sha256 } from '../../model/index.ts';

type Body<T extends EntryType> = Extract<EntryBody, { type: T }>;

/** Credibility of information, Admiralty code (NATO AJP-2.1). */
const CREDIBILITY = [
  'confirmed',
  'probably true',
  'possibly true',
  'doubtful',
  'improbable',
  'not to be judged',
] as const;

/** Reliability of a source, Admiralty code. */
export const RELIABILITY = {
  A: 'completely reliable',
  B: 'usually reliable',
  C: 'fairly reliable',
  D: 'not usually reliable',
  E: 'unreliable',
  F: 'not to be judged',
} as const;

const JUDGEMENTS = { accepted: 'accepted', corrected: 'corrected', rejected: 'rejected', open: 'reopened' } as const;

/** What each entry of the ledger did, in a plain sentence without its end. */
const SENTENCES: { readonly [T in EntryType]: (body: Body<T>) => string } = {
  'case-opened': ({ name }) => `opened the case "${name}"`,
  'report-added': ({ report, source }) => `added ${reportName(report)}${source === undefined ? '' : ` from ${source}`}`,
  'reading-made': ({ report, reader }) => `read ${reportName(report)} with ${reader.name} ${reader.version}`,
  'incidents-gathered': ({ placed, rule }) => {
    const founded = placed.filter(({ score }) => score === null).length;
    return `gathered ${counted(placed.length, 'account')} by ${rule}, ${counted(founded, 'new incident')}`;
  },
  'claim-judged': ({ claim, judgement, value, group, read }) => {
    const before = read === undefined ? '' : `: ${said(claim, read.value, read.group)}`;
    const after =
      judgement === 'corrected' ? ` to ${[value && valueText(value), group].filter(Boolean).join(', ')}` : '';
    return `${JUDGEMENTS[judgement]} ${claimIdOf(claim)}${before}${after}`;
  },
  'claim-graded': ({ claim, credibility }) =>
    `graded ${claimIdOf(claim)} credibility ${credibility}, ${CREDIBILITY[credibility - 1]}`,
  'claim-made': ({ claim, value, group, span }) =>
    `found ${claimIdOf(claim)} in "${span.text}": ${said(claim, value, group)}`,
  'mention-made': ({ mention, incident, summary }) => `found ${incident} in ${reportName(mention.report)}: ${summary}`,
  'incidents-merged': ({ into, from }) => `merged ${from.join(', ')} into ${into}`,
  'incident-split': ({ from, into, mentions }) =>
    `split ${counted(mentions.length, 'account')} of ${from} off as ${into}`,
  'incident-renamed': ({ incident, name }) => `named ${incident} "${name}"`,
  'incident-noted': ({ incident, note }) => `noted of ${incident}: ${note}`,
  'incident-withdrawn': ({ incident }) => `withdrew ${incident}`,
  'incidents-different': ({ incidents }) => `told ${incidents.join(' and ')} apart`,
  'independence-decided': ({ report, copies }) =>
    copies === null
      ? `took ${reportName(report)} as a source of its own`
      : `took ${reportName(report)} as a copy of ${reportName(copies)}`,
  'rule-chosen': ({ incident, rule }) => `chose the rule ${rule} for ${incident ?? 'the case'}`,
  'source-graded': ({ source, reliability, sourceType }) =>
    `graded the source "${source}" ${reliability}, ${RELIABILITY[reliability]}${sourceType === undefined ? '' : `, ${sourceType}`}`,
  'name-joined': ({ of, name, to }) => `took the ${of} "${name}" for "${to}"`,
  'place-fixed': ({ place, country, level, lat, lon, radiusKm }) =>
    `put "${place}"${[level, country].map((told) => (told == null ? '' : `, ${told},`)).join('')} at ${lat}, ${lon}, within ${radiusKm} km`,
  'export-made': ({ format, file }) => `exported ${file} as ${format}`,
  'head-stamped': () => 'had the last entry time-stamped',
  'setting-changed': ({ setting, value }) => `set ${setting} to ${JSON.stringify(value)}`,
  'decision-undone': ({ entry }) => `took entry ${entry} back`,
};

/** What an entry did, and why where a reason is on record: "merged inc-b into inc-a (one night)". */
export function sentenceOf(body: EntryBody): string {
  const sentence = (SENTENCES[body.type] as (body: EntryBody) => string)(body);
  return 'reason' in body && body.reason !== undefined ? `${sentence} (${body.reason})` : sentence;
}

/** A report is known to a person by the first digits of its hash, as `show` prints them. */
const reportName = (report: Sha256): string => `report ${report.slice(0, 10)}`;

function said({ key }: Reference, value: ClaimValue, group: string | undefined): string {
  const about = key.slice(0, key.indexOf('@'));
  return `${about} ${valueText(value) || 'not known'}${group === undefined || group === 'unknown' ? '' : `, ${group}`}`;
}
