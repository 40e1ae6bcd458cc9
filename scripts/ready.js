// Makes a checkout ready to run: installs the dependencies and builds `dist/` where that has not been done.
// Plain JavaScript, no dependency: it runs before anything is installed. Speaks on standard error only.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));
const OLDEST_NODE = [20, 19];

/** Installs what `package-lock.json` names, once per state of that file. */
export function install() {
  requireNode();
  const stamp = join(root, 'node_modules', '.recount-installed');
  const wanted = hash(join(root, 'package-lock.json'));
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  say('Installing dependencies (once) ...');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  run(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    failure: 'The dependencies could not be installed',
    remedy: `Run "npm ci" in ${root} to see why.`,
  });
  writeFileSync(stamp, wanted);
}

/**
 * Compiles `src/` to `dist/`, and `web/` to `dist/web/`, when any source is newer than the last build. The new `dist/` takes the old one's place at
 * once, so that programs which run meanwhile never find half of it.
 */
export function build() {
  const dist = join(root, 'dist');
  const stamp = join(dist, '.recount-built');
  if (existsSync(stamp) && statSync(stamp).mtimeMs >= newestSource()) return;
  say('Building ...');
  const begun = new Date();
  const fresh = join(root, 'build', `dist-${process.pid}`);
  const failing = { failure: 'The build failed', remedy: 'Mend what is said above.', tidy: () => remove(fresh) };
  run(process.execPath, [bin('typescript', 'tsc'), '-p', 'tsconfig.build.json', '--outDir', fresh], failing);
  const pages = [bin('vite', 'vite'), 'build', 'web', '--outDir', join(fresh, 'web'), '--logLevel', 'warn'];
  run(process.execPath, pages, failing);
  cpSync(join(root, 'src', 'casefile', 'sql'), join(fresh, 'casefile', 'sql'), { recursive: true });
  writeFileSync(join(fresh, '.recount-built'), '');
  utimesSync(join(fresh, '.recount-built'), begun, begun);
  const old = join(root, 'build', `dist-old-${process.pid}`);
  if (existsSync(dist)) move(dist, old);
  if (!move(fresh, dist)) remove(fresh);
  remove(old);
}

/** The script behind the command `name` of an installed package. */
export function bin(packageName, name) {
  const folder = join(root, 'node_modules', packageName);
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof manifest.bin === 'string' ? manifest.bin : manifest.bin[name]);
}

/** Runs a command in the checkout with this terminal; its exit status, 1 when a signal ended it. */
export function status(command, args) {
  return spawnSync(command, args, { cwd: root, stdio: 'inherit' }).status ?? 1;
}

/** Ends the program with `failure` when the command fails; `remedy` says what to do then. */
function run(command, args, { failure, remedy, tidy = () => {} }) {
  const { status: code } = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: command.endsWith('.cmd'),
  });
  if (code === 0) return;
  tidy();
  say(`${failure} (exit status ${code}). ${remedy}`);
  process.exit(1);
}

function remove(folder) {
  rmSync(folder, { recursive: true, force: true });
}

/** False where another process was quicker: it has taken the old folder away, or put its own in place. */
function move(from, to) {
  try {
    renameSync(from, to);
    return true;
  } catch (error) {
    if (['ENOENT', 'ENOTEMPTY', 'EEXIST'].includes(error.code)) return false;
    throw error;
  }
}

function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return;
  say(`Recount needs Node ${OLDEST_NODE.join('.')} or newer; this is ${process.versions.node}.`);
  process.exit(1);
}

/** When any source, or what says how it is built, was last written, in milliseconds. */
function newestSource() {
  const said = ['tsconfig.build.json', 'tsconfig.json', join('web', 'index.html'), join('web', 'vite.config.ts')];
  const times = said.map((file) => statSync(join(root, file)).mtimeMs);
  return Math.max(...times, newest(join(root, 'src')), newest(join(root, 'web', 'src')));
}

function newest(folder) {
  let time = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    if (entry.isFile()) time = Math.max(time, statSync(join(entry.parentPath ?? entry.path, entry.name)).mtimeMs);
  }
  return time;
}

function hash(file) {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}

function say(line) {
  process.stderr.write(`${line}\n`);
}
