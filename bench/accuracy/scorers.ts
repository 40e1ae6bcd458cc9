import { execFileSync } from 'node:child_process';
import { goldRecordFile, listScorer, reportScorer } from './gold.ts';

/** One measure's score: precision and recall where things are found, accuracy where found things are judged. */
export type Score =
  | { readonly P: number; readonly R: number; readonly F1: number; readonly predicted: number; readonly gold: number }
  | { readonly accuracy: number | null; readonly right: number; readonly of: number };

export type Scores = Readonly<Record<string, Score>>;

/** `records` are the annotations of the reports in `docs`. */
export function scoreReports(docs: string, readings: string, records = goldRecordFile): Scores {
  return JSON.parse(score(reportScorer, [docs, records, readings, '--json']));
}

export function scoreLists(entries: string, readings: string): Scores {
  return JSON.parse(score(listScorer, [entries, readings, '--json']));
}

export function errorsOfReports(docs: string, readings: string, records = goldRecordFile): string {
  return listed(score(reportScorer, [docs, records, readings, '--errors']));
}

export function errorsOfLists(entries: string, readings: string, most: number): string {
  return listed(score(listScorer, [entries, readings, '--errors', String(most)]));
}

function score(scorer: string, args: readonly string[]): string {
  return execFileSync(process.execPath, [scorer, ...args], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
}

/** The scorers list errors after their table, each line set in by two spaces. */
function listed(output: string): string {
  return output
    .split('\n')
    .filter((line) => line.startsWith('  '))
    .join('\n');
}
