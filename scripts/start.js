// `npm start`: makes the example case, where there is none yet, and opens it in the browser.
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { build, install, root, status } from './ready.js';

install();
build();
const recount = (...args) => status(process.execPath, [join(root, 'bin', 'recount.js'), ...args]);
const file = join('build', 'diallassagou.recount');
if (!existsSync(join(root, file))) {
  mkdirSync(join(root, 'build'), { recursive: true });
  const reports = ['examples/diallassagou-case', 'examples/diallassagou.md'];
  const failed = recount('new', file, '--name', 'Diallassagou, June 2022') || recount('add', file, ...reports);
  if (failed) process.exit(failed);
}
process.exit(recount('open', file, ...process.argv.slice(2)));
