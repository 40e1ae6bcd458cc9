import { constants, existsSync, rmSync } from 'node:fs';
import { copyFile, open, rename } from 'node:fs/promises';
import { sql } from 'kysely';
import { type CaseFile, type CaseOptions, openCase } from './casefile.ts';
import { fault } from './faults.ts';
import { type Checking, type Verdict, verify } from './verify/verify.ts';

/** Where and how a copy is made. */
export interface Copying extends CaseOptions, Checking {
  /** A path that nothing stands at. */
  readonly to: string;
}

/**
 * Copies a case while others read it; whoever wants to write waits. The copy is one file with the same passphrase, and is
 * checked whole before it takes its name. Throws `case-exists` and `copy-damaged`.
 */
export async function backup(file: CaseFile, copying: Copying): Promise<Verdict> {
  return file.write(() => checkedCopy(file.path, copying));
}

/** Makes a case of a backup, which stays as it is. Throws `case-missing`, `case-exists`, `copy-damaged` and what `openCase` throws. */
export async function restore(from: string, copying: Copying): Promise<Verdict> {
  if (!existsSync(from)) throw fault('case-missing', { source: from });
  return checkedCopy(from, copying);
}

/** What a WAL-mode database has beside it: what was written last, and an index of it that is made anew where it lacks. */
const WAL = '-wal';
const SHM = '-shm';

async function checkedCopy(from: string, copying: Copying): Promise<Verdict> {
  const { to } = copying;
  if (existsSync(to)) throw fault('case-exists', { source: to });
  const draft = `${to}.part`;
  const discard = () => {
    for (const path of [draft, draft + WAL, draft + SHM]) rmSync(path, { force: true });
  };
  discard();
  try {
    await copyFile(from, draft, constants.COPYFILE_FICLONE);
    if (existsSync(from + WAL)) await copyFile(from + WAL, draft + WAL);
    const verdict = await checked(draft, copying);
    const [first] = verdict.findings;
    if (first !== undefined) throw fault('copy-damaged', { source: from, detail: first.message });
    await onDisk(draft);
    await rename(draft, to);
    return verdict;
  } finally {
    discard();
  }
}

/** Opens the copy, moves what its log holds into the file, and checks it. */
async function checked(path: string, copying: Copying): Promise<Verdict> {
  const file = openCase(path, copying);
  try {
    await sql`PRAGMA wal_checkpoint(TRUNCATE)`.execute(file.tables);
    return await verify(file, copying);
  } finally {
    await file.close();
  }
}

async function onDisk(path: string): Promise<void> {
  const file = await open(path, 'r+');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}
