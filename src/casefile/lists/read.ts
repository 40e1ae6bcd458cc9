import type { Kysely } from 'kysely';
import type { IncidentId } from '../../model/index.ts';
import { type Columns, runMany } from '../engine/rows.ts';
import type { Tables } from '../engine/tables.ts';
import type { ClaimTold, MentionTold } from './account.ts';

/** With the incident that its merges lead to. */
type Rooted<Row> = Row & { readonly root: IncidentId };

/** The mentions of all that these incidents, `listed`, have taken in, by report. */
export function mentionsOf(db: Kysely<Tables>, roots: string): Promise<Rooted<MentionTold>[]> {
  return runMany(db, MENTION, `${MENTIONS} JOIN report AS r ON r.sha256 = m.report ORDER BY m.report, m.key`, roots);
}

/** The claims of those mentions, by report. */
export function claimsOf(db: Kysely<Tables>, roots: string): Promise<Rooted<ClaimTold>[]> {
  const claims = 'JOIN claim AS c ON c.report = m.report AND c.mention = m.key ORDER BY c.report, c.key';
  return runMany(db, CLAIM, `${MENTIONS} ${claims}`, roots);
}

const MENTIONS = `
  FROM json_each(?) AS asked
  JOIN incident AS i ON i.root = asked.value
  JOIN mention AS m ON m.incident = i.id`;

const MENTION: Columns<Rooted<MentionTold>> = {
  root: 'i.root',
  report: 'm.report',
  key: 'm.key',
  summary: 'm.summary',
  kinds: 'm.kinds',
  edtf: 'm.edtf',
  earliest: 'm.earliest',
  latest: 'm.latest',
  country: 'm.country',
  places: 'm.places',
  perpetrators: 'm.perpetrators',
  published: 'r.published',
  publisher: 'r.publisher',
  added: 'r.added',
};

const CLAIM: Columns<Rooted<ClaimTold>> = {
  root: 'i.root',
  report: 'c.report',
  mention: 'c.mention',
  key: 'c.key',
  about: 'c.about',
  value: 'c.value',
  low: 'c.low',
  high: 'c.high',
  party: 'c.party',
  total: 'c.total',
  negated: 'c.negated',
  modality: 'c.modality',
  voice: 'c.voice',
  via: 'c.via',
  judgement: 'c.judgement',
  corrected: 'c.corrected',
  corrected_party: 'c.corrected_party',
  made: 'c.made',
};
