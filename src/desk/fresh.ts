import { type CaseFile, knownReports } from '../casefile/index.ts';
import type { Intake } from '../intake/index.ts';

/** The reports that the case has not yet, and those that cannot be read; `known` is called for each of the others. */
export async function* fresh(
  file: CaseFile,
  reports: AsyncIterable<Intake>,
  known: () => void,
): AsyncGenerator<Intake> {
  const seen = new Set<string>();
  for await (const report of reports) {
    if (report.ok) {
      const { sha256 } = report.document;
      if (seen.has(sha256) || (await knownReports(file, [sha256])).has(sha256)) {
        known();
        continue;
      }
      seen.add(sha256);
    }
    yield report;
  }
}
