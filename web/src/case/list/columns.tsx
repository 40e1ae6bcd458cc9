import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { IncidentLine } from '../../../../src/server/api/incidents/schema.ts';
import { Said } from '../../house/said.tsx';
import { numberWords } from '../../words/amount.ts';
import { countryName } from '../../words/country.ts';
import { shortDate } from '../../words/day-range.ts';
import { rangeDigits, rangeWords } from '../../words/range.ts';
import { several } from '../../words/several.ts';
import { term } from '../../words/terms.ts';
import { words } from '../../words/words.ts';
import type { Sort } from '../filter/search.ts';
import { Differs } from './differs.tsx';

const t = words('case');
const house = words('house');

export interface Column {
  readonly id: 'date' | 'place' | 'kind' | 'actor' | 'killed' | 'reports' | 'undecided' | 'differs';
  /** By what the server sorts when its head is pressed. */
  readonly sort?: Sort;
  readonly cell: (line: IncidentLine) => ReactNode;
}

/** The list's columns from the start of the line to its end. */
export const COLUMNS: readonly Column[] = [
  { id: 'date', sort: 'date', cell: (line) => shortDate(line) ?? <NotSaid /> },
  { id: 'place', cell: (line) => <Where {...line} /> },
  {
    id: 'kind',
    cell: ({ kinds }) => (kinds.length === 0 ? <NotSaid /> : kinds.map((kind) => term('kind', kind)).join(', ')),
  },
  { id: 'actor', cell: ({ perpetrators }) => <Doers names={perpetrators.map(({ name }) => name)} /> },
  { id: 'killed', sort: 'killed', cell: ({ killed }) => (killed === null ? <NotSaid /> : <Killed {...killed} />) },
  { id: 'reports', sort: 'reports', cell: ({ reports }) => numberWords(reports) },
  { id: 'undecided', cell: ({ undecided }) => (undecided === 0 ? <Done /> : numberWords(undecided)) },
  { id: 'differs', cell: ({ differs }) => <Differs topics={differs} /> },
];

function NotSaid() {
  return <span className="not-said">{house('notSaid')}</span>;
}

/** The whole line leads to the incident; its link is told by where it happened, or by the name that a person gave it. */
function Where({ id, name, named, place, admin1, country }: IncidentLine) {
  const around = [place === null ? null : admin1, country === null ? null : countryName(country)];
  const nearest = place ?? admin1;
  return (
    <>
      <Link to="/incidents/$id" params={{ id }} className="line-link" title={name} data-walk tabIndex={-1}>
        {named ? <Said>{name}</Said> : nearest === null ? t('placeNotSaid') : <Said>{nearest}</Said>}
      </Link>{' '}
      <span className="line-around">
        <Said>{[named ? nearest : null, ...around].filter((one) => one !== null).join(', ')}</Said>
      </span>
    </>
  );
}

function Doers({ names }: { readonly names: readonly string[] }) {
  if (names.length === 0) return <NotSaid />;
  return several(
    names.map((name) => <Said key={name}>{name}</Said>),
    '; ',
  );
}

function Killed(range: NonNullable<IncidentLine['killed']>) {
  return (
    <>
      <span aria-hidden="true">{rangeDigits(range)}</span>
      <span className="unseen">{rangeWords(range)}</span>
    </>
  );
}

function Done() {
  return (
    <span className="done">
      <span aria-hidden="true">✓</span>
      <span className="unseen">{t('allDecided')}</span>
    </span>
  );
}
