import { useMemo, useState } from 'react';
import type { Branch, Row } from './rows.ts';

/** A row of the table as it is folded now. */
export interface Shown {
  readonly branch: Branch;
  readonly row: Row;
  /** How deep the report stands under those that it copies. */
  readonly depth: number;
}

function shownIn(branch: Branch, depth: number, unfolded: ReadonlySet<string>): Shown[] {
  const own = branch.rows.map((row) => ({ branch, row, depth }));
  if (!unfolded.has(branch.teller.report)) return own;
  return [...own, ...branch.copies.flatMap((copy) => shownIn(copy, depth + 1, unfolded))];
}

/** The rows that stand there: what copies a report is folded under it until somebody unfolds it. */
export function useFolding(branches: readonly Branch[]) {
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(new Set());
  const shown = useMemo(() => branches.flatMap((branch) => shownIn(branch, 0, unfolded)), [branches, unfolded]);
  const fold = (report: string) =>
    setUnfolded(
      (before) => new Set(before.has(report) ? [...before].filter((one) => one !== report) : [...before, report]),
    );
  return { shown, unfolded, fold };
}
