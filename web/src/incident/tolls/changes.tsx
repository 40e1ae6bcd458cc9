import type { IncidentTold, RuleChangeTold } from '../../../../src/server/api/incident/schema.ts';
import { Said } from '../../house/said.tsx';
import { amountWords } from '../../words/amount.ts';
import { words } from '../../words/words.ts';
import { cellWords, figureWords } from './figure.ts';
import { whyWords } from './why.ts';

const t = words('incident');

/** What another rule would change, cell by cell, and why. */
export function Changes(given: { readonly told: Pick<IncidentTold, 'accounts'>; readonly change: RuleChangeTold }) {
  const { told, change } = given;
  if (change.changes.length === 0) return <p>{t('sameFigures')}</p>;
  const accountOf = (id: string) => told.accounts.find(({ claim }) => claim === id);
  return (
    <table className="changes">
      <thead>
        <tr>
          <th scope="col">{t('figure')}</th>
          <th scope="col">{t('now')}</th>
          <th scope="col">{t('then')}</th>
          <th scope="col">{t('because')}</th>
        </tr>
      </thead>
      <tbody>
        {change.changes.map(({ measure, group, before, after, gained, lost }) => (
          <tr key={`${measure} ${group}`}>
            <th scope="row">{cellWords({ measure, group })}</th>
            <td className="number">{before === null ? t('noCell') : figureWords(before)}</td>
            <td className="number">{after === null ? t('noCell') : figureWords(after)}</td>
            <td className="small">
              {gained.map((id) => (
                <div key={id}>
                  + <Account account={accountOf(id)} />
                </div>
              ))}
              {lost.map(({ claim, why }) => (
                <div key={claim}>
                  − <Account account={accountOf(claim)} /> {whyWords(why)}
                </div>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Account({ account }: { readonly account: IncidentTold['accounts'][number] | undefined }) {
  if (account === undefined) return null;
  return (
    <>
      <Said>{account.voice}</Said> {amountWords(account)}
    </>
  );
}
