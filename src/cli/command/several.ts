import type { Intake } from '../../intake/index.ts';

/** The reports of a run, and whether they are to be told as several. */
export interface Shape {
  readonly several: boolean;
  readonly reports: AsyncIterable<Intake>;
}

/**
 * Several: more than one name was given, or the one name (a folder, a corpus) holds more than one report. Reads ahead
 * one report to know, no more.
 */
export async function severalOf(inputs: readonly string[], reports: AsyncGenerator<Intake>): Promise<Shape> {
  if (inputs.length > 1) return { several: true, reports };
  const ahead = [await reports.next(), await reports.next()].flatMap(({ done, value }) => (done ? [] : [value]));
  return { several: ahead.length > 1, reports: joined(ahead, reports) };
}

async function* joined(ahead: readonly Intake[], reports: AsyncGenerator<Intake>): AsyncGenerator<Intake> {
  try {
    yield* ahead;
    yield* reports;
  } finally {
    void reports.return(undefined);
  }
}
