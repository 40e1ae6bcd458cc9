import { faultsOf } from '../model/fault.ts';
import { JUDGING_FAULTS } from './case/faults.ts';

/**
 * Every fault of the command line: what it says and what to do about it. `{name}` marks are filled with the offending
 * values. `docs/errors.md` carries the same rows; a test holds the two together.
 */
export const FAULTS = {
  unwritable: ['"{source}" cannot be written ({detail}).', 'Name a file or folder that you may write to.'],
  'unreadable-file': ['The file "{source}" cannot be opened ({detail}).', 'Check the path, and that you may read it.'],
  'no-way-to-stamp': [
    'The command says not how to get the time stamp.',
    'Name an authority (--authority URL), or carry the question to one by hand: --request FILE, then --reply FILE.',
  ],
  'overwrites-input': [
    'The output "{source}" is also an input and would be lost.',
    'Name another file for the output.',
  ],
  'unreadable-passphrase': [
    'The file "{source}" gives no passphrase ({detail}).',
    'Name a file that you may read and whose first line is the passphrase.',
  ],
  'no-passphrase': [
    'The case is to be encrypted, and there is no passphrase.',
    'Run the command in a terminal, which asks for it, or name a file that holds it: --passphrase-file FILE.',
  ],
  'passphrases-differ': ['The two passphrases are not the same.', 'Give the command again and type it twice.'],
  ...JUDGING_FAULTS,
  stopped: ['Stopped before anything was done.', 'Give the command again when you are ready.'],
  internal: ['Recount broke off ({detail}).', 'Please report this as a defect, with the command that you gave.'],
} as const satisfies Record<string, readonly [says: string, remedy: string]>;

export type FaultCode = keyof typeof FAULTS;

/** The fault of this code, its sentence filled with the offending values. */
export const fault = faultsOf<FaultCode>(FAULTS);

export { saying } from '../desk/faults.ts';
