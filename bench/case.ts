// npm run case -- [--reports N] [--events N] [--file FILE]: how fast a case of N made-up reports (10,000 unless told), of as many
// events (four for ten reports unless told), is filled, opened and asked. The case is made in FILE and stays there, else it is
// thrown away; a FILE that is there already is asked as it is. No reader runs for it, but for the last lines, where reports are
// read. No test: it never fails.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { incidentsOf, openCase } from '../src/casefile/index.ts';
import { build } from './case/build.ts';
import { type Given, withGiven } from './case/given.ts';
import { asked } from './case/queries.ts';
import { reportOf } from './case/reports.ts';
import { quantile, type Spent, spentOn } from './case/spent.ts';
import { microseconds } from './speed/clock.ts';

/** Reports that are added with a reader at last. */
const READ = 600;

await withGiven(0.4, async (given) => {
  const { path, isNew, reports, world } = given;
  if (!isNew) line('file', `as it is in ${path}`);
  else {
    const built = await build(path, reports, world);
    line('reports', `${whole(built.reports)}, ${whole(built.claims)} claims, ${whole(built.incidents)} incidents`);
    line('filled', `${whole(built.reports / built.processor)} reports/s of processor time, without reading them`);
    line('', `${whole(built.reports / built.clock)} reports/s by the clock`);
    line('file', `${built.megabytes.toFixed(0)} MB, ${((built.megabytes * 1000) / reports).toFixed(1)} kB a report`);
    line('memory', `${Math.round(process.resourceUsage().maxRSS / 1024)} MB at most`);
  }

  console.log('\nmilliseconds              processor p50     p95   clock p95');
  row('open, and the first line', await spentOn(20, () => openAndAsk(path)));
  const file = openCase(path);
  for await (const [name, spent] of asked(file, world)) row(name, spent);
  await file.close();

  const { clock, processor } = await added(given);
  console.log();
  line('read and added', `${(READ / clock).toFixed(0)} reports/s by the clock with two workers`);
  line('', `${((2 * READ) / processor).toFixed(0)} reports/s if two cores had done nothing else`);
});

async function openAndAsk(path: string): Promise<void> {
  const file = openCase(path);
  await incidentsOf(file, {}, { limit: 1 });
  await file.close();
}

/** Seconds that adding reports to the case took, reading them with two workers. */
async function added({ path, reports, world, folder }: Given): Promise<{ clock: number; processor: number }> {
  const corpus = join(folder, 'corpus.jsonl');
  const lines = Array.from({ length: READ }, (_, i) => {
    const { id, lang, published, title, text } = reportOf(reports + i, world).document;
    return JSON.stringify({ id, lang, published, title, text });
  });
  writeFileSync(corpus, `${lines.join('\n')}\n`);
  const { main } = (await import('../dist/cli/main.js' as string)) as typeof import('../src/cli/main.ts');
  const [started, at] = [microseconds(), performance.now()];
  await main(['add', path, corpus, '--jobs', '2', '--author', 'bench']);
  return { clock: (performance.now() - at) / 1000, processor: (microseconds() - started) / 1e6 };
}

function row(name: string, { processor, clock }: Spent): void {
  const cells = [quantile(processor, 0.5), quantile(processor, 0.95), quantile(clock, 0.95)];
  console.log(`${name.padEnd(26)}${cells.map((ms, i) => ms.toFixed(1).padStart([13, 8, 12][i])).join('')}`);
}

function line(name: string, value: string): void {
  console.log(`${name.padEnd(16)} ${value}`);
}

function whole(value: number): string {
  return Math.round(value).toLocaleString('en');
}
