import type { CaseFile, CaseOptions } from '../../casefile/index.ts';
import { Fault } from '../../model/fault.ts';
import { askPassphrase, passphraseIn } from './passphrase.ts';

/** The options that every command on a case has. */
export interface CaseGiven {
  /** Who answers for what is written. */
  readonly author?: string;
  /** A file whose first line is the passphrase. */
  readonly passphraseFile?: string;
}

/** Opens the case at `path`, asking for its passphrase where it has one; closes it when `work` is over. */
export function withCase<T>(
  path: string,
  given: CaseGiven,
  work: (file: CaseFile, options: CaseOptions) => Promise<T>,
  how: Pick<CaseOptions, 'outdated'> = {},
): Promise<T> {
  return unlocked(path, given, async (options) => {
    const { openCase } = await import('../../casefile/index.ts');
    const file = openCase(path, { ...options, ...how });
    try {
      return await work(file, options);
    } finally {
      await file.close();
    }
  });
}

/** Does `act` with the passphrase of the case at `path`, which is asked for once `act` has said that it needs one. */
export async function unlocked<T>(
  path: string,
  { passphraseFile }: CaseGiven,
  act: (options: CaseOptions) => Promise<T>,
): Promise<T> {
  if (passphraseFile !== undefined) return act({ passphrase: await passphraseIn(passphraseFile) });
  try {
    return await act({});
  } catch (error) {
    if (!(error instanceof Fault && error.code === 'case-locked')) throw error;
    const passphrase = await askPassphrase(`Passphrase of ${path}: `);
    if (passphrase === null) throw error;
    return act({ passphrase });
  }
}
