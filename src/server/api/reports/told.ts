import type { ReportSheet } from '../../../casefile/index.ts';
import type { ReportTold } from './schema.ts';

/** The report as the page is told it. */
export function reportTold({ row, document, claims, mentions, notes }: ReportSheet): Omit<ReportTold, 'head'> {
  const { sha256, id, title, publisher, published, lang, source } = row;
  const { format, assumptions, text, layout } = document;
  const report = { sha256, id, title, publisher, published, lang, source };
  return { ...report, format, assumptions, text, layout, claims, mentions, notes };
}
