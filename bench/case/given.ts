import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { arch, cpus, platform, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Event, worldOf } from './world.ts';

/** The made-up case that a bench is to ask. */
export interface Given {
  readonly path: string;
  /** It is to be made there; false: it is asked as it is. */
  readonly isNew: boolean;
  readonly reports: number;
  readonly world: readonly Event[];
  /** For what is needed on the way; it is thrown away. */
  readonly folder: string;
}

/** Lets `ask` work on the case that the command line names (--reports N, --events N, --file FILE), and says on what machine. */
export async function withGiven(eventsAReport: number, ask: (given: Given) => Promise<void>): Promise<void> {
  const { values } = parseArgs({
    options: { reports: { type: 'string', default: '10000' }, events: { type: 'string' }, file: { type: 'string' } },
  });
  const reports = Number(values.reports);
  const world = worldOf(Math.max(10, Number(values.events ?? Math.round(reports * eventsAReport))));
  const folder = mkdtempSync(join(tmpdir(), 'recount-bench-'));
  const path = values.file ?? join(folder, 'bench.recount');
  try {
    console.log(`${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.versions.node}, ${platform()} ${arch()}\n`);
    await ask({ path, isNew: !existsSync(path), reports, world, folder });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
