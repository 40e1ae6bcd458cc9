// The example case that `npm start` opens.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { root } from './ready.js';

const program = join(root, 'bin', 'recount.js');
const REPORTS = ['examples/diallassagou-case', 'examples/diallassagou.md'].map((path) => join(root, path));

/** What a case is made of: the database, and what stands beside it while somebody has it open. */
const PARTS = ['', '-wal', '-shm'];

/**
 * Makes the example case where there is none yet; gives the exit status. Of one that another version of Recount has made,
 * what is derived is made anew and what was decided stays; where even its record cannot be read, it is put aside.
 */
export function exampleCase(path) {
  const file = resolve(root, path);
  if (existsSync(file)) {
    if (opens(file) || recount('rebuild', file) === 0) return 0;
    putAside(file);
  }
  process.stderr.write('Making the example case ...\n');
  const draft = `${file}.part`;
  remove(draft);
  mkdirSync(dirname(file), { recursive: true });
  const failed = recount('new', draft, '--name', 'Diallassagou, June 2022') || recount('add', draft, ...REPORTS);
  if (failed === 0) move(draft, file);
  else remove(draft);
  return failed;
}

/** Gives the exit status; what the program says is told where it fails. */
function recount(...args) {
  const { status, stderr } = run(...args);
  if (status !== 0) process.stderr.write(stderr);
  return status ?? 1;
}

/** Asks for as little as possible, and says nothing. */
const opens = (file) => run('incidents', file, '--limit', '1').status === 0;

const run = (...args) => spawnSync(process.execPath, [program, ...args], { stdio: ['inherit', 'ignore', 'pipe'] });

function putAside(file) {
  let aside = '';
  for (let n = 1; aside === '' || existsSync(aside); n++) aside = file.replace(/(?=\.recount$)/, `-before-${n}`);
  move(file, aside);
  process.stderr.write(`${file} cannot be opened by this version: it is ${aside} now, and the example is made anew.\n`);
}

function move(from, to) {
  for (const part of PARTS) if (existsSync(from + part)) renameSync(from + part, to + part);
}

function remove(file) {
  for (const part of PARTS) rmSync(file + part, { force: true });
}
