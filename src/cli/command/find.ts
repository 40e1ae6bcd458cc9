import { type DecidingOptions, decideOn, incidentsNamed } from '../case/deciding.ts';
import { type FindingGiven, foundIncident, foundValue } from '../case/finding.ts';
import { fault } from '../faults.ts';

export interface FindOptions extends DecidingOptions, FindingGiven {
  /** Code point where the words begin. */
  readonly at?: number;
  readonly incident?: string;
  /** Key of the account, where a report gives several. */
  readonly account?: string;
  readonly reason?: string;
}

/** `recount find`: a claim or an incident that the reader has missed in the words of a report; gives the exit status. */
export function find(path: string, report: string, words: string, given: FindOptions): Promise<number> {
  if ((given.about === undefined) === (given.summary === undefined)) throw fault('find-what');
  return decideOn(path, given, async (file) => {
    const { claimFound, mentionFound, mentionIn, spanOf, theReport } = await import('../../casefile/index.ts');
    const [incident] = given.incident === undefined ? [null] : await incidentsNamed(file, [given.incident]);
    return async (db) => {
      const sha256 = await theReport(db, report);
      const span = await spanOf(db, sha256, words, given.at ?? null);
      const why = given.reason === undefined ? {} : { reason: given.reason };
      if (given.summary !== undefined)
        return mentionFound(db, sha256, { incident, span, ...foundIncident(given), ...why });
      const mention = given.account ?? (await mentionIn(db, sha256, incident));
      return claimFound(db, sha256, { mention, span, ...foundValue(given, span), ...why });
    };
  });
}
