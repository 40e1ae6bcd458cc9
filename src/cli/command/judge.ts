import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import type { CaseFile, DecisionsOf, Outcome } from '../../casefile/index.ts';
import { readCsv } from '../../exchange/csv.ts';
import { authorship } from '../case/author.ts';
import { decisionsOf, type Said } from '../case/judging.ts';
import { type CaseGiven, withCase } from '../case/opened.ts';
import { saidIn } from '../case/worklist.ts';
import { tellEntries } from '../case/written.ts';
import { complaint } from '../complaint.ts';
import { fault, saying } from '../faults.ts';
import { SOME_FAILED } from '../status.ts';

export interface JudgeOptions extends CaseGiven, Omit<Said, 'decision'> {
  /** A file of decisions, a claim a line, as `recount claims --csv` writes it. */
  readonly csv?: string;
  readonly dryRun?: true;
  readonly json?: true;
}

/** `recount judge`: decides on a claim, or on those of a file; gives the exit status. */
export function judge(path: string, claim?: string, decision?: string, given: JudgeOptions = {}): Promise<number> {
  return withCase(path, given, async (file) => {
    if (given.csv !== undefined) return judgeAll(file, given.csv, given);
    if (claim === undefined) throw fault('no-claim-named');
    const { theClaim } = await import('../../casefile/index.ts');
    const [outcome] = await decided(file, given, async (db) => {
      const state = await theClaim(db, claim);
      const decisions = decisionsOf(state, { ...given, ...(decision === undefined ? {} : { decision }) });
      if (decisions.length === 0) throw fault('nothing-decided', { detail: state.id });
      return decisions;
    });
    if (outcome.refused !== null) throw outcome.refused;
    return tellEntries(path, outcome.entries, given);
  });
}

async function judgeAll(file: CaseFile, source: string, given: JudgeOptions): Promise<number> {
  const { theClaim } = await import('../../casefile/index.ts');
  const records = readCsv(await textOf(source), source);
  const standing = new Map<string, number>();
  const outcomes = await decided(
    file,
    given,
    ...records.map(
      (record): DecisionsOf =>
        async (db) => {
          const { claim, ...said } = saidIn(record);
          const state = await theClaim(db, claim);
          const line = standing.get(state.id);
          if (line !== undefined) throw fault('claim-twice', { detail: `${state.id} on line ${line}` });
          standing.set(state.id, record.line);
          return decisionsOf(state, said);
        },
    ),
  );
  const refused = outcomes.flatMap(({ refused: why }, i) => (why === null ? [] : [{ why, line: records[i].line }]));
  for (const { why, line } of refused)
    process.stderr.write(
      complaint('recount', fault('bad-line', { source, line, detail: `${why.message} [${why.code}]` })),
    );
  if (refused.length > 0) return SOME_FAILED;
  return tellEntries(
    file.path,
    outcomes.flatMap(({ entries }) => entries),
    given,
    { unchanged: outcomes.filter(({ entries }) => entries.length === 0).length },
  );
}

async function decided(file: CaseFile, given: JudgeOptions, ...groups: DecisionsOf[]): Promise<Outcome[]> {
  const { decideAll } = await import('../../casefile/index.ts');
  return decideAll(file, groups, authorship(given.author), given.dryRun === true);
}

/** The text of a file, or of standard input for `-`. Throws `unreadable-file`. */
async function textOf(source: string): Promise<string> {
  try {
    const bytes = source === '-' ? await buffer(process.stdin) : await readFile(source);
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    const detail = cause instanceof TypeError ? 'it is not UTF-8; save it as CSV UTF-8' : saying(cause);
    throw fault('unreadable-file', { source, detail, cause });
  }
}
