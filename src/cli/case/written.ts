import { hanging } from '../../exchange/terminal/layout.ts';
import { harmless } from '../../exchange/terminal/plain.ts';
import type { Entry } from '../../model/index.ts';
import { standardOutput } from '../output/sink.ts';
import { PAGE_WIDTH } from '../output/width.ts';
import { ALL_READ } from '../status.ts';
import { sentenceOf } from './sentence.ts';

/** How what was decided is to be told. */
export interface Telling {
  /** Nothing was written: the entries are what would be. */
  readonly dryRun?: true;
  readonly json?: true;
}

/** What else there is to tell. */
interface Beside {
  /** What a decision would change, in lines. */
  readonly lines?: readonly string[];
  /** Lines of a list that decide nothing new. */
  readonly unchanged?: number;
}

/** Tells what was written, or would be: an entry a line, then how to take it back; gives the exit status. */
export async function tellEntries(
  path: string,
  entries: readonly Entry[],
  { dryRun, json }: Telling,
  { lines = [], unchanged = 0 }: Beside = {},
): Promise<number> {
  const sink = standardOutput();
  if (json)
    await sink.write(`${JSON.stringify({ written: dryRun !== true, entries, unchanged, effect: lines }, null, 2)}\n`);
  else
    for (const line of [
      ...entries.map((entry) => told(entry, dryRun)),
      ...lines.flatMap((text) => hanging('  ', text, PAGE_WIDTH)),
    ])
      if (!(await sink.write(`${line}\n`))) break;
  await sink.close();
  process.stderr.write(`${summary(path, entries, dryRun === true, unchanged)}\n`);
  return ALL_READ;
}

function told({ seq, body }: Entry, dryRun?: true): string {
  return harmless(`${dryRun ? 'would write' : `entry ${seq}`}: ${sentenceOf(body)}`);
}

function summary(path: string, entries: readonly Entry[], dryRun: boolean, unchanged: number): string {
  const lines = unchanged === 0 ? '' : ` ${unchanged} ${unchanged === 1 ? 'line changes' : 'lines change'} nothing.`;
  if (entries.length === 0) return 'Nothing was written: all of it is decided so already.';
  if (dryRun) return `Nothing was written.${lines}`;
  const [first, last] = [entries[0].seq, entries[entries.length - 1].seq];
  if (entries[0].body.type === 'decision-undone') return `Written.${lines}`;
  if (first === last) return `Written. To take it back: recount undo ${path} ${first} --reason WHY${lines}`;
  return `Written as entries ${first} to ${last}.${lines}`;
}
