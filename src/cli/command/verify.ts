import { type CaseGiven, withCase } from '../case/opened.ts';
import { standardOutput } from '../output/sink.ts';
import { ALL_READ, SOME_FAILED } from '../status.ts';

export interface VerifyOptions extends CaseGiven {
  readonly json?: true;
}

/** `recount verify`: checks a case whole; gives exit status 1 when anything is not as the record says. */
export function verify(path: string, given: VerifyOptions): Promise<number> {
  return withCase(path, given, async (file) => {
    const verdict = await (await import('../../casefile/index.ts')).verify(file);
    const { head, findings } = verdict;
    const lines = [
      ...findings.map(({ part, message }) => `${part}: ${message}`),
      findings.length === 0 ? 'Everything is as it was written.' : `${findings.length} things are not as written.`,
      `Last entry: ${head.seq}, ${head.hash}`,
    ];
    const sink = standardOutput();
    await sink.write(given.json ? `${JSON.stringify(verdict, null, 2)}\n` : `${lines.join('\n')}\n`);
    await sink.close();
    return findings.length === 0 ? ALL_READ : SOME_FAILED;
  });
}
