import type { Counted, IncidentLine, Page } from '../../casefile/index.ts';
import { counted } from '../../exchange/counted.ts';
import { filterOf, type Narrowing } from '../case/narrowing.ts';
import { type CaseGiven, withCase } from '../case/opened.ts';
import { MARKS, tableOf } from '../case/table.ts';
import { standardOutput } from '../output/sink.ts';
import { PAGE_WIDTH } from '../output/width.ts';
import { ALL_READ } from '../status.ts';

/** The options of `recount incidents`, as commander gives them. */
export interface IncidentsOptions extends CaseGiven, Narrowing, Page {
  readonly json?: true;
}

/** `recount incidents`: the incidents of a case that are asked for, one a line; gives the exit status. */
export function incidents(path: string, given: IncidentsOptions): Promise<number> {
  return withCase(path, given, async (file) => {
    const { incidentsOf, countIncidents } = await import('../../casefile/index.ts');
    const filter = filterOf(given);
    const lines = await incidentsOf(file, filter, given);
    const found = await countIncidents(file, filter);
    const sink = standardOutput();
    const width = (process.stdout.isTTY && process.stdout.columns) || PAGE_WIDTH;
    const printed = given.json ? lines.map((line) => JSON.stringify(line)) : tableOf(lines, width);
    for (const line of printed) if (!(await sink.write(`${line}\n`))) break;
    await sink.close();
    process.stderr.write(`${summary(lines, found, given)}\n`);
    return ALL_READ;
  });
}

/** What was found, what it was asked by, and what the marks mean. */
function summary(lines: readonly IncidentLine[], { found, of, unknown }: Counted, given: IncidentsOptions): string {
  const { offset = 0 } = given;
  const all = counted(of, given.withdrawn ? 'withdrawn incident' : 'incident');
  const said = [found === of ? all : `${found} of ${all}`];
  if (lines.length > 0 && lines.length < found) said.push(`shown are ${offset + 1} to ${offset + lines.length}`);
  const asked = Object.entries(filterOf(given))
    .filter(([name]) => name !== 'withdrawn')
    .map(([name, value]) => `${NAMES[name] ?? name} ${shown(value)}`.trim());
  const heads = [`${said.join(', ')}${asked.length === 0 ? '' : `: ${asked.join(', ')}`}.`];
  if (unknown > 0) heads.push(`${unknown} more may belong here: what is asked is not known of them.`);
  const marks = new Set(lines.flatMap(({ differs }) => differs));
  if (!given.json && marks.size > 0)
    heads.push(`Accounts differ on: ${[...marks].map((topic) => `${MARKS[topic]} ${topic}`).join(', ')}.`);
  return heads.join('\n');
}

/** What a filter is called where its name alone would not be understood. */
const NAMES: Readonly<Record<string, string>> = {
  killedAtLeast: 'killed at least',
  killedAtMost: 'killed at most',
  reportsAtLeast: 'reports at least',
  differs: 'accounts differ on',
  undecided: 'claims undecided',
};

function shown(value: unknown): string {
  if (value === true) return '';
  return typeof value === 'object' && value !== null ? Object.values(value).join(',') : String(value);
}
