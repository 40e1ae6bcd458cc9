import type { AccountTold, IncidentTold, TollTold } from '../../../../src/server/api/incident/schema.ts';
import { Said } from '../../house/said.tsx';
import { amountWords } from '../../words/amount.ts';
import { term } from '../../words/terms.ts';
import { words } from '../../words/words.ts';
import { Axis } from './axis.tsx';
import { cellWords, figureWords } from './figure.ts';
import { Plot } from './plot.tsx';
import type { Scale } from './scale.ts';
import { type Why, whyWords } from './why.ts';

const t = words('incident');

/** A reckoned figure with the accounts that it is made of, and those left out with the reason, on one scale. */
export function Cell(given: { readonly toll: TollTold; readonly told: IncidentTold; readonly scale: Scale }) {
  const { toll, told, scale } = given;
  const accountOf = (id: string) => told.accounts.find(({ claim }) => claim === id);
  const reportOf = (id: string) => {
    const report = told.sayings.find((saying) => saying.id === id)?.claim.report;
    return told.tellers.find((teller) => teller.report === report)?.name ?? '';
  };
  const left = toll.left.filter(({ claim }) => !toll.used.includes(claim));
  return (
    <table className="toll" aria-label={cellWords(toll)}>
      <thead>
        <tr>
          <th scope="col">{term('group', toll.group)}</th>
          <th scope="col">
            <span className="unseen">{t('figure')}</span>
          </th>
          <th scope="col" className="plotted">
            <span className="unseen">{t('onScale')}</span>
          </th>
          <th scope="col">
            <span className="unseen">{t('usedOrNot')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        <tr className="reckoned-row">
          <th scope="row">{t('reckoned')}</th>
          <td className="number">{figureWords(toll)}</td>
          <td className="plotted">
            <Plot scale={scale} band={toll} range={null} used />
          </td>
          <td className="small">{told.rule.id}</td>
        </tr>
        {toll.used.map((id) => (
          <Account key={id} account={accountOf(id)} report={reportOf(id)} toll={toll} scale={scale} why={null} />
        ))}
        {left.map(({ claim, why }) => (
          <Account
            key={`${claim} ${why.code}`}
            account={accountOf(claim)}
            report={reportOf(claim)}
            toll={toll}
            scale={scale}
            why={why}
          />
        ))}
        <tr className="axis-row" aria-hidden>
          <td />
          <td />
          <td className="plotted">
            <Axis scale={scale} />
          </td>
          <td />
        </tr>
      </tbody>
      {toll.derived.length > 0 && (
        <caption>
          {toll.derived.map(({ made, claims, ...bounds }) => (
            <span key={claims.join(' ')}>
              {t(`derived.${made}`, { figure: amountWords(bounds), count: claims.length })}{' '}
            </span>
          ))}
        </caption>
      )}
    </table>
  );
}

function Account(given: {
  readonly account: AccountTold | undefined;
  /** Name of the report that tells it. */
  readonly report: string;
  readonly toll: TollTold;
  readonly scale: Scale;
  /** Null: it is used. */
  readonly why: Why | null;
}) {
  const { account, report, toll, scale, why } = given;
  if (account === undefined) return null;
  return (
    <tr className={why === null ? 'used-row' : 'left-row'}>
      <th scope="row">
        <Said>{account.voice}</Said>
        {report !== account.voice && (
          <span className="small">
            {' '}
            <Said>{report}</Said>
          </span>
        )}
        {account.through.length > 0 && (
          <span className="small">
            {' '}
            {t('through')} <Said>{account.through.join(', ')}</Said>
          </span>
        )}
        {account.circle && <span className="small"> {t('circular')}</span>}
      </th>
      <td className="number">
        {account.addition && '+'}
        {amountWords(account)}
        {!account.total && !account.addition && <span className="mark">{t('mark.part')}</span>}
        {account.negated && <span className="mark">{t('mark.denied')}</span>}
      </td>
      <td className="plotted">
        <Plot scale={scale} band={toll} range={account} used={why === null} />
      </td>
      <td className="small">{why === null ? t('used') : t('left', { why: whyWords(why) })}</td>
    </tr>
  );
}
