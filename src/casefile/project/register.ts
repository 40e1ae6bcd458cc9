import type { Kysely } from 'kysely';
import type { EntryBody, EntryType, IncidentId, Reference } from '../../model/index.ts';
import type { Tables } from '../engine/tables.ts';

export type Body<T extends EntryType = EntryType> = Extract<EntryBody, { type: T }>;

/**
 * How decisions of one kind show in the derived tables. An entry decides on one or more subjects; on each, the last
 * entry that is not undone holds. So a decision can be taken back without replaying what came after it.
 */
export interface Register<T extends EntryType = EntryType> {
  /** The entries that decide here. */
  readonly types: readonly T[];
  /** Each entry holds beside those before it, so that nobody decides against another. */
  readonly beside?: true;
  /** What an entry decides on. */
  subjects(body: Body<T>): readonly string[];
  /**
   * Writes what now holds of subjects; null: no entry holds. `seq` is the entry's. Gives the incidents whose lines it may
   * change.
   */
  hold(
    db: Kysely<Tables>,
    subjects: readonly string[],
    body: Body<T> | null,
    seq: number | null,
  ): Promise<readonly IncidentId[]>;
}

/** A register that is given only entries of its own types. */
export function register<T extends EntryType>(own: Register<T>): Register {
  return own as unknown as Register;
}

/** A claim or mention as a subject, and back. */
export const subjectOf = ({ report, key }: Reference): string => `${report}/${key}`;

export function referenceOf(subject: string): Reference {
  const cut = subject.indexOf('/');
  return { report: subject.slice(0, cut), key: subject.slice(cut + 1) };
}
