import type { EntryType } from '../../model/index.ts';
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
    ...(from === undefined ? [] : [since(from), { sql: 'at >= ?', values: [from] }]),
    ...(to === undefined ? [] : [{ sql: "at < date(?, '+1 day')", values: [to] }]),
    ...(text === undefined ? [] : [maySay(text)]),
  ];
}

/** As the index has it (`sql/001-record.sql`). */
const TYPE = "CASE WHEN json_valid(body) THEN body ->> '$.type' END";

/** Bounds what is looked at: no entry before this one is as new. */
const since = (day: string): Test => ({
  sql: 'seq >= (SELECT coalesce(min(+seq), 0) FROM entry WHERE at >= ?)',
  values: [day],
});
