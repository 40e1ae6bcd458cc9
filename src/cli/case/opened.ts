import type { CaseFile } from '../../casefile/index.ts';
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
export async function withCase<T>(path: string, given: CaseGiven, work: (file: CaseFile) => Promise<T>): Promise<T> {
  const file = await open(path, given);
  try {
    return await work(file);
  } finally {
    await file.close();
  }
}

async function open(path: string, { passphraseFile }: CaseGiven): Promise<CaseFile> {
  const { openCase } = await import('../../casefile/index.ts');
  if (passphraseFile !== undefined) return openCase(path, { passphrase: await passphraseIn(passphraseFile) });
  try {
    return openCase(path);
  } catch (error) {
    if (!(error instanceof Fault && error.code === 'case-locked')) throw error;
    const passphrase = await askPassphrase(`Passphrase of ${path}: `);
    if (passphrase === null) throw error;
    return openCase(path, { passphrase });
  }
}
