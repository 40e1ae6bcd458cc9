// `npm start`: reads the example report, shows its dossier in the terminal and writes the HTML one beside it.
import { join } from 'node:path';
import { build, install, root, status } from './ready.js';

install();
build();
const report = join('examples', 'diallassagou.md');
const page = join('build', 'dossier.html');
process.exit(status(process.execPath, [join(root, 'bin', 'recount.js'), 'read', report, '--html', page]));
