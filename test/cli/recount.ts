import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';

export const root = fileURLToPath(new URL('../..', import.meta.url));
export const program = join(root, 'test', 'cli', 'program.js');

export interface Finished {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Circumstances {
  readonly cwd?: string;
  readonly stdin?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs the real, built program, as a person would, without a terminal. */
export function recount(args: readonly string[], { cwd = root, stdin = '', env = {} }: Circumstances = {}) {
  return new Promise<Finished>((resolve) => {
    const { FORCE_COLOR: _, NO_COLOR: __, ...plain } = process.env;
    const child = spawn(process.execPath, [program, ...args], { cwd, env: { ...plain, ...env } });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (chunk) => {
      stdout += chunk;
    });
    child.stderr.setEncoding('utf8').on('data', (chunk) => {
      stderr += chunk;
    });
    child.stdin.on('error', () => {});
    child.stdin.end(stdin);
    child.on('close', (status) => resolve({ status, stdout, stderr }));
  });
}

/** A folder with these files, by path; it is gone after the tests of the file. */
export function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'recount-cli-'));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** The lines of a corpus of `count` short reports, r1, r2 and so on; report n tells of n dead. */
export function corpus(count: number): string {
  const line = (n: number) => JSON.stringify({ id: `r${n}`, text: reportOf(n), lang: 'en' });
  return Array.from({ length: count }, (_, i) => `${line(i + 1)}\n`).join('');
}

export function reportOf(dead: number): string {
  return `Gunmen attacked a market in the town of Dorowal on 3 March 2021. They killed ${dead} traders, the mayor said.`;
}
