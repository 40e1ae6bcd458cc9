import { useMemo, useState } from 'react';
import type { IncidentTold, SayingTold } from '../../../../src/server/api/incident/schema.ts';
import { harmless } from '../../house/said.tsx';
import type { JudgingProps } from '../../judge/judging.tsx';
import { Refused } from '../../judge/refused.tsx';
import { useJudging } from '../../judge/use-judging.ts';
import { words } from '../../words/words.ts';
import { Cell, type Spot } from './cell.tsx';
import { useFolding } from './folding.ts';
import { Heads } from './heads.tsx';
import { keyIn, useSpot } from './keys.ts';
import { Over } from './over.tsx';
import { type Question, questionWords } from './question.ts';
import { repeatedIn } from './repeated.ts';
import { RowHead } from './row-head.tsx';
import { type Answer, branchesOf, questionsIn, type Row } from './rows.ts';
import { tellJudged, Words } from './words.tsx';

const t = words('incident');

/** A cell whose words stand open, and the form that they open with. */
interface Opened {
  readonly cell: HTMLElement;
  readonly row: string;
  readonly question: Question;
  readonly form?: NonNullable<JudgingProps['open']>;
}

/** Who says what: a row a voice under the report that carries it, a column a question; copies are folded. */
export function AccountsTable({ told }: { readonly told: IncidentTold }) {
  const branches = useMemo(() => branchesOf(told), [told]);
  const questions = useMemo(() => questionsIn(branches), [branches]);
  const [opened, setOpened] = useState<Opened | null>(null);
  const { spot, setSpot, move } = useSpot();
  const { shown, unfolded, fold } = useFolding(branches);
  const disputed = new Set<string>(told.disagreements.map(({ question }) => question));
  const judging = useJudging(told.head);
  const accept = async (saying: SayingTold) => {
    const claims = [saying, ...repeatedIn(told, saying)].map(({ claim }) => claim);
    const written = await judging.decide(
      claims.map((claim) => ({ type: 'claim-judged', claim, judgement: 'accepted' })),
    );
    if (written !== null) tellJudged(saying, written);
  };
  const answersOf = (row: Row, question: Question): readonly Answer[] => row.cells.get(question) ?? [];
  const openedRow = shown.find(({ row }) => row.key === opened?.row)?.row;

  const press = (key: string, cell: HTMLElement, row: Row, question: Question): boolean => {
    const answers = answersOf(row, question);
    const pressed = keyIn(key);
    if (pressed === null || answers.length === 0) return false;
    const claims = answers.flatMap((answer) => ('saying' in answer ? [answer.saying] : []));
    if (pressed === 'accept' && claims.length === 1 && claims[0].judgement !== 'accepted') void accept(claims[0]);
    else
      setOpened({
        cell,
        row: row.key,
        question,
        ...(claims.length === 1 && (pressed === 'correct' || pressed === 'reject') && { form: pressed }),
      });
    return true;
  };

  return (
    <>
      <Refused error={judging.error} />
      <div className="accounts-scroll">
        {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: arrow keys move over it */}
        <table role="grid" className="accounts" aria-label={t('accounts')} aria-describedby="accounts-keys">
          <Heads questions={questions} disputed={disputed} />
          <tbody>
            {shown.map(({ branch, row, depth }, r) => (
              <tr key={row.key} className={row.voice === null ? 'report' : 'carried-voice'}>
                <RowHead
                  branch={branch}
                  row={row}
                  depth={depth}
                  unfolded={unfolded.has(branch.teller.report)}
                  onFold={() => fold(branch.teller.report)}
                />
                {questions.map((question, c) => (
                  <Cell
                    key={question}
                    question={question}
                    answers={answersOf(row, question)}
                    at={{ row: r, column: c }}
                    current={isCurrent(spot, { row: r, column: c }, shown.length, questions.length)}
                    differs={disputed.has(question)}
                    onOpen={(cell) => setOpened({ cell, row: row.key, question })}
                    onFocus={() => setSpot({ row: r, column: c })}
                    onKey={(event) => {
                      if (event.altKey || event.ctrlKey || event.metaKey) return;
                      if (move(event) || press(event.key, event.currentTarget, row, question)) event.preventDefault();
                    }}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="small keys-told" id="accounts-keys">
        {t('keys')}
      </p>
      {opened !== null && openedRow !== undefined && (
        <Over cell={opened.cell} name={dialogName(openedRow, opened.question)} onClose={() => setOpened(null)}>
          <Words
            told={told}
            row={openedRow}
            answers={answersOf(openedRow, opened.question)}
            {...(opened.form !== undefined && { open: opened.form })}
          />
        </Over>
      )}
    </>
  );
}

const dialogName = ({ voice, teller }: Row, question: Question): string =>
  t('cellWords', { question: questionWords(question), voice: harmless(voice ?? teller.name) });

/** Whether Tab leads to this cell: the one that was left, or the nearest that is still there. */
function isCurrent(spot: Spot, { row, column }: Spot, rows: number, columns: number): boolean {
  return row === Math.min(spot.row, rows - 1) && column === Math.min(spot.column, columns - 1);
}
