import { numberWords } from '../../words/amount.ts';
import { countryName } from '../../words/country.ts';
import { dateWords } from '../../words/date.ts';
import { term } from '../../words/terms.ts';
import { words } from '../../words/words.ts';
import type { Change, Filter } from './search.ts';

const t = words('case');

/** One thing that is asked, and the search without it. */
export interface Condition {
  readonly key: string;
  /** "Perpetrator: JNIM", with `says` in the words of the page and `value` in those of a report or a person. */
  readonly says: string;
  readonly value: string;
  readonly without: Change;
}

type Values = readonly string[];
type Told = { readonly [Field in keyof Filter]-?: (value: NonNullable<Filter[Field]>) => string };

/** How each value is told; the field's own name stands before it. */
const TOLD: Told = {
  from: dateWords,
  to: dateWords,
  country: ([code]) => countryName(code),
  place: ([name]) => name,
  kind: ([kind]) => term('kind', kind),
  actor: ([name]) => name,
  killedAtLeast: numberWords,
  killedAtMost: numberWords,
  reportsAtLeast: numberWords,
  differs: ([topic]) => differsWords(topic),
  undecided: (wanted) => t(wanted ? 'status.undecided' : 'status.decided'),
  text: (said) => said,
  box: () => t('asked.boxValue'),
  cell: () => t('asked.cellValue'),
  withdrawn: () => t('status.withdrawn'),
  lacks: (what) => t(`lacks.${what}`),
};

export const differsWords = (topic: string): string => (topic === 'any' ? t('differs.any') : term('topic', topic));

/** What a filter asks, one after the other: of several values each by itself. */
export function conditionsOf(filter: Filter): Condition[] {
  return Object.entries(filter).flatMap(([field, asked]: [string, unknown]) => {
    const values = Array.isArray(asked) ? (asked as Values) : [asked];
    return values.map((value): Condition => {
      const rest = values.filter((other) => other !== value);
      const told = TOLD[field as keyof Told] as (value: unknown) => string;
      return {
        key: `${field} ${value}`,
        says: t(`asked.${field as keyof Filter}`),
        value: told(Array.isArray(asked) ? [value] : value),
        without: { [field]: rest.length === 0 ? undefined : rest },
      };
    });
  });
}

/** Takes every condition away. */
export const NOTHING: { readonly [Field in keyof Filter]-?: undefined } = Object.fromEntries(
  Object.keys(TOLD).map((field) => [field, undefined]),
) as never;
