import type { CaseFile, Proposal } from '../../casefile/index.ts';
import { authorship } from './author.ts';
import { effectOn } from './effect.ts';
import { type CaseGiven, withCase } from './opened.ts';
import { type Telling, tellEntries } from './written.ts';

export interface DecidingOptions extends CaseGiven, Telling {}

/**
 * Writes one decision, which `make` makes of what a person named, and tells it; in a dry run tells what it would change.
 * Gives the exit status.
 */
export function decideOn(
  path: string,
  given: DecidingOptions,
  make: (file: CaseFile) => Promise<Proposal>,
): Promise<number> {
  return withCase(path, given, async (file) => {
    const proposal = await make(file);
    const by = authorship(given.author);
    if (given.dryRun) {
      const { entry, lines } = await effectOn(file, proposal, by);
      return tellEntries(path, [entry], given, { lines });
    }
    return tellEntries(path, await file.write((writing) => writing.decide([proposal], by)), given);
  });
}

/** The ids of incidents that a person named by their beginnings, in that order. */
export async function incidentsNamed(file: CaseFile, names: readonly string[]): Promise<string[]> {
  const { theIncident } = await import('../../casefile/index.ts');
  const ids: string[] = [];
  for (const name of names) ids.push((await theIncident(file, name)).id);
  return ids;
}
