import type { Intake } from '../intake/index.ts';

/** What the person says of all the reports of a run; it outranks what they say of themselves. */
export interface Given {
  /** ISO 639-1. */
  readonly lang?: string;
  /** ISO 8601 calendar date. */
  readonly published?: string;
}

/** The reports behind these names, or why each could not be had, in order; what is given outranks what they say. */
export async function* reportsOf(inputs: readonly string[], { lang, published }: Given): AsyncGenerator<Intake> {
  const [{ openReports }, { languageCodes }] = await Promise.all([
    import('../intake/index.ts'),
    import('../language/index.ts'),
  ]);
  const options = { supported: languageCodes, ...(lang === undefined ? {} : { lang }) };
  for await (const report of openReports(inputs, options)) {
    yield report.ok && published !== undefined ? { ...report, document: { ...report.document, published } } : report;
  }
}
