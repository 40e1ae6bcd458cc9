import { basename, extname } from 'node:path';
import { authorship } from '../case/author.ts';
import type { CaseGiven } from '../case/opened.ts';
import { askPassphrase, passphraseIn } from '../case/passphrase.ts';
import { fault } from '../faults.ts';
import { ALL_READ } from '../status.ts';

export interface NewOptions extends CaseGiven {
  /** The case's name; the file's, unless told. */
  readonly name?: string;
  /** Encrypt the file; asks for a passphrase unless a file with one is named. */
  readonly encrypt?: true;
}

/** `recount new`: makes a case file and gives the exit status. Throws a `Fault`; never writes over a file. */
export async function create(path: string, given: NewOptions): Promise<number> {
  const { createCase } = await import('../../casefile/index.ts');
  const passphrase = await chosenPassphrase(given);
  const name = given.name ?? basename(path, extname(path));
  const file = await createCase(path, name, authorship(given.author), passphrase === undefined ? {} : { passphrase });
  await file.close();
  process.stderr.write(
    `Made ${path}${passphrase === undefined ? '' : ', encrypted'}. Next: recount add ${path} FILE...\n`,
  );
  return ALL_READ;
}

async function chosenPassphrase({ encrypt, passphraseFile }: NewOptions): Promise<string | undefined> {
  if (passphraseFile !== undefined) return passphraseIn(passphraseFile);
  if (!encrypt) return undefined;
  const first = await askPassphrase('A passphrase, which nobody can recover for you: ');
  if (first === null || first === '') throw fault('no-passphrase');
  if ((await askPassphrase('The same again: ')) !== first) throw fault('passphrases-differ');
  return first;
}
