// The built program, as `bin/recount.js` of a published package runs it: without looking whether sources have changed.
import { main } from '../../dist/cli/main.js';

process.exitCode = await main(process.argv.slice(2));
