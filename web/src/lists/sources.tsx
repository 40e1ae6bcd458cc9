import { type KeyboardEvent, useState } from 'react';
import type { SourceTold } from '../../../src/server/api/lists/schema.ts';
import { Refused } from '../judge/refused.tsx';
import { numberWords } from '../words/amount.ts';
import { term } from '../words/terms.ts';
import { words } from '../words/words.ts';
import { Aliases } from './aliases.tsx';
import { useOneDecision } from './deciding.ts';
import { Facts } from './facts.tsx';
import { GRADES, GradeForm, gradedWords, gradeOf, type Reliability } from './grade.tsx';
import { JoinForm } from './join-form.tsx';
import { NamesPage } from './page.tsx';
import type { Column } from './table.tsx';
import { TakeBack } from './take-back.tsx';

const t = words('lists');

const COUNTS: readonly Column<SourceTold>[] = [
  { head: 'sort', cell: ({ type }) => (type === null ? null : term('source', type)), spare: true },
  { head: 'claims', cell: ({ claims }) => numberWords(claims), counts: true },
  { head: 'carried', cell: ({ carried }) => (carried === 0 ? null : numberWords(carried)), counts: true, spare: true },
  { head: 'incidents', cell: ({ incidents }) => numberWords(incidents), counts: true, spare: true },
];

/** A grade that was typed and is not written yet. */
interface Draft {
  readonly key: string;
  readonly grade: Reliability;
}

/** Who vouches for claims; graded by keys in the row: a letter, then Enter. */
export function SourcesPage() {
  const [draft, setDraft] = useState<Draft | null>(null);
  const [head, setHead] = useState<number | null>(null);
  const { decide, error } = useOneDecision(head);
  const grade: Column<SourceTold> = {
    head: 'reliability',
    cell: (row) => <GradeCell row={row} draft={draft?.key === row.key ? draft.grade : null} />,
  };
  const press = (event: KeyboardEvent, row: SourceTold, seen: number) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const letter = event.key.toUpperCase() as Reliability;
    if (GRADES.includes(letter)) {
      setDraft({ key: row.key, grade: letter });
      setHead(seen);
    } else if (event.key === 'Escape') setDraft(null);
    else if (event.key === 'Enter' && draft?.key === row.key) {
      event.preventDefault();
      setDraft(null);
      if (!row.graded || draft.grade !== row.reliability)
        void decide(gradeOf(row, draft.grade), gradedWords(row, draft.grade));
    }
  };
  return (
    <NamesPage<SourceTold>
      path="/sources"
      title="sources"
      about={t('aboutSources')}
      counted={(count) => t('sourcesFound', { count })}
      columns={[grade, ...COUNTS]}
      onKey={press}
      refused={<Refused error={error} />}
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
