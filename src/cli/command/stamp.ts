import type { CaseFile } from '../../casefile/index.ts';
import type { Reply } from '../../casefile/stamp/index.ts';
import { authorship } from '../case/author.ts';
import { bytesOf, writeNew } from '../case/bytes.ts';
import { type CaseGiven, withCase } from '../case/opened.ts';
import { fault } from '../faults.ts';
import { ALL_READ } from '../status.ts';

/** Exactly one of the three ways. */
export interface StampOptions extends CaseGiven {
  /** Address of a time-stamping authority: the one way that uses the network. */
  readonly authority?: string;
  /** File for the question, to be carried to an authority. */
  readonly request?: string;
  /** File with its answer. */
  readonly reply?: string;
}

/** `recount stamp`: lets an authority certify when the last entry was there; gives the exit status. */
export function stamp(path: string, given: StampOptions): Promise<number> {
  return withCase(path, given, async (file) => {
    if (given.request !== undefined) return ask(file, given.request);
    if (given.reply !== undefined) return put(file, { source: given.reply, bytes: await bytesOf(given.reply) }, given);
    const source = given.authority;
    if (source === undefined) throw fault('no-way-to-stamp');
    const { askAuthority, stampRequest } = await import('../../casefile/stamp/index.ts');
    const { bytes, nonce } = stampRequest((await file.head()).hash);
    return put(file, { source, nonce, bytes: await askAuthority(source, bytes) }, given);
  });
}

async function ask(file: CaseFile, to: string): Promise<number> {
  const { stampRequest } = await import('../../casefile/stamp/index.ts');
  const { seq, hash } = await file.head();
  await writeNew(to, stampRequest(hash).bytes);
  process.stderr.write(`Wrote ${to}: a question about entry ${seq}. Next: recount stamp ${file.path} --reply FILE\n`);
  return ALL_READ;
}

async function put(file: CaseFile, reply: Reply, { author }: StampOptions): Promise<number> {
  const { addStamp } = await import('../../casefile/stamp/index.ts');
  const { entry, time, authority } = await addStamp(file, reply, authorship(author));
  const { harmless } = await import('../../exchange/terminal/plain.ts');
  process.stderr.write(`${harmless(`Entry ${entry} was there on ${time}, says ${authority}.`)}\n`);
  return ALL_READ;
}
