// `npm test`: all tests, or the ones named on the command line.
import { bin, build, install, status } from './ready.js';

install();
build();
process.exit(status(process.execPath, [bin('vitest', 'vitest'), 'run', ...process.argv.slice(2)]));
