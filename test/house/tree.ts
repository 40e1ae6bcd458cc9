import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** The files that belong to the project, kept by git or about to be, as paths from its root with forward slashes. */
export const files: readonly string[] = execFileSync('git', ['ls-files', '-coz', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\0')
  .filter((path) => path !== '' && existsSync(join(root, path)));

export function textOf(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

/** Whether a file of the project, or a folder that holds some, stands at this path. */
export function stands(path: string): boolean {
  return files.some((file) => file === path || file.startsWith(path.endsWith('/') ? path : `${path}/`));
}
