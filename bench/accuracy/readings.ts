import { openReports } from '../../src/intake/index.ts';
import type { Reading } from '../../src/model/index.ts';
import type { Reader } from '../../src/reading/reader.ts';

/** The readings of a corpus, in its order. Throws for a line that cannot be read: a gold corpus has none. */
export async function readCorpus(file: string, reader: Reader): Promise<Reading[]> {
  const readings: Reading[] = [];
  for await (const report of openReports([file])) {
    if (!report.ok) throw report.fault;
    readings.push(reader.read(report.document));
  }
  return readings;
}
