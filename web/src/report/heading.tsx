import { Link } from '@tanstack/react-router';
import type { ReportTold } from '../../../src/server/api/reports/schema.ts';
import { Said } from '../house/said.tsx';
import { numberWords } from '../words/amount.ts';
import { dayWords } from '../words/date.ts';
import { language } from '../words/language.ts';
import { words } from '../words/words.ts';

const t = words('report');

/** Whose report it is, of when, and what stands in the way of trusting it: copied, or read with assumptions. */
export function HeadingOfReport({ report }: { readonly report: ReportTold }) {
  const { id, title, publisher, published, lang, source, copyOf, assumptions, claims } = report;
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
        {published === null ? t('undated') : dayWords(published)} · {languageWords(lang)} ·{' '}
        {t('claims', { count: claims.length })}, {t('openOnes', { count: open })}
        {source !== null && (
          <>
            {' '}
            · <Said>{source}</Said>
          </>
        )}
      </p>
      {copyOf !== null && (
        <p className="small copy">
          {copyOf.contained === null ? t('copySaid') : t('copyFound', { percent: percentWords(copyOf.contained) })}{' '}
          <Link to="/reports/$sha256" params={{ sha256: copyOf.sha256 }}>
            <Said>{copyOf.name}</Said>
          </Link>
        </p>
      )}
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

const languages = new Intl.DisplayNames(language, { type: 'language' });
const percents = new Intl.NumberFormat(language, { style: 'percent' });

/** The name of a language, or its code where it has none. */
export const languageWords = (code: string): string =>
  /^[a-z]{2,3}$/i.test(code) ? (languages.of(code) ?? code) : code;
export const percentWords = (share: number): string => percents.format(share);
