import type { IncidentSheet, RuleChange } from '../../casefile/index.ts';
import { claimIdOf } from '../../casefile/key.ts';
import { type CaseGiven, withCase } from '../case/opened.ts';
import { sheetLines } from '../case/show/sheet.ts';
import { standardOutput } from '../output/sink.ts';
import { PAGE_WIDTH } from '../output/width.ts';
import { ALL_READ } from '../status.ts';

export interface ShowOptions extends CaseGiven {
  readonly json?: true;
  /** Id of a rule, such as `majority@1`. */
  readonly rule?: string;
  /** Id of another rule whose figures are set beside. */
  readonly compare?: string;
  /** Columns; those of the terminal, else 80, unless told. */
  readonly width?: number;
}

/** More is hard to read. */
const WIDEST = 120;

/** `recount show`: the accounts of an incident and what rules make of them; gives the exit status. */
export function show(path: string, id: string, given: ShowOptions): Promise<number> {
  return withCase(path, given, async (file) => {
    const { changeTo, incidentSheet } = await import('../../casefile/index.ts');
    const sheet = await incidentSheet(file, id, given.rule);
    const change = given.compare === undefined ? null : changeTo(sheet, given.compare);
    const width = Math.min(given.width ?? process.stdout.columns ?? PAGE_WIDTH, WIDEST);
    const sink = standardOutput();
    await sink.write(
      given.json
        ? `${JSON.stringify(complete(sheet, change), null, 2)}\n`
        : `${sheetLines(sheet, change, width).join('\n')}\n`,
    );
    await sink.close();
    return ALL_READ;
  });
}

/** The sheet as JSON has it: every report, every claim with what was decided on it, every figure. */
function complete({ tellers, sayings, ...sheet }: IncidentSheet, change: RuleChange | null) {
  return {
    ...sheet,
    ...(change !== null && { change }),
    reports: [...tellers.values()],
    claims: sayings.map(({ claim, told, row, voice, speaker, addition, found }) => ({
      id: claimIdOf(claim),
      claim,
      mention: row.mention,
      voice: { ...voice, name: speaker },
      told,
      addition,
      found,
      judgement: row.judgement,
      corrected: row.corrected === null ? null : JSON.parse(row.corrected),
      correctedGroup: row.corrected_party,
      credibility: row.credibility,
    })),
  };
}
