// npm run bench:workbench -- [--reports N] [--events N] [--file FILE]: how long the workbench's server takes for the first screen of
// a case of N made-up reports (10,000 unless told), of as many events (three a report unless told), and for filters of it. The case
// is made in FILE and stays there, else it is thrown away; a FILE that is there already is asked as it is. No test: it never fails.
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { arch, cpus, platform, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { countIncidents, openCase } from '../src/casefile/index.ts';
import { serveCase } from '../src/server/index.ts';
import { build } from './case/build.ts';
import { quantile } from './case/spent.ts';
import { worldOf } from './case/world.ts';
import { type Screen, screens } from './workbench/screens.ts';

const { values } = parseArgs({
  options: {
    reports: { type: 'string', default: '10000' },
    events: { type: 'string' },
    file: { type: 'string' },
  },
});
const reports = Number(values.reports);
const world = worldOf(Number(values.events ?? reports * 3));
const folder = mkdtempSync(join(tmpdir(), 'recount-bench-'));
const path = values.file ?? join(folder, 'bench.recount');
try {
  console.log(`${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.versions.node}, ${platform()} ${arch()}\n`);
  if (!existsSync(path)) await build(path, reports, world);
  const file = openCase(path);
  const serving = await serveCase(file, { author: 'bench', port: 0 });
  try {
    const { of } = await countIncidents(file);
    console.log(`${of.toLocaleString('en')} incidents\n`);
    console.log('milliseconds              processor p50     p95   clock p50     p95  longest stretch');
    for await (const screen of screens(serving.address, world)) row(screen);
  } finally {
    await serving.close();
    await file.close();
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function row({ name, spent: { processor, clock }, stretch }: Screen): void {
  const cells = [
    quantile(processor, 0.5),
    quantile(processor, 0.95),
    quantile(clock, 0.5),
    quantile(clock, 0.95),
    stretch,
  ];
  console.log(`${name.padEnd(26)}${cells.map((ms, i) => ms.toFixed(0).padStart([13, 8, 12, 8, 17][i])).join('')}`);
}
