// npm run bench:workbench -- [--reports N] [--events N] [--file FILE]: how long the workbench's server takes for the first screen of
// a case of N made-up reports (10,000 unless told), of as many events (three a report unless told), for filters of it, its queue and
// its journal; and, where there is a Chromium, how long a person waits for these in a window, and how its list and a long report
// bear being scrolled. The case is made in FILE and stays there, else it is thrown away; a FILE that is there already is asked as
// it is. No test: it never fails.
import { countIncidents, openCase } from '../src/casefile/index.ts';
import { serveCase } from '../src/server/index.ts';
import { present } from '../test/chromium.ts';
import { build } from './case/build.ts';
import { type Given, withGiven } from './case/given.ts';
import { quantile } from './case/spent.ts';
import { askerOf, monthsOf } from './workbench/asking.ts';
import { longReport } from './workbench/long-report.ts';
import { type Screen, screens } from './workbench/screens.ts';
import { type Scrolled, STEPS } from './workbench/scrolling.ts';
import { type Waited, windowOn } from './workbench/window.ts';

/** Screens of the case, each with what is waited for, by the name that it is told under. */
const SCREENS = {
  '/': { 'case, its first lines': 'lines', 'case, its figures': 'figures', 'case, its map': 'map' },
  '/queue': { 'queue, a claim': 'claim', 'queue, counted': 'counted' },
} as const;

await withGiven(3, async ({ path, isNew, reports, world, folder }) => {
  if (isNew) await build(path, reports, world);
  const file = openCase(path);
  const serving = await serveCase(file, { author: 'bench', port: 0 });
  try {
    const { of } = await countIncidents(file);
    console.log(`${of.toLocaleString('en')} incidents\n`);
    console.log('milliseconds              processor p50     p95   clock p50     p95  longest stretch');
    for await (const screen of screens(serving.address, world)) row(screen);
    if (present) await inWindow(serving.address);
  } finally {
    await serving.close();
    await file.close();
  }
  if (present) await ofLongReport({ folder, world });
});

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

async function inWindow(address: string): Promise<void> {
  const [month] = await monthsOf(askerOf(address));
  const window = await windowOn(address);
  console.log('\nin a window, milliseconds             clock p50     max');
  try {
    for (const [path, awaited] of Object.entries(SCREENS))
      for (const line of await window.opened(path, awaited)) waited(line);
    for (const line of await window.opened(`/journal?${month}`, { 'journal, the first month': 'entries' }))
      waited(line);
    await window.opened('/', { lines: 'lines' });
    for (const step of Object.values(STEPS))
      scrolling('the list of incidents', step, await window.scrolled('.list-lines', step));
  } finally {
    await window.close();
  }
}

async function ofLongReport({ folder, world }: Pick<Given, 'folder' | 'world'>): Promise<void> {
  const { words, claims, waited: lines, scrolled } = await longReport(folder, world);
  console.log('');
  for (const line of lines) waited(line);
  scrolling(`the report of ${words.toLocaleString('en')} words and ${claims} claims`, STEPS.torn, scrolled);
}

function scrolling(what: string, step: number, { frames, dropped, work, tasks }: Scrolled): void {
  console.log(`\n${what}, scrolled ${step.toLocaleString('en')} pixels a frame`);
  console.log(`frames dropped            ${dropped} of ${frames}, ${((100 * dropped) / frames).toFixed(0)} %`);
  console.log(`work for a frame          ${work.toFixed(1)} ms of processor time`);
  console.log(
    `tasks of 50 ms or more    ${tasks.length === 0 ? 'none' : `${tasks.length}, the longest ${tasks[0].toFixed(0)} ms`}`,
  );
}

function waited({ name, clock }: Waited): void {
  console.log(
    `${name.padEnd(26)}${quantile(clock, 0.5).toFixed(0).padStart(21)}${quantile(clock, 1).toFixed(0).padStart(8)}`,
  );
}
