import { type KeyboardEvent, useState } from 'react';
import type { Reliability } from '../../../src/model/index.ts';
import type { SourceTold } from '../../../src/server/api/lists/schema.ts';
import { useJudging } from '../judge/use-judging.ts';
import { GRADES, gradedWords, gradeOf } from './grade.tsx';

/** A grade that was typed and is not written yet. */
interface Draft {
  readonly key: string;
  readonly grade: Reliability;
  /** Head of the case as whoever typed it had it. */
  readonly seen: number;
}

/** Grading in the rows of the sources: a letter, then Enter; Escape leaves it. */
export function useGradeKeys() {
  const [draft, setDraft] = useState<Draft | null>(null);
  const judging = useJudging(draft?.seen ?? 0);
  const press = (event: KeyboardEvent, row: SourceTold, seen: number) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const letter = event.key.toUpperCase() as Reliability;
    if (GRADES.includes(letter)) setDraft({ key: row.key, grade: letter, seen });
    else if (event.key === 'Escape') setDraft(null);
    else if (event.key === 'Enter' && draft?.key === row.key) {
      event.preventDefault();
      setDraft(null);
      if (!row.graded || draft.grade !== row.reliability)
        void judging.tell(gradedWords(row, draft.grade), gradeOf(row, draft.grade));
    }
  };
  return { draftOf: ({ key }: SourceTold) => (draft?.key === key ? draft.grade : null), press, error: judging.error };
}
