import type { Kysely } from 'kysely';
import { type Decision, type Entry, Fault } from '../../model/index.ts';
import type { CaseFile, Writing } from '../casefile.ts';
import type { Tables } from '../engine/tables.ts';
import type { Authorship } from '../record/chain.ts';
import { NOT_WRITTEN } from './rehearse.ts';

/** Makes the decisions of a group while nobody else may write; a `Fault` that it throws refuses the group. */
export type DecisionsOf = (db: Kysely<Tables>) => Promise<readonly Decision[]>;

/** What became of the decisions that a person gave as one. */
export interface Outcome {
  /** What was written, or would have been. */
  readonly entries: readonly Entry[];
  /** Why none of them may be written; null: they may. */
  readonly refused: Fault | null;
}

/**
 * Writes decisions of many groups, each held against the state that those before it have left: all, or none where one is
 * refused or where it is only a `rehearsal`. In a group, what would change nothing is left out and refuses nothing.
 */
export async function decideAll(
  file: CaseFile,
  groups: readonly DecisionsOf[],
  by: Authorship,
  rehearsal = false,
): Promise<Outcome[]> {
  let outcomes: Outcome[] = [];
  const written = file.write(async (writing) => {
    outcomes = [];
    for (const group of groups) outcomes.push(await outcomeOf(group, writing, by));
    if (rehearsal || outcomes.some(({ refused }) => refused !== null)) throw NOT_WRITTEN;
  });
  await written.catch((error) => {
    if (error !== NOT_WRITTEN) throw error;
  });
  return outcomes;
}

async function outcomeOf(decisionsOf: DecisionsOf, writing: Writing, by: Authorship): Promise<Outcome> {
  const entries: Entry[] = [];
  try {
    for (const decision of await decisionsOf(writing.tables)) entries.push(...(await changed(writing, decision, by)));
    return { entries, refused: null };
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    return { entries, refused: error };
  }
}

/** The entry of a decision; none where it would change nothing. */
async function changed(writing: Writing, decision: Decision, by: Authorship): Promise<Entry[]> {
  try {
    return await writing.decide([decision], by);
  } catch (error) {
    if (error instanceof Fault && error.code === 'decided-already') return [];
    throw error;
  }
}
