import { Link } from '@tanstack/react-router';
import type { ReportLine } from '../../../../src/server/api/reports/schema.ts';
import { Said } from '../../house/said.tsx';
import { Row } from '../../house/table/table.tsx';
import { numberWords } from '../../words/amount.ts';
import { dayWords } from '../../words/date.ts';
import { languageName } from '../../words/language-name.ts';
import { words } from '../../words/words.ts';
import { CopyOfReport } from '../copy.tsx';

const t = words('report');

/** A report in one line, leading to it. */
export function RowOfReport(given: { readonly report: ReportLine; readonly at: number }) {
  const { sha256, id, title, publisher, published, lang, claims, undecided } = given.report;
  return (
    <Row index={given.at}>
      <th scope="row">
        <Link to="/reports/$sha256" params={{ sha256 }}>
          <Said>{title ?? publisher ?? id}</Said>
        </Link>
        {publisher !== null && title !== null && (
          <span className="small">
            {' '}
            <Said>{publisher}</Said>
          </span>
        )}
        {publisher === null && title === null && <code className="small"> {sha256.slice(0, 8)}</code>}
      </th>
      <td>{published === null ? <span className="small">{t('undated')}</span> : dayWords(published)}</td>
      <td>{languageName(lang)}</td>
      <td className="count number">{numberWords(claims)}</td>
      <td className="count number">
        {undecided === 0 ? <span className="small">{t('none')}</span> : numberWords(undecided)}
      </td>
      <td>
        <CopyOfReport sha256={sha256} within="list" />
      </td>
    </Row>
  );
}
