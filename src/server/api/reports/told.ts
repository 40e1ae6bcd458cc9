import type { ReportSheet } from '../../../casefile/index.ts';
import type { ReportTold } from './schema.ts';

/** The report as the page is told it. */
export function reportTold({ row, document, claims, mentions, notes }: ReportSheet, head: number): ReportTold {
  const { sha256, id, title, publisher, published, lang, source } = row;
  const { format, assumptions, text, layout } = document;
  return {
    ...{ sha256, id, title, publisher, published, lang, source, format, assumptions, text, layout, head },
    claims,
    mentions,
    notes,
  };
}
