import type { Reliability } from '../../../src/model/index.ts';
import type { SourceTold } from '../../../src/server/api/lists/schema.ts';
import { Refused } from '../judge/refused.tsx';
import { TakeBack } from '../judge/take-back.tsx';
import { numberWords } from '../words/amount.ts';
import { term } from '../words/terms.ts';
import { words } from '../words/words.ts';
import { Aliases } from './aliases.tsx';
import { Facts } from './facts.tsx';
import { GradeForm } from './grade.tsx';
import { useGradeKeys } from './grade-keys.ts';
import { JoinForm } from './join-form.tsx';
import { NamesPage } from './page.tsx';
import type { Column } from './table.tsx';

const t = words('lists');

const COUNTS: readonly Column<SourceTold>[] = [
  { head: 'sort', cell: ({ type }) => (type === null ? null : term('source', type)), spare: true },
  { head: 'claims', cell: ({ claims }) => numberWords(claims), counts: true },
  { head: 'carried', cell: ({ carried }) => (carried === 0 ? null : numberWords(carried)), counts: true, spare: true },
  { head: 'incidents', cell: ({ incidents }) => numberWords(incidents), counts: true, spare: true },
];

/** Who vouches for claims; graded by keys in the row: a letter, then Enter. */
export function SourcesPage() {
  const grading = useGradeKeys();
  const grade: Column<SourceTold> = {
    head: 'reliability',
    cell: (row) => <GradeCell row={row} draft={grading.draftOf(row)} />,
  };
  return (
    <NamesPage<SourceTold>
      path="/sources"
      title="sources"
      about={t('aboutSources')}
      counted={(count) => t('sourcesFound', { count })}
      columns={[grade, ...COUNTS]}
      onKey={grading.press}
      refused={<Refused error={grading.error} />}
      found={() => null}
      panel={(row, seen) => (
        <>
          <Facts
            facts={[
              ['claims', numberWords(row.claims)],
              ['carried', numberWords(row.carried)],
              ['incidents', numberWords(row.incidents)],
              ['reports', numberWords(row.reports)],
            ]}
          />
          <h3>{t('gradeHead')}</h3>
          {row.entry !== null && (
            <TakeBack
              entry={row.entry}
              head={seen}
              name={t('takeGradeBack')}
              label={t('takeGradeBack')}
              done={t('gradeTakenBack', { name: row.name })}
            />
          )}
          <GradeForm row={row} head={seen} key={`${row.reliability}${row.type}`} />
          <h3>{t('otherNames')}</h3>
          <Aliases aliases={row.aliases} head={seen} />
          <h3>{t('joinHead')}</h3>
          <JoinForm of="source" path="/sources" row={row} head={seen} />
        </>
      )}
    />
  );
}

function GradeCell({ row, draft }: { readonly row: SourceTold; readonly draft: Reliability | null }) {
  if (draft !== null)
    return (
      <span className="names-draft" role="status">
        <b>{draft}</b> {term('reliability', draft)} <span className="key">{t('enterWrites')}</span>
      </span>
    );
  if (!row.graded) return <span className="small">{t('notGraded')}</span>;
  return (
    <>
      <b>{row.reliability}</b> {term('reliability', row.reliability)}
    </>
  );
}
