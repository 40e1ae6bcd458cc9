import type { ReportTold } from '../../../../src/server/api/reports/schema.ts';
import { address } from '../../api/ask.ts';
import { words } from '../../words/words.ts';
import { PdfOriginal } from './pdf.tsx';

const t = words('report');

/** Where a report is as it came: to be looked at, or its bytes, to be saved. */
export const originalAt = ({ sha256 }: Pick<ReportTold, 'sha256'>, saving = false): string =>
  address(`/reports/${sha256}/original`, saving ? { save: true } : {});

/** Whether the report can be seen as it came. */
export const hasOriginal = ({ format }: Pick<ReportTold, 'format'>): boolean => format === 'pdf' || format === 'html';

/** The report as it came, beside its text: a PDF's page, or an HTML page in which nothing runs. */
export function Original({ report, page }: { readonly report: ReportTold; readonly page: number | null }) {
  const source = originalAt(report);
  return (
    <section className="original" aria-label={t('original')}>
      {report.format === 'pdf' ? (
        <PdfOriginal source={source} page={page} />
      ) : (
        <iframe sandbox="" src={source} title={t('original.whole')} referrerPolicy="no-referrer" />
      )}
    </section>
  );
}

/** The page on which a code point of the text stood; null: the format has no pages. */
export function pageAt({ layout }: Pick<ReportTold, 'layout'>, codePoint: number): number | null {
  return layout.findLast(({ start, page }) => page !== undefined && start <= codePoint)?.page ?? null;
}
