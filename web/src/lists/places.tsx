import type { PlaceTold } from '../../../src/server/api/lists/schema.ts';
import { TakeBack } from '../judge/take-back.tsx';
import { numberWords } from '../words/amount.ts';
import { countryName } from '../words/country.ts';
import { term } from '../words/terms.ts';
import { words } from '../words/words.ts';
import { Aliases } from './aliases.tsx';
import { pointWords } from './change-words.ts';
import { Facts } from './facts.tsx';
import { FixForm } from './fix-form.tsx';
import { JoinForm } from './join-form.tsx';
import { NamesPage } from './page.tsx';
import type { Column } from './table.tsx';

const t = words('lists');

const COLUMNS: readonly Column<PlaceTold>[] = [
  { head: 'level', cell: ({ level }) => term('level', level), spare: true },
  { head: 'country', cell: ({ country }) => countryWords(country), spare: true },
  { head: 'whereIs', cell: (row) => whereWords(row) },
  { head: 'incidents', cell: ({ incidents }) => numberWords(incidents), counts: true },
];

/** Where it is said to have happened, and where that is. */
export function PlacesPage() {
  return (
    <NamesPage<PlaceTold>
      path="/places"
      title="places"
      about={t('aboutPlaces')}
      counted={(count) => t('placesFound', { count })}
      columns={COLUMNS}
      found={({ name, country }) => ({ place: [name], ...(country !== null && { country: [country] }) })}
      panel={(row, head) => (
        <>
          <Facts
            facts={[
              ['level', term('level', row.level)],
              ['country', countryWords(row.country)],
              ['whereIs', row.point === null ? whereWords(row) : pointWords(row.point)],
              ['saidBy', saidBy(row)],
              ['incidents', numberWords(row.incidents)],
              ['unplaced', numberWords(row.unplaced)],
            ]}
          />
          <h3>{t('fixHead')}</h3>
          {row.point?.entry != null && (
            <TakeBack
              entry={row.point.entry}
              head={head}
              name={t('takePointBack')}
              label={t('takePointBack')}
              done={t('pointTakenBack', { name: row.name })}
            />
          )}
          <FixForm row={row} head={head} key={JSON.stringify(row.point)} />
          <h3>{t('otherNames')}</h3>
          <Aliases aliases={row.aliases} head={head} />
          <h3>{t('joinHead')}</h3>
          <JoinForm of="place" path="/places" row={row} head={head} />
        </>
      )}
    />
  );
}

const countryWords = (country: string | null): string | null => (country === null ? null : countryName(country));

function whereWords({ point, candidates, level }: PlaceTold): string | null {
  if (point !== null) return t(point.by === 'person' ? 'byPerson' : 'byGazetteer');
  if (candidates.length > 0) return t('severalPoints', { count: candidates.length });
  return level === 'country' ? null : t('noPointYet');
}

function saidBy({ point }: PlaceTold): string | null {
  if (point === null) return null;
  if (point.entry !== null) return t('personEntry', { entry: point.entry });
  return point.gazetteer === null ? t('byGazetteer') : t('gazetteerEntry', { entry: point.gazetteer });
}
