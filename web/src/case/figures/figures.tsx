import type { IncidentFigures } from '../../../../src/server/api/incidents/schema.ts';
import { numberWords } from '../../words/amount.ts';
import { rangeWords } from '../../words/range.ts';
import { term } from '../../words/terms.ts';
import { words } from '../../words/words.ts';
import { useFigures } from '../asked.ts';
import type { Filter } from '../filter/search.ts';
import { NotAnswered } from '../not-answered.tsx';

const t = words('case');

/** What the incidents that are found come to, with the rule that made the sums. Nothing known is never told as 0. */
export function Figures({ filter }: { readonly filter: Filter }) {
  const { data, error, isPlaceholderData } = useFigures(filter);
  if (error !== null) return <NotAnswered error={error} />;
  if (data === undefined) return <section className="figures" aria-label={t('figures')} />;
  const { rule, measures } = data;
  return (
    <section className="figures" aria-label={t('figures')} aria-busy={isPlaceholderData}>
      <dl>
        {measures.map((sum) => (
          <Figure key={sum.measure} {...sum} />
        ))}
      </dl>
      <details className="figures-rule">
        <summary>{t('rule', { rule: rule.id, name: spoken(`rule.${rule.id}`, rule.name) })}</summary>
        <p>{spoken(`says.${rule.id}`, rule.says)}</p>
      </details>
    </section>
  );
}

/** In the language of the page; a rule that no catalogue has as the server tells it. */
function spoken(key: string, told: string): string {
  const said = t(key as never);
  return said === key ? told : said;
}

type Sum = IncidentFigures['measures'][number];

function Figure({ measure, low, high, open, counted, within, unknown }: Sum) {
  const known = low !== null || high !== null;
  return (
    <div className="sum" data-measure={measure}>
      <dt>{term('', measure)}</dt>
      <dd className="figure-range number">{known ? rangeWords({ low, high, open }) : t('noFigure')}</dd>
      <dd className="figure-of">
        {counted > 0 && t('inIncidents', { count: counted, number: numberWords(counted) })}
        {within > 0 && ` · ${t('withinWhole', { count: within, number: numberWords(within) })}`}
        {unknown > 0 && (
          <span>
            {counted > 0 && ' · '}
            {t('withoutFigure', { count: unknown, number: numberWords(unknown) })}
          </span>
        )}
      </dd>
    </div>
  );
}
