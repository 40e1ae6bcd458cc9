import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { ClaimValue, EntryBody, EntryType, Group, Reference } from '../../../src/model/index.ts';
import type { Journal } from '../../../src/server/api/journal/schema.ts';
import { Said } from '../house/said.tsx';
import { valueText } from '../judge/value.ts';
import { numberWords } from '../words/amount.ts';
import { dateWords, instantWords } from '../words/date.ts';
import { several } from '../words/several.ts';
import { term } from '../words/terms.ts';
import { words } from '../words/words.ts';

/** Names of the incidents and the reports that entries speak of, by id and by hash; one without stands for itself. */
export type Named = Pick<Journal, 'incidents' | 'reports'>;
type Body<T extends EntryType> = Extract<EntryBody, { type: T }>;

const t = words('journal');

const quoted = (text: string): ReactNode => <Said>{text}</Said>;

const incident = (id: string, { incidents }: Named): ReactNode => (
  <Link to="/incidents/$id" params={{ id }} title={id}>
    <Said>{incidents[id] ?? id}</Said>
  </Link>
);

const report = (sha256: string, { reports }: Named): ReactNode => (
  <Link to="/reports/$sha256" params={{ sha256 }} title={sha256}>
    <Said>{reports[sha256] ?? sha256.slice(0, 10)}</Said>
  </Link>
);

/** What a claim is about and says: "killed: 20, civilians". */
function claimed({ key }: Reference, value: ClaimValue | undefined, group: Group | undefined): ReactNode {
  const about = term('', key.slice(0, key.indexOf('@')));
  if (value === undefined) return quoted(about);
  const worth = 'edtf' in value ? dateWords(value.edtf) : valueText(value) || term('amount', 'notGiven');
  return quoted(`${about}: ${worth}${group === undefined || group === 'unknown' ? '' : `, ${term('group', group)}`}`);
}

/** What stands in the sentence of each type of entry. */
export const PARTS: {
  readonly [T in EntryType]: (body: Body<T>, names: Named) => Readonly<Record<string, ReactNode>>;
} = {
  'case-opened': ({ name }) => ({ name: quoted(name) }),
  'report-added': (body, names) => ({ report: report(body.report, names) }),
  'reading-made': (body, names) => ({
    report: report(body.report, names),
    reader: `${body.reader.name} ${body.reader.version}`,
  }),
  'incidents-gathered': ({ rule }) => ({ rule }),
  'claim-judged': ({ claim, read, value, group }, names) => ({
    claim: claimed(claim, read?.value, read?.group),
    value: value === undefined && group === undefined ? '' : claimed(claim, value ?? read?.value, group ?? read?.group),
    report: report(claim.report, names),
  }),
  'claim-graded': ({ claim, credibility }, names) => ({
    claim: claimed(claim, undefined, undefined),
    report: report(claim.report, names),
    grade: `${credibility}, ${term('credibility', String(credibility))}`,
  }),
  'claim-made': ({ claim, value, group, span }, names) => ({
    claim: claimed(claim, value, group),
    report: report(claim.report, names),
    words: <q className="quoted">{quoted(span.text)}</q>,
  }),
  'mention-made': (body, names) => ({
    incident: incident(body.incident, names),
    report: report(body.mention.report, names),
    summary: quoted(body.summary),
  }),
  'incidents-merged': ({ into, from }, names) => ({
    into: incident(into, names),
    from: several(from.map((id) => <code key={id}>{id}</code>)),
  }),
  'incident-split': ({ from, into }, names) => ({ from: incident(from, names), into: incident(into, names) }),
  'incident-renamed': (body) => ({
    incident: incident(body.incident, { incidents: {}, reports: {} }),
    name: quoted(body.name),
  }),
  'incident-noted': (body, names) => ({ incident: incident(body.incident, names), note: quoted(body.note) }),
  'incident-withdrawn': (body, names) => ({ incident: incident(body.incident, names) }),
  'incidents-different': ({ incidents: [one, other] }, names) => ({
    one: incident(one, names),
    other: incident(other, names),
  }),
  'independence-decided': (body, names) => ({
    report: report(body.report, names),
    copies: body.copies === null ? '' : report(body.copies, names),
  }),
  'rule-chosen': (body, names) => ({
    rule: body.rule,
    incident: body.incident === null ? '' : incident(body.incident, names),
  }),
  'source-graded': ({ source, reliability, sourceType }) => ({
    source: quoted(source),
    grade: `${reliability}, ${term('reliability', reliability)}`,
    type: sourceType === undefined ? '' : ` (${term('source', sourceType)})`,
  }),
  'name-joined': ({ of, name, to }) => ({ of: t(`of.${of}`), name: quoted(name), to: quoted(to) }),
  'place-fixed': ({ place, lat, lon, radiusKm }) => ({
    place: quoted(place),
    point: `${numberWords(lat)}, ${numberWords(lon)}`,
    radius: numberWords(radiusKm),
  }),
  'export-made': ({ format, file }) => ({ format, file: quoted(file) }),
  'head-stamped': ({ entry, authority, time }) => ({
    entry: numberWords(entry),
    authority: quoted(authority),
    time: instantWords(time),
  }),
  'setting-changed': ({ setting, value }) => ({ setting: quoted(setting), value: quoted(JSON.stringify(value)) }),
  'decision-undone': ({ entry }) => ({ entry: numberWords(entry) }),
};
