import type { ColumnType, Generated } from 'kysely';

/** The tables of `sql/`, as rows are read and written. JSON stands as text. */
export interface Tables {
  derivation: { statements: string };
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
  source: { name: string; written: string; reliability: string; type: string | null };
  joined: JoinedRow;
  fixed: FixedRow;
  setting: { name: string; value: string };
  decision: { register: string; subject: string; seq: number; undone: Generated<number> };
  line: LineRow;
  remade: { line: number; at: number };
  facet: { facet: string; value: string; line: number };
  told: { line: number; report: number };
  named: NamedRow;
  authority: AuthorityRow;
  called: { of: string; words: string; key: string };
  stale: { of: string; key: string };
  map: { spot: number; west: number; east: number; south: number; north: number };
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
  reader: string | null;
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
  local: string | null;
  summary: string;
  background: number;
  kinds: string;
  edtf: string | null;
  earliest: string | null;
  latest: string | null;
  country: string | null;
  places: string;
  perpetrators: string;
  incident: string | null;
  made: number | null;
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
  added: number;
  id: string;
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
  confidence: number | null;
  start: number;
  end: number;
  judgement: Generated<string>;
  corrected: string | null;
  corrected_party: string | null;
  judged_on: string | null;
  credibility: number | null;
  made: number | null;
}

export interface IncidentRow {
  id: string;
  founded: number;
  name: string | null;
  merged_into: string | null;
  root: string;
  withdrawn: string | null;
}

export interface JoinedRow {
  of: 'source' | 'actor' | 'place';
  name: string;
  written: string;
  actor: string | null;
  to: string;
  to_actor: string | null;
  part_of: string;
}

export interface FixedRow {
  name: string;
  country: string;
  level: string;
  written: string;
  lat: number;
  lon: number;
  radius: number;
}

export interface LineRow {
  row: number;
  id: string;
  name: string;
  named: number;
  edtf: string | null;
  earliest: string | null;
  latest: string | null;
  country: string | null;
  admin1: string | null;
  place: string | null;
  lat: number | null;
  lon: number | null;
  radius: number | null;
  countries: string;
  places: string;
  kinds: string;
  perpetrators: string;
  merged: string;
  reports: number;
  claims: number;
  undecided: number;
  killed_low: number | null;
  killed_high: number | null;
  killed_open: number | null;
  ranges: string;
  differs: string;
  lacks: number;
  newest: number;
  withdrawn: string | null;
}

export interface NamedRow {
  of: JoinedRow['of'];
  key: string;
  line: number;
  report: number;
  name: string;
  claims: number;
  carried: number;
  spot: string;
}

export interface AuthorityRow {
  of: JoinedRow['of'];
  key: string;
  name: string;
  weight: number;
  incidents: number;
  reports: number;
  claims: number;
  carried: number;
  unplaced: number;
  first: string | null;
  last: string | null;
  names: string;
  spots: string;
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
  'joined',
  'fixed',
  'setting',
  'decision',
  'line',
  'facet',
  'told',
  'named',
  'authority',
  'called',
  'stale',
  'map',
] as const satisfies readonly (keyof Tables)[];

/** Full text, made with them; it keeps no text of its own, so it is compared word by word. */
export const FULL_TEXT = 'full_text';

/** By which statements they were made. */
export const DERIVATION = 'derivation';

/** Made with them and not compared. */
export const REMADE = 'remade';
