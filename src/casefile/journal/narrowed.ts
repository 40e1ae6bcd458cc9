import type { EntryType } from '../../model/index.ts';
import type { CaseFile } from '../casefile.ts';
import { run } from '../engine/rows.ts';
import type { Test } from '../lists/filter.ts';
import { maySay } from './words.ts';

/** Which entries are asked for; each field narrows. */
export interface JournalAsked {
  readonly type?: EntryType;
  readonly author?: string;
  /** ISO 8601 days, UTC, inclusive. */
  readonly from?: string;
  readonly to?: string;
  /** Words that stand in what the entry says, whatever their case and marks. */
  readonly text?: string;
  /** Only entries with a lower number. */
  readonly before?: number;
  /** 100 unless told. */
  readonly limit?: number;
}

/** Of what is asked, all that the table `entry` can tell; for `text` it lets some through that do not say it. */
export function testsOf({ type, author, from, to, text }: JournalAsked): Test[] {
  return [
    ...(type === undefined ? [] : [{ sql: `${TYPE} = ?`, values: [type] }]),
    ...(author === undefined ? [] : [{ sql: 'author = ?', values: [author] }]),
    ...daysOf({ from, to }),
    ...(text === undefined ? [] : [maySay(text)]),
  ];
}

/** As the index has it (`sql/001-record.sql`). */
const TYPE = "CASE WHEN json_valid(body) THEN body ->> '$.type' END";

type Days = { readonly [Day in 'from' | 'to']?: string | undefined };

const daysOf = ({ from, to }: Days): Test[] => [
  ...(from === undefined ? [] : [{ sql: 'at >= ?', values: [from] }]),
  ...(to === undefined ? [] : [{ sql: "at < date(?, '+1 day')", values: [to] }]),
];

/**
 * The first and the last of the entries of the days that are asked for, whatever stands between them: no other is looked at. A
 * clock may have been wrong, so that an index finds them by their time, and not their number. None: the last is before the first.
 */
export async function boundsOf(
  tables: CaseFile['tables'],
  asked: JournalAsked,
): Promise<{ readonly first: number; readonly last: number }> {
  const days = daysOf(asked);
  const [bounds] = await run<{ first: number; last: number }>(
    tables,
    days.length === 0
      ? 'SELECT 1 AS "first", coalesce(max(seq), 0) AS "last" FROM entry'
      : `SELECT coalesce(min(+seq), 1) AS "first", coalesce(max(+seq), 0) AS "last" FROM entry
         WHERE ${days.map(({ sql }) => sql).join(' AND ')}`,
    ...days.flatMap(({ values }) => values),
  );
  return bounds;
}
