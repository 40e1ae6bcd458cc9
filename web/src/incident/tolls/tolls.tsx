import type { IncidentTold, TollTold } from '../../../../src/server/api/incident/schema.ts';
import { MEASURES } from '../../judge/about.ts';
import { term } from '../../words/terms.ts';
import { words } from '../../words/words.ts';
import { Cell } from './cell.tsx';
import { cellWords } from './figure.ts';
import { Findings } from './findings.tsx';
import { RuleChoice } from './rule-choice.tsx';
import { type Scale, scaleOf } from './scale.ts';

const t = words('incident');

/** What a rule makes of the figures: each measure on a scale of its own, its groups one under the other. */
export function Tolls({ told }: { readonly told: IncidentTold }) {
  const { tolls, accounts, verification } = told;
  const measures = MEASURES.filter((measure) => tolls.some((toll) => toll.measure === measure));
  return (
    <>
      <RuleChoice told={told} />
      {tolls.length === 0 && <p>{t('noToll')}</p>}
      {measures.map((measure) => {
        const own = tolls.filter((toll) => toll.measure === measure).toSorted(allFirst);
        const scale: Scale = scaleOf([...own, ...accounts.filter((account) => account.measure === measure)]);
        const verified = verification.tolls[measure];
        return (
          <section key={measure} className="measure" aria-label={term('', measure)}>
            <h3>
              {term('', measure)}{' '}
              {verified !== undefined && (
                <span className="small">
                  {term('verification', verified.status)} · {t('voices', { count: verified.voices })},{' '}
                  {t('independent', { count: verified.independent })}
                </span>
              )}
            </h3>
            {own.map((toll) => (
              <Cell key={cellWords(toll)} toll={toll} told={told} scale={scale} />
            ))}
            <Findings findings={told.findings.filter((finding) => finding.measure === measure)} />
          </section>
        );
      })}
    </>
  );
}

const allFirst = (one: TollTold, other: TollTold): number =>
  Number(other.group === 'all') - Number(one.group === 'all');
