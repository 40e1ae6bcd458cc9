// Runs a TypeScript program of the checkout (`bench/`, `train/`): node scripts/run.js bench/speed.ts [ARGUMENTS]
import { bin, build, install, status } from './ready.js';

install();
build();
process.exit(status(process.execPath, [bin('tsx', 'tsx'), ...process.argv.slice(2)]));
