import type { ClaimLine } from '../../casefile/index.ts';
import { UTF8_MARK } from '../../exchange/csv.ts';
import { hanging } from '../../exchange/terminal/layout.ts';
import { harmless, quote } from '../../exchange/terminal/plain.ts';
import { valueText } from '../../exchange/value-text.ts';
import type { About } from '../../model/index.ts';
import { type CaseGiven, withCase } from '../case/opened.ts';
import { tellOrphans } from '../case/orphaned.ts';
import { WORKLIST_HEAD, worklistLine } from '../case/worklist.ts';
import { standardOutput } from '../output/sink.ts';
import { PAGE_WIDTH } from '../output/width.ts';
import { ALL_READ } from '../status.ts';

export interface ClaimsOptions extends CaseGiven {
  readonly incident?: string;
  readonly undecided?: true;
  /** Only decisions whose claim is read no more. */
  readonly orphaned?: true;
  readonly about?: readonly About[];
  readonly csv?: true;
  readonly json?: true;
}

/** `recount claims`: what was read, claim by claim, with what was decided of it; gives the exit status. */
export function claims(path: string, given: ClaimsOptions): Promise<number> {
  return withCase(path, given, async (file) => {
    if (given.orphaned) return tellOrphans(file, given);
    const { claimLines, theIncident } = await import('../../casefile/index.ts');
    const { undecided = false, about } = given;
    const asked = { undecided, ...(about === undefined ? {} : { about }) };
    const incident = given.incident === undefined ? {} : { incident: (await theIncident(file, given.incident)).id };
    const sink = standardOutput();
    if (given.csv) await sink.write(UTF8_MARK + WORKLIST_HEAD);
    for await (const line of claimLines(file, { ...asked, ...incident }))
      if (!(await sink.write(printed(line, given)))) break;
    await sink.close();
    return ALL_READ;
  });
}

function printed(line: ClaimLine, { csv, json }: ClaimsOptions): string {
  if (csv) return worklistLine(line);
  return json ? `${JSON.stringify(line)}\n` : `${told(line).join('\n')}\n\n`;
}

function told(line: ClaimLine): string[] {
  const { id, about, value, group, voice, quote: words, report, incident, credibility, judgedOn, reason } = line;
  const people = group === null || group === 'unknown' || group === 'person' ? '' : `, ${group}`;
  const decided = [
    decisionOn(line),
    ...(line.foundBy === null ? [] : [`found by ${line.foundBy}`]),
    ...(credibility === null ? [] : [`credibility ${credibility}`]),
    ...(judgedOn === null ? [] : [`judged when it was read as ${valueText(judgedOn.value)}: judge it again`]),
  ];
  return [
    ...hanging(
      `${id}  `,
      harmless(`${about} ${valueText(value) || 'not known'}${people}, ${voice ?? 'the report'}`),
      PAGE_WIDTH,
    ),
    ...hanging('  ', quote(words), PAGE_WIDTH),
    ...hanging(
      '  ',
      harmless(`${report.name}, ${report.published ?? 'no date'}; ${incident ?? 'not gathered yet'}`),
      PAGE_WIDTH,
    ),
    ...hanging('  ', harmless(`${decided.join('; ')}${reason === null ? '' : ` (${reason})`}`), PAGE_WIDTH),
  ];
}

function decisionOn({ judgement, corrected, correctedGroup }: ClaimLine): string {
  const instead = [corrected === null ? '' : valueText(corrected), correctedGroup ?? ''].filter((text) => text !== '');
  return instead.length === 0 ? judgement : `${judgement}: ${instead.join(', ')}`;
}
