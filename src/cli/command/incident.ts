import type { IncidentSheet } from '../../casefile/index.ts';
import { claimIdOf } from '../../casefile/key.ts';
import { harmless } from '../../exchange/terminal/plain.ts';
import type { Account } from '../../reckoning/toll/account.ts';
import { figure } from '../case/figure.ts';
import { type CaseGiven, withCase } from '../case/opened.ts';
import { standardOutput } from '../output/sink.ts';
import { ALL_READ } from '../status.ts';

export interface IncidentOptions extends CaseGiven {
  readonly json?: true;
  /** Id of a rule, such as `majority@1`. */
  readonly rule?: string;
}

/** `recount show`: the accounts of an incident and the tolls that a rule makes of them; gives the exit status. */
export function incident(path: string, id: string, given: IncidentOptions): Promise<number> {
  return withCase(path, given, async (file) => {
    const sheet = await (await import('../../casefile/index.ts')).incidentSheet(file, id, given.rule);
    const sink = standardOutput();
    await sink.write(
      given.json
        ? `${JSON.stringify({ ...sheet, tellers: [...sheet.tellers.values()] }, null, 2)}\n`
        : `${lines(sheet).map(safe).join('\n')}\n`,
    );
    await sink.close();
    return ALL_READ;
  });
}

/** Nothing in a line commands the terminal; its indentation stays. */
function safe(line: string): string {
  const text = line.trimStart();
  return ' '.repeat(line.length - text.length) + harmless(text);
}

function lines({ line, rule, tolls, tellers, accounts }: IncidentSheet): string[] {
  const dates = line.earliest === line.latest ? line.earliest : `${line.earliest} to ${line.latest}`;
  return [
    line.name,
    `${line.id}, ${dates ?? 'no date'}${line.country === null ? '' : `, ${line.country}`}`,
    '',
    `Tolls by ${rule}`,
    ...tolls.map(
      (toll) =>
        `  ${toll.measure} (${toll.group}): ${figure(toll)}; ${toll.used.length} used, ${toll.left.length} left out`,
    ),
    '',
    'Accounts',
    ...[...tellers.values()].flatMap(({ report, name, published, root }) => [
      `  ${published ?? 'no date   '}  ${report.slice(0, 10)} ${name}${root === report ? '' : ` (copies ${tellers.get(root)?.name ?? 'another report'})`}`,
      ...accounts
        .filter(({ claim }) => claim.report === report)
        .map((account) => `    ${claimIdOf(account.claim)} ${told(account)}`),
    ]),
    ...leftOut(tolls),
  ];
}

function leftOut(tolls: IncidentSheet['tolls']): string[] {
  const all = tolls.flatMap(({ left }) => left.map(({ account, why }) => `  ${told(account)}: ${why}`));
  return all.length === 0 ? [] : ['', 'Left out', ...new Set(all)];
}

function told({ measure, group, low, high, voice, judgement, total }: Account): string {
  const people = group === 'unknown' || group === 'person' ? '' : ` (${group})`;
  const decided = judgement === 'open' ? '' : `, ${judgement}`;
  return `${measure}${people} ${figure({ low, high, open: high === null })}, ${voice}${total ? '' : ', a part'}${decided}`;
}
