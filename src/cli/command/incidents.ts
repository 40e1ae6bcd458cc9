import { harmless } from '../../exchange/terminal/plain.ts';
import { figure } from '../case/figure.ts';
import { type CaseGiven, withCase } from '../case/opened.ts';
import { standardOutput } from '../output/sink.ts';
import { ALL_READ } from '../status.ts';

export interface IncidentsOptions extends CaseGiven {
  readonly json?: true;
}

/** `recount incidents`: the incidents of a case, one a line, by their first day; gives the exit status. */
export function incidents(path: string, given: IncidentsOptions): Promise<number> {
  return withCase(path, given, async (file) => {
    const lines = await (await import('../../casefile/index.ts')).incidentsOf(file);
    const sink = standardOutput();
    for (const line of lines) {
      const { id, name, earliest, reports, killed } = line;
      const toll = killed === null ? '' : `, killed ${figure(killed)}`;
      const plain = `${id}, ${earliest ?? 'no date'}, ${reports} ${reports === 1 ? 'report' : 'reports'}${toll}: ${name}`;
      if (!(await sink.write(given.json ? `${JSON.stringify(line)}\n` : `${harmless(plain)}\n`))) break;
    }
    await sink.close();
    return ALL_READ;
  });
}
