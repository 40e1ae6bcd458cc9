import type { Query } from '../../api/ask.ts';

/** In which order incidents are listed: the server knows these. */
export const SORTS = ['date', 'killed', 'reports', 'newest'] as const;
export type Sort = (typeof SORTS)[number];

/** On a narrow page one of these is seen at a time. */
export const VIEWS = ['list', 'map', 'timeline'] as const;
export type View = (typeof VIEWS)[number];

/** What accounts may leave open. */
const LACKS = ['date', 'spot', 'killed'] as const;
export type Lack = (typeof LACKS)[number];

/** What incidents are asked for, as the address of the page has it; of several values any will do. */
export interface Filter {
  /** ISO 8601 days. */
  readonly from?: string;
  readonly to?: string;
  readonly country?: readonly string[];
  readonly place?: readonly string[];
  readonly kind?: readonly string[];
  readonly actor?: readonly string[];
  readonly killedAtLeast?: number;
  readonly killedAtMost?: number;
  readonly reportsAtLeast?: number;
  readonly differs?: readonly string[];
  readonly undecided?: boolean;
  readonly text?: string;
  /** Degrees "west,south,east,north": it may have happened there. */
  readonly box?: string;
  /** Likewise: its own point lies there. */
  readonly cell?: string;
  readonly withdrawn?: boolean;
  /** No account says this of them. */
  readonly lacks?: Lack;
}

/** The state of the case's page: everything that "back" brings back. */
export interface CaseSearch extends Filter {
  readonly sort?: Sort;
  readonly show?: View;
}

/** Fields with what they are to be; undefined takes one away. */
export type Change = { readonly [Field in keyof CaseSearch]?: CaseSearch[Field] | undefined };

const text = (value: unknown) =>
  value === undefined || value === null ? undefined : String(value).trim() || undefined;
const fitting = (pattern: RegExp) => (value: unknown) => (pattern.test(String(value)) ? String(value) : undefined);
const one =
  <T extends string>(values: readonly T[]) =>
  (value: unknown) =>
    values.find((each) => each === value);
const yes = (value: unknown) => (value === true ? true : undefined);
const texts = (value: unknown) => {
  const all = (Array.isArray(value) ? value : [value]).flatMap((each) => text(each) ?? []);
  return all.length === 0 ? undefined : [...new Set(all)];
};
const whole = (value: unknown) => {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return Number.isInteger(number) && (number as number) >= 0 ? (number as number) : undefined;
};
const day = fitting(/^\d{4}-\d{2}-\d{2}$/);
const box = fitting(/^-?[\d.]+(?:e-\d+)?(?:,-?[\d.]+(?:e-\d+)?){3}$/);

type Readers<T> = { readonly [Field in keyof T]-?: (value: unknown) => T[Field] | undefined };

const FILTER: Readers<Filter> = {
  from: day,
  to: day,
  country: texts,
  place: texts,
  kind: texts,
  actor: texts,
  killedAtLeast: whole,
  killedAtMost: whole,
  reportsAtLeast: whole,
  differs: texts,
  undecided: (value) => (typeof value === 'boolean' ? value : undefined),
  text,
  box,
  cell: box,
  withdrawn: yes,
  lacks: one(LACKS),
};
const SEARCH: Readers<CaseSearch> = { ...FILTER, sort: one(SORTS), show: one(VIEWS) };

function read<T>(readers: Readers<T>, said: Readonly<Record<string, unknown>>): T {
  const fields = Object.entries(readers) as [string, (value: unknown) => unknown][];
  const values = fields.map(([field, of]) => [field, of(said[field])] as const);
  return Object.fromEntries(values.filter(([, value]) => value !== undefined)) as T;
}

/** What an address says; what it cannot mean is left out. */
export const caseSearch = (said: Readonly<Record<string, unknown>>): CaseSearch => read(SEARCH, said);

/** What of it narrows the incidents. */
export const filterOf = (search: CaseSearch): Filter => read(FILTER, search as Readonly<Record<string, unknown>>);

/** A filter as the server is asked. */
export const queryOf = (filter: Filter): Query => ({ ...filter });
