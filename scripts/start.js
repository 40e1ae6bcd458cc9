// `npm start`: makes the example case ready and opens it in the browser.
import { join } from 'node:path';
import { exampleCase } from './example-case.js';
import { build, install, root, status } from './ready.js';

install();
build();
const file = join('build', 'diallassagou.recount');
const failed = exampleCase(file);
process.exit(
  failed || status(process.execPath, [join(root, 'bin', 'recount.js'), 'open', file, ...process.argv.slice(2)]),
);
