import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { extname } from 'node:path';

const LINE_FEED = 10;
const CORPUS = new Set(['.jsonl', '.ndjson']);

/**
 * How many reports these names will give: one a file, one a line of a corpus. Null where that cannot be said
 * beforehand: standard input, folders. Only for the progress bar, so a wrong guess does no harm.
 */
export async function expectedReports(inputs: readonly string[]): Promise<number | null> {
  let total = 0;
  for (const input of inputs) {
    if (input === '-' || (await isFolder(input))) return null;
    total += CORPUS.has(extname(input).toLowerCase()) ? await linesOf(input) : 1;
  }
  return total;
}

/** A missing file is one fault, and so one report. */
async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (status) => status.isDirectory(),
    () => false,
  );
}

async function linesOf(file: string): Promise<number> {
  let lines = 0;
  let last = LINE_FEED;
  try {
    for await (const chunk of createReadStream(file, { highWaterMark: 1024 * 1024 }) as AsyncIterable<Buffer>) {
      for (let at = chunk.indexOf(LINE_FEED); at !== -1; at = chunk.indexOf(LINE_FEED, at + 1)) lines++;
      last = chunk[chunk.length - 1];
    }
  } catch {
    return 1;
  }
  return last === LINE_FEED ? lines : lines + 1;
}
