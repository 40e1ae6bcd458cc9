import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A line of the gold corpora, as far as the bench looks at it. */
export interface Entry {
  readonly id: string;
  readonly lang: string;
  readonly text: string;
  readonly source?: string;
}

const shared = fileURLToPath(new URL('../../../shared/', import.meta.url));

export const goldReportFile = join(shared, 'gold', 'dev-docs.jsonl');
export const goldRecordFile = join(shared, 'gold', 'dev-gold.jsonl');
export const goldListFile = join(shared, 'gold', 'lists-dev.jsonl');
export const reportScorer = join(shared, 'score', 'score.mjs');
export const listScorer = join(shared, 'score', 'score-lists.mjs');

/** The annotated corpora are kept beside the project, not in it. */
export function goldIsThere(): boolean {
  return [goldReportFile, goldRecordFile, goldListFile, reportScorer, listScorer].every((file) => existsSync(file));
}

export function linesOf<T>(file: string): T[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as T);
}

/** Writes `values` one a line and gives the file. */
export function writeLines(folder: string, name: string, values: readonly unknown[]): string {
  const file = join(folder, `${name}.jsonl`);
  writeFileSync(file, values.map((value) => `${JSON.stringify(value)}\n`).join(''));
  return file;
}
