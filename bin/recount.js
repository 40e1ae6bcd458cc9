#!/usr/bin/env node
import { existsSync } from 'node:fs';

// A published package carries `dist/`; a checkout carries `src/` and is made ready on first use.
if (existsSync(new URL('../src/', import.meta.url))) {
  const { build, install } = await import('../scripts/ready.js');
  install();
  build();
}
const { main } = await import('../dist/cli/main.js');
process.exitCode = await main(process.argv.slice(2));
