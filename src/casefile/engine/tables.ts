import type { ColumnType, Generated } from 'kysely';

/** The tables of `sql/`, as rows are read and written. JSON stands as text. */
export interface Tables {
  kept: Kept;
  entry: EntryRow;
  report: ReportRow;
  mention: MentionRow;
  trait: TraitRow;
  posting: { key: string; mention: number };
  word: { word: string; mentions: number };
  relation: RelationRow;
  claim: ClaimRow;
  incident: IncidentRow;
  different: { a: string; b: string };
  independence: { report: string; copies: string | null };
  rule: { incident: string; rule: string };
  source: { name: string; reliability: string };
  setting: { name: string; value: string };
  decision: { register: string; subject: string; seq: number; undone: Generated<number> };
}

export interface Kept {
  row: Generated<number>;
  sha256: string;
  size: number;
  packing: 'plain' | 'deflate';
  seal: string;
  bytes: ColumnType<ArrayBuffer, Uint8Array>;
}

export interface EntryRow {
  seq: number;
  at: string;
  author: string;
  body: string;
  content: string;
  previous: string;
  hash: string;
}

export interface ReportRow {
  sha256: string;
  document: string;
  reading: string | null;
  id: string;
  title: string | null;
  published: string | null;
  lang: string;
  source: string | null;
  publisher: string | null;
  added: number;
}

export interface MentionRow {
  report: string;
  key: string;
  local: string;
  summary: string;
  background: number;
  kinds: string;
  edtf: string | null;
  earliest: string | null;
  latest: string | null;
  country: string | null;
  incident: string | null;
}

export interface TraitRow {
  row: Generated<number>;
  report: string;
  key: string;
  published: number | null;
  features: string;
  words: string;
  posted: number;
}

export interface RelationRow {
  report: string;
  key: string;
  type: string;
  to: string;
  start: number | null;
  end: number | null;
}

export interface ClaimRow {
  report: string;
  key: string;
  mention: string;
  about: string;
  value: string;
  low: number | null;
  high: number | null;
  party: string | null;
  total: number | null;
  negated: number | null;
  voice: string | null;
  via: string | null;
  modality: string;
  confidence: number;
  start: number;
  end: number;
  judgement: Generated<string>;
  corrected: string | null;
  corrected_party: string | null;
  credibility: number | null;
}

export interface IncidentRow {
  id: string;
  founded: number;
  name: string | null;
  merged_into: string | null;
  root: string;
  withdrawn: string | null;
}

/** The tables that `project/` makes from the record, in the order in which they are compared. */
export const DERIVED = [
  'report',
  'mention',
  'trait',
  'posting',
  'word',
  'relation',
  'claim',
  'incident',
  'different',
  'independence',
  'rule',
  'source',
  'setting',
  'decision',
] as const satisfies readonly (keyof Tables)[];
