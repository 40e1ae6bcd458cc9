import type { ReportTold } from '../../../src/server/api/reports/schema.ts';
import { Said } from '../house/said.tsx';
import { numberWords } from '../words/amount.ts';
import { dayWords } from '../words/date.ts';
import { languageName } from '../words/language-name.ts';
import { words } from '../words/words.ts';
import { CopyOfReport } from './copy.tsx';

const t = words('report');

/** Whose report it is, of when, and what stands in the way of trusting it: copied, or read with assumptions. */
export function HeadingOfReport({ report }: { readonly report: ReportTold }) {
  const { sha256, id, title, publisher, published, lang, source, assumptions, claims } = report;
  const open = claims.filter(({ judgement, judgedOn }) => judgement === 'open' || judgedOn !== null).length;
  return (
    <header className="report-heading">
      <h1>
        <Said lang={lang}>{title ?? publisher ?? id}</Said>
      </h1>
      <p className="small">
        {publisher !== null && title !== null && (
          <>
            <Said>{publisher}</Said> ·{' '}
          </>
        )}
        {published === null ? t('undated') : dayWords(published)} · {languageName(lang)} ·{' '}
        {t('claims', { count: claims.length })}, {t('openOnes', { count: open })}
        {source !== null && (
          <>
            {' '}
            · <Said>{source}</Said>
          </>
        )}
      </p>
      <p className="small">
        <CopyOfReport sha256={sha256} within="heading" />
      </p>
      {assumptions.length > 0 && (
        <details className="small">
          <summary>{t('assumed', { count: assumptions.length, number: numberWords(assumptions.length) })}</summary>
          <ul>
            {assumptions.map((one) => (
              <li key={one}>
                <Said lang="en">{one}</Said>
              </li>
            ))}
          </ul>
        </details>
      )}
    </header>
  );
}
