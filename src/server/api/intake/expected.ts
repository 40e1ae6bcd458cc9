/** A corpus holds nobody knows how many reports. */
const CORPUS = /\.(?:jsonl|ndjson)$/i;

/** How many reports the files hold; null: nobody can say. */
export function reportsIn(files: readonly string[]): number | null {
  return files.some((name) => CORPUS.test(name)) ? null : files.length;
}

/** Seconds until all are done with, at the pace so far; null: nobody can say. `elapsed` is in milliseconds. */
export function secondsLeft(expected: number | null, done: number, elapsed: number): number | null {
  if (expected === null || done === 0 || done > expected) return null;
  return Math.ceil(((expected - done) * elapsed) / done / 1000);
}
