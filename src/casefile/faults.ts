import { faultsOf } from '../model/fault.ts';
import { DECISION_FAULTS } from './decide/faults.ts';

/**
 * Every fault of the case file: what it says and what to do about it. `{source}` is the case file as it was named,
 * `{id}` what is asked for, `{detail}` what exactly was found. `docs/errors.md` carries the same rows; a test holds the two together.
 */
export const FAULTS = {
  'case-missing': ['There is no case file "{source}".', 'Check the path, or begin one: recount new "{source}".'],
  'case-exists': ['"{source}" is there already.', 'Choose another name, or add to it: recount add "{source}" FILE...'],
  'not-a-case': ['"{source}" is no case file ({detail}).', 'Check the path; a case is made by recount new FILE.'],
  'wrong-passphrase': [
    'The passphrase does not open "{source}".',
    'Type it again; a passphrase that is lost cannot be recovered by anybody.',
  ],
  'case-locked': [
    '"{source}" cannot be opened without its passphrase.',
    'Run the command in a terminal, which asks for it, or name a file that holds it: --passphrase-file FILE.',
  ],
  'case-newer': [
    '"{source}" was written by a newer version of Recount ({detail}).',
    'Update Recount; this version would not understand all of it.',
  ],
  'case-outdated': [
    'What is derived from the record of "{source}" was made by another version of Recount.',
    'Make it anew; the record stays as it is: recount rebuild "{source}".',
  ],
  'case-busy': [
    'Another program is writing to "{source}".',
    'Wait until it has finished and give the command again; nothing of it was done.',
  ],
  'case-read-only': [
    '"{source}" may not be written to ({detail}).',
    'Give yourself permission to write the file and its folder, or work on a copy.',
  ],
  'case-damaged': [
    '"{source}" is damaged or cut short ({detail}).',
    'Keep the file as it is, and go on with your last copy of it.',
  ],
  'copy-damaged': [
    'No copy of "{source}" was made: it is not as it was written ({detail}).',
    'Run recount verify on it to see all that was changed, and take an older backup.',
  ],
  'disk-full': [
    'There is no room left to write "{source}".',
    'Free some space and give the command again; what was acknowledged before is safe.',
  ],
  'stamp-refused': [
    'The time-stamping authority gave no stamp ({detail}).',
    'Ask the authority what it expects, or name another.',
  ],
  'stamp-unreadable': [
    'The answer "{source}" holds no time stamp ({detail}).',
    'Give the reply as the authority sent it (RFC 3161, .tsr).',
  ],
  'stamp-false': ['The time stamp cannot be believed ({detail}).', 'Do not rely on it; ask the authority for another.'],
  'stamp-of-another': [
    'The time stamp is of a hash that no entry of "{source}" has ({detail}).',
    'Check that reply and case belong together.',
  ],
  'authority-unreachable': [
    'The time-stamping authority "{source}" gave no answer ({detail}).',
    'Check its address and the network, or carry the question to it by hand: recount stamp CASE --request FILE.',
  ],
  'no-certificate': ['"{source}" holds no certificate.', 'Name a file with certificates in PEM or DER.'],
  'no-words': [
    '"{words}" holds no word that could be looked for.',
    'Write words of the report or name, such as: market Bankass.',
  ],
  'not-kept': ['The case holds nothing with the hash {hash}.', 'Run recount verify to see what is missing.'],
  ...DECISION_FAULTS,
} as const satisfies Record<string, readonly [says: string, remedy: string]>;

export type FaultCode = keyof typeof FAULTS;

/** The fault of this code, its sentence filled with the offending values. */
export const fault = faultsOf<FaultCode>(FAULTS);

/** What the engine's codes mean to a person. */
const ENGINE_FAULTS: readonly (readonly [code: RegExp, fault: FaultCode])[] = [
  [/^SQLITE_(?:BUSY|LOCKED)/, 'case-busy'],
  [/^SQLITE_FULL/, 'disk-full'],
  [/^SQLITE_(?:READONLY|PERM|CANTOPEN)/, 'case-read-only'],
  [/^SQLITE_NOTADB/, 'wrong-passphrase'],
  [/^SQLITE_(?:CORRUPT|IOERR)/, 'case-damaged'],
];

/** The engine's error as a fault of the case `source`; any other error as it is. */
export function engineFault(error: unknown, source: string): unknown {
  const { code = '', message = '' } = error as { code?: string; message?: string };
  const found = ENGINE_FAULTS.find(([pattern]) => pattern.test(code));
  return found === undefined ? error : fault(found[1], { source, detail: message, cause: error });
}
