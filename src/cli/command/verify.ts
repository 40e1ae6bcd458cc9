import type { Certificate } from 'pkijs';
import type { ProvenStamp } from '../../casefile/index.ts';
import { counted } from '../../exchange/counted.ts';
import { harmless } from '../../exchange/terminal/plain.ts';
import { bytesOf } from '../case/bytes.ts';
import { type CaseGiven, withCase } from '../case/opened.ts';
import { standardOutput } from '../output/sink.ts';
import { progressOver } from '../progress/progress.ts';
import { ALL_READ, SOME_FAILED } from '../status.ts';

export interface VerifyOptions extends CaseGiven {
  readonly json?: true;
  /** A file with certificates of time-stamping authorities that the person trusts. */
  readonly certificates?: string;
}

/** `recount verify`: checks a case whole; gives exit status 1 when anything is not as the record says. */
export function verify(path: string, given: VerifyOptions): Promise<number> {
  return withCase(path, given, async (file) => {
    const { stepsOf, verify } = await import('../../casefile/index.ts');
    const trusted = given.certificates === undefined ? [] : await certificatesOf(given.certificates);
    const progress = progressOver(() => stepsOf(file));
    const verdict = await verify(file, { trusted, step: progress.step }).finally(progress.end);
    const { head, stamps, findings } = verdict;
    const lines = [
      ...findings.map(({ part, message }) => harmless(`${part}: ${message}`)),
      findings.length === 0
        ? 'Everything is as it was written.'
        : `Not as written: ${counted(findings.length, 'thing')}.`,
      `Last entry: ${head.seq}, ${head.hash}`,
      ...stamps.flatMap(told),
    ];
    const sink = standardOutput();
    await sink.write(given.json ? `${JSON.stringify(verdict, null, 2)}\n` : `${lines.join('\n')}\n`);
    await sink.close();
    return findings.length === 0 ? ALL_READ : SOME_FAILED;
  });
}

/** Who vouches for a signer: the certificates that the person named. */
const VOUCHED = new Map<boolean | null, string>([
  [true, 'your certificates vouch for it'],
  [false, 'your certificates do not vouch for it'],
  [null, 'name those you trust: --certificates FILE'],
]);

function told({ entry, time, authority, vouched }: ProvenStamp): string[] {
  return [`Entry ${entry} was there on ${time},`, `  says ${harmless(authority)}; ${VOUCHED.get(vouched)}`];
}

async function certificatesOf(file: string): Promise<Certificate[]> {
  const { certificatesIn } = await import('../../casefile/stamp/index.ts');
  return certificatesIn(await bytesOf(file), file);
}
