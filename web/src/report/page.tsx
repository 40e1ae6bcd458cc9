import { useParams } from '@tanstack/react-router';
import { Answered } from '../house/answered.tsx';
import { useReport } from './ask-report.ts';
import { Opened } from './opened.tsx';

/** A report, to be read and judged. */
export function ReportPage() {
  const { sha256 } = useParams({ from: '/reports/$sha256' });
  const query = useReport(sha256);
  return (
    <main className="page" id="content">
      <Answered query={query}>{(report) => <Opened key={report.sha256} report={report} />}</Answered>
    </main>
  );
}
