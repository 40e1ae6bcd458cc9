import type { ActorTold } from '../../../src/server/api/lists/schema.ts';
import { numberWords } from '../words/amount.ts';
import { dayWords } from '../words/date.ts';
import { type Key, words } from '../words/words.ts';
import { Aliases } from './aliases.tsx';
import { Facts } from './facts.tsx';
import { JoinForm } from './join-form.tsx';
import { NamesPage } from './page.tsx';
import type { Column } from './table.tsx';

const t = words('lists');

const COLUMNS: readonly Column<ActorTold>[] = [
  { head: 'sort', cell: kindOf, spare: true },
  { head: 'incidents', cell: ({ incidents }) => numberWords(incidents), counts: true },
  { head: 'reports', cell: ({ reports }) => numberWords(reports), counts: true, spare: true },
  { head: 'days', cell: daysOf, spare: true },
];

/** Who is said to have done it. */
export function ActorsPage() {
  return (
    <NamesPage<ActorTold>
      path="/actors"
      title="actors"
      about={t('aboutActors')}
      counted={(count) => t('actorsFound', { count })}
      columns={COLUMNS}
      found={({ name }) => ({ actor: [name] })}
      panel={(row, head) => (
        <>
          <Facts
            facts={[
              ['sort', kindOf(row)],
              ['known', row.known === null ? t('unknown') : <code key={row.known}>{row.known}</code>],
              ['incidents', numberWords(row.incidents)],
              ['reports', numberWords(row.reports)],
              ['days', daysOf(row)],
            ]}
          />
          <h3>{t('otherNames')}</h3>
          <Aliases aliases={row.aliases} head={head} />
          <h3>{t('joinHead')}</h3>
          <JoinForm of="actor" path="/actors" row={row} head={head} />
        </>
      )}
    />
  );
}

function kindOf({ kind }: ActorTold): string | null {
  return kind === null ? null : t(`kind.${kind}` as Key<'lists'>);
}

function daysOf({ first, last }: ActorTold): string | null {
  if (first === null && last === null) return null;
  if (first === last) return dayWords(first!);
  return dayWords(`${first ?? '..'}/${last ?? '..'}`);
}
