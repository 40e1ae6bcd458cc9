import { fileURLToPath } from 'node:url';
import { openReports } from '../../src/intake/index.ts';
import type { Document } from '../../src/model/index.ts';
import { type Entry, goldIsThere, goldReportFile, linesOf } from '../accuracy/gold.ts';

const examples = fileURLToPath(new URL('../../examples/', import.meta.url));

/** Real reports to read: the annotated English ones where they are at hand, else the examples. */
export async function benchCorpus(): Promise<{ readonly documents: readonly Document[]; readonly from: string }> {
  const annotated = goldIsThere();
  const english = new Set(
    annotated ? linesOf<Entry>(goldReportFile).flatMap(({ id, lang }) => (lang === 'en' ? [id] : [])) : [],
  );
  const documents: Document[] = [];
  for await (const report of openReports([annotated ? goldReportFile : examples])) {
    if (report.ok && (!annotated || english.has(report.document.id))) documents.push(report.document);
  }
  return { documents, from: annotated ? '../shared/gold' : 'examples' };
}
